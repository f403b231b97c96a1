import { closeReview } from '../../dossier/reread/close-review.ts';
import type { MutationCloseReviewArgs, QueryReviewsArgs } from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import { Refusal } from '../errors.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { assessmentView } from './assessment-view.ts';
import { closeReviewErrorView } from './close-review-errors.ts';
import type { DossierView } from './dossier-view.ts';
import { lifeOf, moverOf } from './life-resolvers.ts';
import { checkFirst, page } from './page.ts';
import { requireReader } from './seen-dossier.ts';
import { REVIEW, reviewView } from './seen-review.ts';

const REVIEWS_CURSOR = 'ReviewsCursor';

const query: Record<string, Resolver> = {
  async reviews(_, args: QueryReviewsArgs, context) {
    const { caller, ids } = context;
    requireReader(caller);
    const first = args.first as number; // has a default
    checkFirst(first);
    const { unit } = caller;
    const { isOpen = null, dossier = null } = args;
    const [type, ofUnit, before] = args.after == null ? [] : (ids.open(args.after) ?? ['']);
    if (args.after != null && (type !== REVIEWS_CURSOR || ofUnit !== unit)) throw new Refusal('CURSOR_INVALID');
    const life = lifeOf(context);
    const listed = life.work.store.reviews.list({ unit, isOpen, dossier }, first + 1, before ?? null);
    const found = await life.inTime(listed).catch(() => null);
    const edges = found?.map((review) => ({
      cursor: ids.seal([REVIEWS_CURSOR, unit, review.id]),
      node: reviewView(review, ids),
    }));
    return page(edges ?? null, first, dossiersUnavailable);
  },
};

const mutation: Record<string, Resolver> = {
  async closeReview(_, { input }: MutationCloseReviewArgs, context) {
    const { caller, ids, now } = context;
    const mover = moverOf(caller);
    if (!mover) throw new Refusal('FORBIDDEN');
    const { reviews, dossiers } = lifeOf(context).work.store;
    const [type, review = ''] = ids.open(input.review) ?? [];
    const asked = { ...input, review: type === REVIEW ? review : '' };
    const result = await closeReview(asked, mover, { reviews, dossiers, now });
    return typeof result === 'string'
      ? { review: null, errors: [closeReviewErrorView(result)] }
      : { review: reviewView(result, ids), errors: [] };
  },
};

/** Decisions to be looked at again, and the assessment that shows why. */
export const reviewResolvers: TypeResolvers = {
  Query: query,
  Mutation: mutation,
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
