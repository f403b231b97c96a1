import { isWholeDay } from '../../dossier/catalogue/whole-day.ts';
import type {
  MutationCountersignWaiverArgs,
  MutationPrepareWaiverArgs,
  MutationRecordDelegationArgs,
  MutationRecordWaiverArgs,
  MutationRecordWaiverOutcomeArgs,
  MutationReplyToOutcomeArgs,
  MutationRevokeWaiverArgs,
  MutationSignWaiverArgs,
  QueryWaiverArgs,
  QueryWaiversArgs,
  SignatureInput,
} from '../../generated/resolvers.ts';
import { dossiersUnavailable } from '../../quality/dossiers-unavailable.ts';
import type { Acting } from '../../waiver/acting.ts';
import {
  countersignWaiver,
  receiptOf,
  recordWaiverOutcome,
  replyToOutcome,
  revokeWaiver,
  signWaiver,
} from '../../waiver/later-acts.ts';
import { recordPaper } from '../../waiver/paper/record-paper.ts';
import { prepareWaiver } from '../../waiver/prepare-waiver.ts';
import { recordDelegation } from '../../waiver/record-delegation.ts';
import { type Recorded, recordWaiver } from '../../waiver/record-waiver.ts';
import type { SignatureGiven } from '../../waiver/signature.ts';
import type { WaiverRefusal } from '../../waiver/terms/refusal.ts';
import { hubAddress } from '../dossier/dossier-work.ts';
import { lifeOf, moverOf } from '../dossier/life-resolvers.ts';
import { checkFirst, page } from '../dossier/page.ts';
import { requireReader } from '../dossier/seen-dossier.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { Resolver, TypeResolvers } from '../resolver.ts';
import { seenWaiver } from './seen-waiver.ts';
import { waiverErrorView } from './waiver-errors.ts';
import {
  DRAFT,
  delegationView,
  OUTCOME,
  preparedView,
  receiptView,
  WAIVER,
  type WaiverEventView,
  type WaiverView,
  waiverView,
} from './waiver-view.ts';

const WAIVERS_CURSOR = 'WaiversCursor';
const MOST_DELEGATIONS = 100;
const DAY_MS = 86_400_000;

const query: Record<string, Resolver> = {
  async waiver(_, { id }: QueryWaiverArgs, context) {
    const key = opened(WAIVER, id, context);
    if (key === '') throw new Refusal('MALFORMED_ID');
    return seenWaiver(key, context);
  },
  async waivers(_, args: QueryWaiversArgs, context) {
    const { caller, ids } = context;
    const { after, dossier, procedure, official, state, effect, from, to } = args;
    const own = args.own as boolean; // has a default
    const first = args.first as number; // has a default
    checkFirst(first);
    if (!own) requireReader(caller);
    for (const [what, day] of Object.entries({ from, to }))
      if (day != null && !isWholeDay(day)) throw new Refusal('SEARCH_MALFORMED', { what, form: wholeDay });
    const of = own
      ? { holder: caller.subject, unit: caller.unit, official: caller.official ?? '' }
      : { unit: caller.unit };
    const scope = own ? caller.subject : caller.unit;
    const [type, ofScope, before] = after == null ? [] : (ids.open(after) ?? ['']);
    if (after != null && (type !== WAIVERS_CURSOR || ofScope !== scope)) throw new Refusal('CURSOR_INVALID');
    const { today } = context.gather;
    const filter = {
      ...{ of, today, dossier: dossier ?? null, procedure: procedure ?? null, official: official ?? null },
      ...{ state: state ?? null, effect: effect ?? null },
      from: from == null ? null : beginningOf(from, 0),
      before: to == null ? null : beginningOf(to, 1),
    };
    const life = lifeOf(context);
    const found = await life.inTime(life.work.store.waivers.list(filter, first + 1, before ?? null)).catch(() => null);
    const edges = found?.map((waiver) => ({
      cursor: ids.seal([WAIVERS_CURSOR, scope, waiver.seq]),
      node: waiverView(waiver, ids),
    }));
    return page(edges ?? null, first, dossiersUnavailable);
  },
  async delegations(_, _args, context) {
    requireReader(context.caller);
    const life = lifeOf(context);
    const found = await life.inTime(life.work.store.delegations.list(context.caller.unit, MOST_DELEGATIONS));
    return found.map((delegation) => delegationView(delegation, context.ids));
  },
};

const mutation: Record<string, Resolver> = {
  async prepareWaiver(_, { input }: MutationPrepareWaiverArgs, context) {
    const { acknowledged, ownWords, checks, bases, validUntil, language } = input;
    const asked = {
      ...{ idempotencyKey: input.idempotencyKey, dossier: input.dossier, component: input.component },
      ...{ reason: input.reason, ownWords: ownWords ?? null, validUntil: validUntil ?? null },
      acknowledged: acknowledged.map(({ code, role, field }) => ({ code, role: role ?? null, field: field ?? null })),
      checks: (checks ?? []).map(({ kind, note }) => ({ kind, note: note ?? null })),
      ...{ bases: bases ?? [], language: language ?? 'VI' },
      assessment: opened('Assessment', input.assessment, context),
    } as const;
    const result = await prepareWaiver(asked, actingIn(context));
    if (isRefused(result)) return { prepared: null, errors: result.map(waiverErrorView) };
    return { prepared: preparedView(result, context.ids), errors: [] };
  },
  recordWaiver: (_, { input: { preparedId, ...input } }: MutationRecordWaiverArgs, context) =>
    acted(
      recordWaiver(
        { ...input, preparedId: opened(DRAFT, preparedId, context), signature: given(input.signature) },
        actingIn(context),
      ),
      context,
    ),
  countersignWaiver: (_, { input: { waiver, ...input } }: MutationCountersignWaiverArgs, context) =>
    acted(
      countersignWaiver(
        { ...input, waiver: opened(WAIVER, waiver, context), signature: given(input.signature) },
        actingIn(context),
      ),
      context,
    ),
  signWaiver: (_, { input: { waiver, ...input } }: MutationSignWaiverArgs, context) =>
    acted(
      signWaiver(
        { ...input, waiver: opened(WAIVER, waiver, context), signature: given(input.signature) },
        actingIn(context),
      ),
      context,
    ),
  revokeWaiver: (_, { input: { waiver, ...input } }: MutationRevokeWaiverArgs, context) =>
    acted(revokeWaiver({ ...input, waiver: opened(WAIVER, waiver, context) }, actingIn(context)), context),
  recordWaiverOutcome: (_, { input: { waiver, ...input } }: MutationRecordWaiverOutcomeArgs, context) =>
    acted(recordWaiverOutcome({ ...input, waiver: opened(WAIVER, waiver, context) }, actingIn(context)), context),
  replyToOutcome: (_, { input: { outcome, ...input } }: MutationReplyToOutcomeArgs, context) =>
    acted(replyToOutcome({ ...input, outcome: opened(OUTCOME, outcome, context) || '0' }, actingIn(context)), context),
  async recordDelegation(_, { input }: MutationRecordDelegationArgs, context) {
    const { delegateUnit, procedures } = input;
    const asked = { ...input, delegateUnit: delegateUnit ?? null, procedures: procedures ?? [] };
    const result = await recordDelegation(asked, actingIn(context));
    if (isRefused(result)) return { delegation: null, errors: result.map(waiverErrorView) };
    return { delegation: delegationView(result, context.ids), errors: [] };
  },
};

/** Records of the basis on which officials proceeded. */
export const waiverResolvers: TypeResolvers = {
  Query: query,
  Mutation: mutation,
  Waiver: {
    async receipt({ key }: WaiverView, _args, context) {
      const life = lifeOf(context);
      const receipt = await life.inTime(life.work.store.evidence.receipt(`waiver/${key}`));
      return receipt && receiptView(receipt);
    },
    async paper({ key }: WaiverView, _args, context) {
      const life = lifeOf(context);
      const [[waiver], receipt] = await life.inTime(
        Promise.all([
          life.work.store.waivers.byIds([key], context.gather.today),
          life.work.store.evidence.receipt(`waiver/${key}`),
        ]),
      );
      if (!waiver || !receipt) throw new Error('A record of basis is not in the log.');
      return recordPaper(waiver, receipt, hubAddress(life.work), context.now);
    },
  } satisfies Record<string, Resolver>,
  WaiverEvent: {
    async receipt({ event }: WaiverEventView, _args, context) {
      const life = lifeOf(context);
      return receiptView(await life.inTime(receiptOf(event, life.work)));
    },
  } satisfies Record<string, Resolver>,
};

function actingIn(context: RequestContext): Acting {
  const { caller, now } = context;
  const { store, catalogue, calendar, onMove = null, storeClock, certificates = noCertificates } = lifeOf(context).work;
  const mover = moverOf(caller);
  if (!mover) throw new Refusal('FORBIDDEN');
  const actor = { ...mover, holder: caller.subject, personalId: caller.personalId ?? null };
  return {
    store,
    procedures: catalogue,
    calendar,
    certificates,
    onMove,
    actor,
    now,
    clock: storeClock ?? (() => store.waivers.clock()),
  };
}

const noCertificates = { issuers: [], services: [] };

/** As `type WaiverPayload`. */
async function acted(act: Promise<Recorded | readonly WaiverRefusal[]>, context: RequestContext) {
  const result = await act;
  if (isRefused(result)) return { waiver: null, receipt: null, errors: result.map(waiverErrorView) };
  const waiver = waiverView(result.waiver, context.ids);
  return { waiver, receipt: receiptView(result.receipt), errors: [] };
}

const isRefused = <Result extends object>(
  result: Result | readonly WaiverRefusal[],
): result is readonly WaiverRefusal[] => Array.isArray(result);

const given = ({ class: name, passkey, jws }: SignatureInput): SignatureGiven => ({
  class: name,
  jws: jws ?? null,
  passkey: passkey ? { ...passkey } : null,
});

/** What an id of this type names; empty for any other. */
function opened(type: string, id: string, { ids }: RequestContext): string {
  const parts = ids.open(id) ?? [];
  return parts[0] === type ? (parts.at(-1) ?? '') : '';
}

/** The first moment of a day in Viet Nam, seven hours ahead; RFC 3339. */
const beginningOf = (day: string, plus: number): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + plus * DAY_MS).toISOString();

const wholeDay = { vi: 'ngày đủ dạng 2026-12-03', en: 'a whole day such as 2026-12-03' };
