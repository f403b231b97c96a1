import { personsOf } from '../dossier/assess/persons.ts';
import { contentKey } from '../dossier/life/content-key.ts';
import { moveDossier } from '../dossier/life/move-dossier.ts';
import { type Act, isClosed } from '../dossier/life/moves.ts';
import { openingOf } from '../dossier/log-opening.ts';
import { canonicalize } from '../evidence/canonical.ts';
import type { Signature } from '../evidence/entry.ts';
import type { Receipt } from '../evidence/log/evidence-log.ts';
import type { WaiverEventKind, WaiverOutcome } from '../generated/model.ts';
import { civilDate } from '../quality/civil-date.ts';
import type { DossierRecord } from '../store/dossiers/dossier-record.ts';
import type { NewWaiverEvent, Waiver, WaiverEvent } from '../store/waivers/waiver-record.ts';
import { type Acting, orRefused } from './acting.ts';
import { appendSigned } from './append-signed.ts';
import { enrolledBefore } from './enrolled-before.ts';
import { entryTypes, laterEntry } from './later-entry.ts';
import { movingFor, refusalOfMove } from './moving.ts';
import type { Recorded } from './record-waiver.ts';
import { checkedSignature, type SignatureGiven } from './signature.ts';
import { countersignerProblem, delegationOf } from './terms/countersigner.ts';
import { isRefusal, refusal, type WaiverRefusal } from './terms/refusal.ts';
import { limits, textProblem } from './terms/text.ts';

type Result = Promise<Recorded | readonly WaiverRefusal[]>;
type Input = { readonly idempotencyKey: string };

/** Another official stands by a record; with it the component is settled. */
export function countersignWaiver(
  input: Input & { readonly waiver: string; readonly signature: SignatureGiven },
  acting: Acting,
): Result {
  return later('COUNTERSIGNED', input, acting, async () => {
    const { store, actor, now } = acting;
    const [waiver] = await store.waivers.byIds([input.waiver], civilDate(acting.now));
    const record = waiver && (await store.dossiers.find(waiver.dossier));
    const today = civilDate(now);
    const held = waiver ? await store.delegations.held(waiver.unit, actor.unit, actor.official) : [];
    if (!waiver || !record || (waiver.unit !== actor.unit && held.length === 0))
      return refusal('WAIVER_UNKNOWN', 'waiver');
    const persons = personsOf(record.submission).flatMap(({ written }) => written.personalId ?? []);
    const problem = countersignerProblem(actor, { ...waiver, persons }, held, today);
    if (problem) return problem;
    const { state } = waiver;
    if (state === 'REVOKED' || state === 'EXPIRED') return refusal('WAIVER_SETTLED', 'waiver');
    if (state !== 'AWAITING_COUNTERSIGNATURE') return refusal('COUNTERSIGNATURE_NOT_AWAITED', 'waiver');
    const digest = Buffer.from(waiver.statementDigest, 'base64url');
    const signature = await checkedSignature(input.signature, digest, acting);
    if (isRefusal(signature)) return signature;
    if (signature.class === 'SIGNATURE_PENDING') return refusal('SIGNING_SERVICE_UNREACHABLE', 'signature');
    const delegation = delegationOf(actor, waiver, held, today)?.id ?? null;
    return { waiver, record, signature, component: 'WAIVED', more: { delegation } };
  });
}

/** The one who recorded it signs what could not be signed then; with it the component is settled. */
export function signWaiver(
  input: Input & { readonly waiver: string; readonly signature: SignatureGiven },
  acting: Acting,
): Result {
  return later('SIGNED', input, acting, async () => {
    const { store, actor } = acting;
    const [waiver] = await store.waivers.byIds([input.waiver], civilDate(acting.now));
    const record = waiver && (await store.dossiers.find(waiver.dossier));
    if (!waiver || !record || waiver.unit !== actor.unit) return refusal('WAIVER_UNKNOWN', 'waiver');
    if (waiver.holder !== actor.holder || waiver.official !== actor.official) return refusal('NOT_BY_YOU', 'waiver');
    if (waiver.state !== 'SIGNATURE_PENDING') return refusal('SIGNATURE_NOT_AWAITED', 'waiver');
    const digest = Buffer.from(waiver.statementDigest, 'base64url');
    const signature = await checkedSignature(input.signature, digest, acting);
    if (isRefusal(signature)) return signature;
    // What was to be signed is not settled by a login alone.
    if (signature.class === 'LOGIN_ONLY') return refusal('SIGNATURE_CLASS_NOT_OFFERED', 'signature.class');
    if (signature.class === 'SIGNATURE_PENDING') return refusal('SIGNING_SERVICE_UNREACHABLE', 'signature');
    return { waiver, record, signature, component: waiver.needsCountersignature ? null : 'WAIVED' };
  });
}

/** The one who recorded it, or a supervisor of the unit, takes a record back; the component is open again. */
export function revokeWaiver(
  input: Input & { readonly waiver: string; readonly reason: string },
  acting: Acting,
): Result {
  return later('REVOKED', input, acting, async () => {
    const { store, actor } = acting;
    const problem = textProblem(input.reason, limits.reason);
    if (problem) return refusal(problem, 'reason');
    const [waiver] = await store.waivers.byIds([input.waiver], civilDate(acting.now));
    const record = waiver && (await store.dossiers.find(waiver.dossier));
    if (!waiver || !record || waiver.unit !== actor.unit) return refusal('WAIVER_UNKNOWN', 'waiver');
    if (waiver.official !== actor.official && actor.role !== 'supervisor') return refusal('NOT_BY_YOU', 'waiver');
    const { state } = waiver;
    if (state === 'REVOKED') return refusal('WAIVER_SETTLED', 'waiver');
    // What came of the component otherwise stays, and what was decided stays decided.
    const opens = state === 'STANDING' && !isClosed(record.state);
    return { waiver, record, signature: login(acting, waiver), note: input.reason, component: opens ? 'OPEN' : null };
  });
}

/** What turned out about the data. */
export function recordWaiverOutcome(
  input: Input & { readonly waiver: string; readonly outcome: WaiverOutcome; readonly text: string },
  acting: Acting,
): Result {
  return later('OUTCOME', input, acting, async () => {
    const problem = textProblem(input.text, limits.reason);
    if (problem) return refusal(problem, 'text');
    const [waiver] = await acting.store.waivers.byIds([input.waiver], civilDate(acting.now));
    if (waiver?.unit !== acting.actor.unit) return refusal('WAIVER_UNKNOWN', 'waiver');
    return { waiver, record: null, signature: login(acting, waiver), note: input.text, outcome: input.outcome };
  });
}

/** The official who recorded it replies, wherever they work now. */
export function replyToOutcome(
  input: Input & { readonly outcome: string; readonly text: string },
  acting: Acting,
): Result {
  return later('REPLY', input, acting, async () => {
    const problem = textProblem(input.text, limits.reason);
    if (problem) return refusal(problem, 'text');
    const outcome = await acting.store.waivers.event(input.outcome);
    const [waiver] = outcome ? await acting.store.waivers.byIds([outcome.waiver], civilDate(acting.now)) : [];
    const isReplied = waiver?.events.some(({ repliesTo }) => repliesTo === outcome?.id);
    if (!waiver || outcome?.kind !== 'OUTCOME' || isReplied) return refusal('OUTCOME_UNKNOWN', 'outcome');
    if (waiver.holder !== acting.actor.holder) return refusal('NOT_BY_YOU', 'outcome');
    return { waiver, record: null, signature: login(acting, waiver), note: input.text, repliesTo: outcome.id };
  });
}

/** What is to be written once it is found to be allowed. */
interface Allowed {
  readonly waiver: Waiver;
  /** The dossier that moves with it; null: none does. */
  readonly record: DossierRecord | null;
  readonly signature: Signature;
  readonly note?: string;
  readonly outcome?: WaiverOutcome;
  readonly repliesTo?: string;
  /** What the component becomes; null: nothing else than it is. */
  readonly component?: 'WAIVED' | 'OPEN' | null;
  readonly more?: { readonly delegation: string | null };
}

function later(
  kind: WaiverEventKind,
  input: Input,
  acting: Acting,
  judge: () => Promise<Allowed | WaiverRefusal>,
): Result {
  return orRefused(async () => {
    const { store, actor, now } = acting;
    const key = contentKey(kind, input);
    if (key === 'MALFORMED') return [refusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey')];
    if (key === 'UNWRITABLE') return [refusal('TEXT_MALFORMED')];
    const done = async (): Promise<Recorded | readonly WaiverRefusal[] | null> => {
      const made = await store.waivers.made(actor.unit, actor.official, key.idempotencyKey, civilDate(now));
      if (!made) return null;
      const isSame = 'kind' in made && made.contentDigest === key.contentDigest;
      return isSame ? withReceipt(made, acting) : [refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey')];
    };
    const earlier = await done();
    if (earlier) return earlier;
    const allowed = await judge();
    if (isRefusal(allowed)) return [allowed];
    const { waiver, record, signature, note = null, outcome = null, repliesTo = null, component = null } = allowed;
    const event: NewWaiverEvent = {
      ...{ ...key, waiver: waiver.id, kind, at: now.toISOString(), unit: actor.unit, official: actor.official },
      ...{ outcome, note, repliesTo, signatureClass: signature.class },
    };
    const opening = await openingOf(store.evidence);
    const tooNew = await enrolledBefore(signature, opening, store.evidence);
    if (tooNew) return [tooNew];
    const entryOf = (id: string) => laterEntry(opening, id, event, waiver, signature, allowed.more);
    if (!record) {
      await store.waivers.addEventAlone(event, async (transaction, id) => {
        await appendSigned(transaction, entryOf(id), store.evidence);
      });
      return (await done()) ?? [refusal('NOT_STORED')];
    }
    const moving = movingFor(acting, async (transaction) => {
      await appendSigned(transaction, entryOf(await store.waivers.addEvent(transaction, event)), store.evidence);
    });
    const asked = { dossier: waiver.dossier, expectedVersion: record.seq, idempotencyKey: key.idempotencyKey };
    // A delegate acts for the unit that gave the delegation.
    const mover = { ...actor, unit: waiver.unit };
    const moved = await moveDossier(acts[kind] ?? 'REVOKE_WAIVER', asked, mover, moving, ({ components }) => ({
      data: { waiver: waiver.id, component: waiver.component, byUnit: actor.unit },
      ...(component !== null &&
        mayBecome(component, components[waiver.component]) && { components: { [waiver.component]: component } }),
    }));
    return (await done()) ?? ['possible' in moved ? refusalOfMove(moved) : refusal('WAIVER_SETTLED', 'waiver')];
  });
}

/** What the dossier hears of it. */
const acts: Readonly<Partial<Record<WaiverEventKind, Act>>> = {
  SIGNED: 'SIGN_WAIVER',
  COUNTERSIGNED: 'COUNTERSIGN_WAIVER',
};

/** A component that was settled otherwise meanwhile stays as it is. */
const mayBecome = (component: 'WAIVED' | 'OPEN', is = 'OPEN') =>
  component === 'OPEN' ? is === 'WAIVED' : is === 'OPEN' || is === 'REGISTRAR_ASKED';

async function withReceipt(event: WaiverEvent, { store, now }: Acting): Promise<Recorded> {
  const [[waiver], receipt] = await Promise.all([
    store.waivers.byIds([event.waiver], civilDate(now)),
    receiptOf(event, { store }),
  ]);
  if (!waiver) throw new Error('Something came after a record that is not there.');
  return { waiver, receipt };
}

/** The receipt of what came after a record. */
export async function receiptOf({ kind, id }: WaiverEvent, { store }: Pick<Acting, 'store'>): Promise<Receipt> {
  const receipt = await store.evidence.receipt(`${entryTypes[kind]}/${id}`);
  if (!receipt) throw new Error('What came after a record is not in the log.');
  return receipt;
}

const login = ({ actor }: Acting, { statementDigest }: Waiver): Signature => ({
  class: 'LOGIN_ONLY',
  bytes: Buffer.from(
    canonicalize({ about: statementDigest, login: actor.holder, official: actor.official, unit: actor.unit }),
  ),
});
