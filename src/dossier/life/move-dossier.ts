import { civilDate } from '../../quality/civil-date.ts';
import type { ActKey, DossierEvent, DossierRecord, NewDossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { Along, LifeStore, OnMove } from '../../store/life/life-store.ts';
import type { OutageStore } from '../../store/outages/outage-store.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import type { WorkingCalendar } from '../deadline/working-calendar.ts';
import type { DossierState } from '../dossier.ts';
import { type Entering, openForEntries } from '../log-opening.ts';
import { type Cites, citedBy } from './cites.ts';
import { type ComponentStates, stateOf } from './components.ts';
import { contentKey } from './content-key.ts';
import { moveEntry } from './move-entry.ts';
import { isRefusal, type MoveRefusal, refusal } from './move-refusal.ts';
import { capacitiesOf, type Mover } from './mover.ts';
import { type Act, isClosed, type Move, moveFor, possibleActs } from './moves.ts';
import { isOutage } from './outage.ts';
import { deadlineAt, type Standing, standingOf } from './standing.ts';

/** What moving dossiers takes beside the input. */
export interface Moving {
  readonly dossiers: DossierStore;
  readonly life: LifeStore;
  readonly outages: Pick<OutageStore, 'byIds'>;
  /** The version of a procedure that holds for a dossier; null where the catalogue has none. */
  procedureOf(record: DossierRecord): Promise<Procedure | null>;
  /** The assessment with this id if it is of this dossier, and whether a later one is there. */
  assessmentOf(dossier: string, id: string): Promise<{ assessment: Assessment; isLatest: boolean } | null>;
  readonly calendar: WorkingCalendar;
  /** Where moves that decide something are entered. */
  readonly evidence: Entering;
  /** Tells others of moves, with the move or not at all; null: nobody has to hear of them. */
  readonly onMove: OnMove | null;
  readonly now: Date;
}

/** What every move is told. */
export interface Asked {
  readonly dossier: string;
  /** `seq` of the dossier as whoever asks has seen it. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  /** Kept with the event, of acts that may have such a ground. */
  readonly cites?: Cites | null;
}

/** What a move does, once it is found to be allowed. */
export interface Decided {
  readonly data: Readonly<Record<string, unknown>>;
  readonly components?: ComponentStates;
  readonly assignedTo?: string;
  readonly along?: Along;
}

export interface MovedDossier {
  readonly record: DossierRecord;
  readonly event: DossierEvent;
}

/** Judges what is particular to an act, from where the dossier stands; `seq` is what the event will have. */
export type Decide = (standing: Standing, seq: number) => Promise<Decided | MoveRefusal> | Decided | MoveRefusal;

/**
 * Moves one dossier once: the event, the state and what the event brings along, or nothing. Of several at the same moment
 * one wins; the others are told where the dossier is now. The same key again gives the same event.
 */
export async function moveDossier(
  act: Act,
  asked: Asked,
  mover: Mover,
  moving: Moving,
  decide: Decide,
): Promise<MovedDossier | MoveRefusal> {
  const key = keyOf(act, asked);
  if (isRefusal(key)) return key;
  try {
    const earlier = await done(key, mover, moving);
    if (earlier) return earlier;
    const result = await moveOnce(act, asked, key, mover, moving, decide);
    // The same request may have been at work beside this one, and have made the move.
    return isRefusal(result) ? ((await done(key, mover, moving)) ?? result) : result;
  } catch (error) {
    if (isOutage(error)) return refusal('NOT_STORED');
    throw error;
  }
}

async function moveOnce(
  act: Act,
  asked: Asked,
  key: ActKey,
  mover: Mover,
  moving: Moving,
  decide: Decide,
): Promise<MovedDossier | MoveRefusal> {
  const { now } = moving;
  const found = await standingFor(asked, mover, moving);
  if (isRefusal(found)) return found;
  const { record, procedure } = found;
  const move = allowed(record, act, mover, asked.expectedVersion);
  if (isRefusal(move)) return move;
  const seq = record.seq + 1;
  const decided = await decide(found, seq);
  if (isRefusal(decided)) return decided;
  const cited = await citedBy(asked.cites, asked.dossier, moving);
  if (cited && isRefusal(cited)) return cited;

  const after = { ...found.components, ...decided.components };
  const state = landing(move, procedure, after);
  const happened = [...found.happened, { day: civilDate(now), state, components: decided.components ?? {} }];
  const { dueOn } = deadlineAt({ happened, procedure }, moving.calendar, civilDate(now));
  const event: NewDossierEvent = {
    kind: kinds[act],
    at: now.toISOString(),
    by: { unit: mover.unit, official: mover.official },
    data: {
      ...decided.data,
      state,
      ...(decided.components && { components: decided.components }),
      ...(cited && { cited }),
    },
    key,
  };
  const changes = {
    state,
    // Nobody has to act on what is closed by any day.
    dueOn: isClosed(state) ? null : dueOn,
    ...(decided.assignedTo !== undefined && { assignedTo: decided.assignedTo }),
  };
  const { along = null } = decided;
  const entry = moveEntry(act, { ...event, dossier: asked.dossier, seq }, along);
  const enter = entry && (await openForEntries(moving.evidence));
  const onMove: OnMove = async (transaction, moved) => {
    await moving.onMove?.(transaction, moved);
    if (enter) await enter(transaction, entry);
  };
  const written = await moving.life.move(asked.dossier, record.seq, event, changes, along, onMove);
  if (written !== 'APPENDED') return changed(asked, mover, moving);
  return { record: { ...record, ...changes, seq }, event: { ...event, dossier: asked.dossier, seq } };
}

/** The dossier of the mover's unit; there is no other for it. */
async function standingFor({ dossier }: Asked, mover: Mover, moving: Moving): Promise<Standing | MoveRefusal> {
  const record = await moving.dossiers.find(dossier);
  if (!record || record.submission.unit !== mover.unit) return refusal('DOSSIER_UNKNOWN', 'dossier');
  const [events, procedure] = await Promise.all([moving.dossiers.events(dossier), moving.procedureOf(record)]);
  return procedure ? standingOf(record, events, procedure) : refusal('PROCEDURE_UNKNOWN', 'dossier');
}

function allowed(record: DossierRecord, act: Act, mover: Mover, expected: number): Move | MoveRefusal {
  const by = capacitiesOf(mover, record);
  const { state } = record;
  const possible = possibleActs(state, by);
  if (record.seq !== expected) return refusal('DOSSIER_CHANGED', 'expectedVersion', { state, possible });
  const move = moveFor(state, act, by);
  if (!('why' in move)) return move;
  const codes = { CLOSED: 'DOSSIER_CLOSED', NOT_IN_THIS_STATE: 'MOVE_NOT_POSSIBLE', NOT_BY_YOU: 'NOT_BY_YOU' } as const;
  return refusal(codes[move.why], null, { state, possible });
}

async function changed({ dossier }: Asked, mover: Mover, moving: Moving): Promise<MoveRefusal> {
  const record = await moving.dossiers.find(dossier);
  if (!record) return refusal('DOSSIER_UNKNOWN', 'dossier');
  const { state } = record;
  return refusal('DOSSIER_CHANGED', 'expectedVersion', {
    state,
    possible: possibleActs(state, capacitiesOf(mover, record)),
  });
}

function landing({ act, from, to }: Move, procedure: Procedure, components: ComponentStates): DossierState {
  const [only] = to;
  if (to.length === 1 && only) return only;
  const state = stateOf(
    procedure.components.map(({ code }) => code),
    components,
  );
  if (!to.includes(state)) throw new Error(`${act} led from ${from} to ${state}, where the table has no such move.`);
  return state;
}

/** What the event of an act is called. */
export const kinds: Readonly<Record<Act, string>> = {
  ASSIGN: 'ASSIGNED',
  REASSIGN: 'REASSIGNED',
  ACCEPT_COMPONENTS: 'COMPONENTS_ACCEPTED',
  REQUEST_PAPER: 'PAPER_REQUESTED',
  RECORD_DELIVERY: 'DELIVERY_RECORDED',
  RECEIVE_PAPER: 'PAPER_RECEIVED',
  ASK_REGISTRAR: 'REGISTRAR_ASKED',
  RECORD_REGISTRAR_ANSWER: 'REGISTRAR_ANSWERED',
  RECORD_WAIVER: 'WAIVER_RECORDED',
  SIGN_WAIVER: 'WAIVER_SIGNED',
  COUNTERSIGN_WAIVER: 'WAIVER_COUNTERSIGNED',
  REVOKE_WAIVER: 'WAIVER_REVOKED',
  EXTEND: 'EXTENDED',
  DECIDE: 'DECIDED',
  RETURN: 'RETURNED',
  REFUSE: 'REFUSED',
  STOP: 'STOPPED',
};

/** The key with the digest of everything asked. */
export function keyOf(act: Act, input: Pick<Asked, 'idempotencyKey'>): ActKey | MoveRefusal {
  const key = contentKey(act, input);
  if (key === 'MALFORMED') return refusal('IDEMPOTENCY_KEY_MALFORMED', 'idempotencyKey');
  return key === 'UNWRITABLE' ? refusal('TEXT_MALFORMED') : key;
}

/** What the mover did with this key before; null if nothing. */
async function done(
  key: ActKey,
  { unit, official }: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal | null> {
  const [event] = await moving.dossiers.acts(unit, official, key.idempotencyKey);
  if (!event) return null;
  if (event.key?.contentDigest !== key.contentDigest) return refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  const record = await moving.dossiers.find(event.dossier);
  return record && { record, event };
}
