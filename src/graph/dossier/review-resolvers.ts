import type { QueryReviewsArgs } from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import { Refusal } from '../errors.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { assessmentView } from './assessment-view.ts';
import type { DossierView } from './dossier-view.ts';
import { lifeOf } from './life-resolvers.ts';
import { checkFirst, page } from './page.ts';
import { requireReader } from './seen-dossier.ts';
import { reviewView } from './seen-review.ts';

const REVIEWS_CURSOR = 'ReviewsCursor';

const query: Record<string, Resolver> = {
  async reviews(_, args: QueryReviewsArgs, context) {
    const { caller, ids } = context;
    requireReader(caller);
    const first = args.first as number; // has a default
    checkFirst(first);
    const { unit } = caller;
    const [type, ofUnit, before] = args.after == null ? [] : (ids.open(args.after) ?? ['']);
    if (args.after != null && (type !== REVIEWS_CURSOR || ofUnit !== unit)) throw new Refusal('CURSOR_INVALID');
    const life = lifeOf(context);
    const found = await life.inTime(life.work.store.reviews.list(unit, first + 1, before ?? null)).catch(() => null);
    const edges = found?.map((review) => ({
      cursor: ids.seal([REVIEWS_CURSOR, unit, review.id]),
      node: reviewView(review, ids),
    }));
    return page(edges ?? null, first, dossiersUnavailable);
  },
};

/** Decisions to be looked at again, and the assessment that shows why. */
export const reviewResolvers: TypeResolvers = {
  Query: query,
  Dossier: {
    async reviews({ record }: DossierView, _args, context) {
      const found = await lifeOf(context).reviews.load(record);
      return found.map((review) => reviewView(review, context.ids));
    },
    async latestAssessment({ record }: DossierView, _args, context) {
      const stored = await lifeOf(context).latestAssessments.load(record);
      return stored && assessmentView(stored, context.ids);
    },
  } satisfies Record<string, Resolver>,
};
