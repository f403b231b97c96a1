import type { Caller } from '../../access/identity.ts';
import { isProcedureCode } from '../../access/purpose.ts';
import { readsReadiness } from '../../access/reads-readiness.ts';
import type { Catalogue } from '../../dossier/catalogue/catalogue.ts';
import { placeOf } from '../../dossier/readiness/figures.ts';
import { measureReadinessBehind, type ReadinessAsked } from '../../dossier/readiness/measure-readiness.ts';
import type {
  MutationMoveProcedureReviewArgs,
  QueryProcedureReviewsArgs,
  QueryReadinessArgs,
  QuerySubmitterChecksArgs,
} from '../../generated/resolvers.ts';
import { catalogueUnavailable } from '../../quality/catalogue-unavailable.ts';
import { civilDate } from '../../quality/civil-date.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import type { Store } from '../../store/store.ts';
import { Refusal } from '../errors.ts';
import { inTime } from '../in-time.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { checkDays } from './days-asked.ts';
import { moveReview } from './move-review.ts';
import { checkFirst, page } from './page.ts';
import { readinessView } from './readiness-view.ts';
import { reviewView } from './review-view.ts';
import { submitterCountViews } from './submitter-count-view.ts';

const [READINESS_CURSOR, REVIEWS_CURSOR] = ['ReadinessCursor', 'ProcedureReviewsCursor'];

/** Figures about procedures, and how far their review is. Without a store there are none, and none can be moved. */
export function readinessResolvers(
  store: Pick<Store, 'readiness' | 'procedureReviews'> | null,
  catalogue: Pick<Catalogue, 'procedures'> | null,
  now: () => Date,
  timeoutMs: number,
): TypeResolvers {
  const orNull = <T>(asked: Promise<T>): Promise<T | null> => inTime(asked, timeoutMs).catch(() => null);
  const query: Record<string, Resolver> = {
    async readiness(_, args: QueryReadinessArgs, { caller, ids }) {
      requireReader(caller);
      const asked = askedIn(args);
      const first = args.first as number; // has a default
      checkFirst(first);
      const list = JSON.stringify(asked);
      const place = args.after == null ? null : placeBehind(args.after, READINESS_CURSOR, list, ids);
      const isAny = isNoneOrCode(asked.procedure) && store !== null && catalogue !== null;
      const measured = isAny
        ? measureReadinessBehind(place, first + 1, asked, { readiness: store.readiness, catalogue })
        : Promise.resolve([]);
      const edges = (await orNull(measured))?.map((figure) => ({
        cursor: ids.seal([READINESS_CURSOR, list, ...placeOf(figure)]),
        node: readinessView(figure, asked.by, asked),
      }));
      return page(edges ?? null, first, dossiersUnavailable);
    },
    async procedureReviews(_, args: QueryProcedureReviewsArgs, { caller, ids }) {
      requireReader(caller);
      const { state = null, late = null, procedure = null } = args;
      const first = args.first as number; // has a default
      checkFirst(first);
      const at = now();
      const list = JSON.stringify([state, late, procedure]);
      const [after = null] = args.after == null ? [] : placeBehind(args.after, REVIEWS_CURSOR, list, ids);
      const asked = { state, late, procedure, today: civilDate(at) };
      const isAny = isNoneOrCode(procedure) && store !== null;
      const found = isAny ? await orNull(store.procedureReviews.list(asked, after, first + 1)) : [];
      const edges = found?.map((record) => ({
        cursor: ids.seal([REVIEWS_CURSOR, list, record.procedure]),
        node: reviewView(record, ids, at),
      }));
      return page(edges ?? null, first, catalogueUnavailable);
    },
    async submitterChecks(_, args: QuerySubmitterChecksArgs, { caller }) {
      requireReader(caller);
      const { procedure = null, from = null, to = null } = args;
      checkDays({ from, to });
      const isAny = isNoneOrCode(procedure) && store !== null;
      const found = isAny ? await orNull(store.readiness.submitters({ procedure, from, to })) : [];
      const { completeness, reasons } = page(found && [], 1, dossiersUnavailable);
      return { counts: submitterCountViews(found ?? []), completeness, reasons };
    },
  };
  const mutation: Record<string, Resolver> = {
    moveProcedureReview(_, { input }: MutationMoveProcedureReviewArgs, { caller, ids }) {
      if (!store) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
      return moveReview(input, caller, store.procedureReviews, ids, now());
    },
  };
  return { Query: query, Mutation: mutation };
}

/** What is not of the form of a code is that of no procedure. */
const isNoneOrCode = (procedure: string | null) => procedure === null || isProcedureCode(procedure);

/** @throws Refusal */
function requireReader(caller: Caller): void {
  if (!readsReadiness(caller)) throw new Refusal('FORBIDDEN');
}

/** @throws Refusal */
function askedIn(args: QueryReadinessArgs): ReadinessAsked {
  const { from = null, to = null, by = null, procedure = null, department = null } = args;
  const least = args.least as number; // has a default
  checkDays({ from, to });
  if (department !== null && !isName(department))
    throw new Refusal('SEARCH_MALFORMED', { what: 'department', form: name });
  if (least < 1) throw new Refusal('SEARCH_MALFORMED', { what: 'least', form: one });
  return { from, to, by, procedure, department, least };
}

/** @throws Refusal if the cursor is none of this list */
function placeBehind(cursor: string, type: string, list: string, ids: OpaqueIds): readonly string[] {
  const [ofType, ofList, ...place] = ids.open(cursor) ?? [];
  if (ofType !== type) throw new Refusal('CURSOR_INVALID');
  if (ofList !== list) throw new Refusal('CURSOR_OF_OTHER_SEARCH');
  return place;
}

const longestName = 200;
const isName = (text: string) => text.length <= longestName && !/[\p{Cc}\p{Surrogate}]/u.test(text);
const name = {
  vi: `tối đa ${longestName} ký tự, không có ký tự điều khiển`,
  en: `at most ${longestName} characters, without control characters`,
};
const one = { vi: 'từ 1', en: 'from 1' };
