import { isDossierCode } from '../../access/purpose.ts';
import { isDay } from '../../dossier/intake/check-person.ts';
import type {
  MutationRetryIntakeArgs,
  MutationSubmitDossierArgs,
  QueryDossierArgs,
  QueryDossiersArgs,
  QueryIntakeQueueArgs,
} from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import type { PlaceInDossiers } from '../../store/dossiers/dossier-store.ts';
import { Refusal } from '../errors.ts';
import { inTime } from '../in-time.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { Resolver } from '../resolver.ts';
import { dossierView } from './dossier-view.ts';
import type { DossierWork } from './dossier-work.ts';
import { intakeItemView } from './intake-view.ts';
import { checkFirst, page } from './page.ts';
import { retryIntake } from './retry-intake.ts';
import { requireReader, seenDossier } from './seen-dossier.ts';
import { submitDossier } from './submit-dossier.ts';

const [DOSSIERS_CURSOR, INTAKE_CURSOR] = ['DossiersCursor', 'IntakeCursor'];

/** Dossiers and what waits to be one. Without `work` there are none, and none can be taken in. */
export function dossierResolvers(work: DossierWork | null, now: () => Date, timeoutMs: number) {
  const offered = (): DossierWork => {
    if (!work) throw new Refusal('OPERATION_NOT_OFFERED', { offers: 'query' });
    return work;
  };
  const query: Record<string, Resolver> = {
    dossier(_, { code }: QueryDossierArgs, context) {
      requireReader(context.caller);
      if (!isDossierCode(code)) throw new Refusal('SEARCH_MALFORMED', codeOfDossier);
      return seenDossier(code, context);
    },
    async dossiers(_, args: QueryDossiersArgs, { caller, ids }) {
      requireReader(caller);
      const { after, state, assignedTo, dueBefore, procedure } = args;
      const first = args.first as number; // has a default
      checkFirst(first);
      if (dueBefore != null && !isDay(dueBefore)) throw new Refusal('SEARCH_MALFORMED', wholeDay);
      const place = after == null ? null : placeOf(after, caller.unit, ids);
      const filter = {
        ...{ unit: caller.unit, state: state ?? null, assignedTo: assignedTo ?? null },
        ...{ dueBefore: dueBefore ?? null, procedure: procedure ?? null },
      };
      const found = await orNull(work?.store.dossiers.list(filter, first + 1, place), timeoutMs);
      const at = now();
      const edges = found?.map((record) => ({
        cursor: ids.seal([DOSSIERS_CURSOR, caller.unit, record.dueOn ?? '', record.id]),
        node: dossierView(record, ids, at),
      }));
      return page(edges ?? null, first, dossiersUnavailable);
    },
    async intakeQueue(_, args: QueryIntakeQueueArgs, { caller, ids }) {
      const { after } = args;
      const first = args.first as number; // has a default
      requireReader(caller);
      checkFirst(first);
      const [type, unit, afterId] = after == null ? [] : (ids.open(after) ?? ['']);
      if (after != null && (type !== INTAKE_CURSOR || unit !== caller.unit)) throw new Refusal('CURSOR_INVALID');
      const intake = work?.store.intake;
      const looked = intake && Promise.all([intake.mark(), intake.waiting(caller.unit, first + 1, afterId ?? null)]);
      const found = await orNull(looked, timeoutMs);
      const at = now();
      const edges = found?.[1].map((item) => ({
        cursor: ids.seal([INTAKE_CURSOR, caller.unit, item.id]),
        node: intakeItemView(item, at),
      }));
      const { listedAt = null, problem = null } = found?.[0] ?? {};
      return { ...page(edges ?? null, first, dossiersUnavailable), listedAt, problem };
    },
  };
  const mutation: Record<string, Resolver> = {
    submitDossier: (_, { input }: MutationSubmitDossierArgs, { caller, ids }) =>
      submitDossier(input, caller, offered(), now, (record) => dossierView(record, ids, now())),
    retryIntake: (_, { input }: MutationRetryIntakeArgs, { caller }) => retryIntake(input, caller, offered(), now()),
  };
  return { Query: query, Mutation: mutation };
}

/** What the store answers in time; null if it does not. Nothing is asked: nothing is found. */
async function orNull<T>(asked: Promise<T> | undefined, timeoutMs: number): Promise<T | null> {
  return asked ? inTime(asked, timeoutMs).catch(() => null) : null;
}

function placeOf(cursor: string, ofUnit: string, ids: OpaqueIds): PlaceInDossiers {
  const [type, unit, dueOn = '', id = ''] = ids.open(cursor) ?? [];
  if (type !== DOSSIERS_CURSOR || unit !== ofUnit) throw new Refusal('CURSOR_INVALID');
  return { dueOn: dueOn || null, id };
}

const codeOfDossier = {
  what: 'code',
  form: {
    vi: 'mã hồ sơ như H29.50.05.13-261008-0975 hoặc 000.00.01.H29-260310-0420, ngày yymmdd phải có thật',
    en: 'a dossier code such as H29.50.05.13-261008-0975 or 000.00.01.H29-260310-0420, with a real date yymmdd',
  },
};
const wholeDay = { what: 'dueBefore', form: { vi: 'ngày đủ dạng 2026-12-03', en: 'a whole day such as 2026-12-03' } };
