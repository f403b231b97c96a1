import type { DossierState } from '../dossier.ts';

/** What is done about a dossier. */
export const acts = [
  'ASSIGN',
  'REASSIGN',
  'ACCEPT_COMPONENTS',
  'REQUEST_PAPER',
  'RECORD_DELIVERY',
  'RECEIVE_PAPER',
  'ASK_REGISTRAR',
  'RECORD_REGISTRAR_ANSWER',
  'RECORD_WAIVER',
  'SIGN_WAIVER',
  'COUNTERSIGN_WAIVER',
  'REVOKE_WAIVER',
  'EXTEND',
  'DECIDE',
  'RETURN',
  'REFUSE',
  'STOP',
] as const;
export type Act = (typeof acts)[number];

/** In what quality somebody of the unit acts. */
export type Capacity = 'OFFICIAL' | 'ASSIGNEE' | 'SUPERVISOR';

/** From one state by one act. */
export interface Move {
  readonly from: DossierState;
  readonly act: Act;
  /** One of these qualities is enough. */
  readonly who: readonly Capacity[];
  /** Where it leads; of several, what is open about the components decides. */
  readonly to: readonly DossierState[];
}

const underWay = ['ASSIGNED', 'WAITING_FOR_CITIZEN', 'WAITING_FOR_REGISTRAR', 'READY'] as const;
const closed = ['DECIDED', 'RETURNED', 'REFUSED', 'STOPPED'] as const;

type Row = readonly [act: Act, who: readonly Capacity[], to: readonly DossierState[]];
const anybody: readonly Capacity[] = ['OFFICIAL', 'ASSIGNEE', 'SUPERVISOR'];
const inCharge: readonly Capacity[] = ['ASSIGNEE', 'SUPERVISOR'];
const assignee: readonly Capacity[] = ['ASSIGNEE'];

/** On data that falls short the assigned official proceeds; another one countersigns, before which nothing is settled. */
const waivers: readonly Row[] = [
  ['RECORD_WAIVER', assignee, underWay],
  ['SIGN_WAIVER', assignee, underWay],
  ['COUNTERSIGN_WAIVER', ['OFFICIAL', 'SUPERVISOR'], underWay],
];

const ends = (who: readonly Capacity[]): readonly Row[] => [
  ['RETURN', who, ['RETURNED']],
  ['REFUSE', who, ['REFUSED']],
  ['STOP', who, ['STOPPED']],
];

const whileUnderWay = (from: DossierState): readonly Row[] => [
  ['REASSIGN', ['SUPERVISOR'], [from]],
  ['RECORD_DELIVERY', anybody, [from]],
  ['REVOKE_WAIVER', anybody, underWay],
  ['EXTEND', inCharge, [from]],
  ...ends(inCharge),
];

/** A record of basis can be taken back after the decision too, which stays as it is. */
const whenClosed = (state: DossierState): readonly Row[] => [
  ['RECORD_DELIVERY', anybody, [state]],
  ['REVOKE_WAIVER', anybody, [state]],
];

const rows: Readonly<Record<DossierState, readonly Row[]>> = {
  RECEIVED: [['ASSIGN', ['OFFICIAL', 'SUPERVISOR'], ['ASSIGNED']], ...ends(['SUPERVISOR'])],
  ASSIGNED: [
    ...whileUnderWay('ASSIGNED'),
    ...waivers,
    ['ACCEPT_COMPONENTS', assignee, ['ASSIGNED', 'READY']],
    ['REQUEST_PAPER', assignee, ['WAITING_FOR_CITIZEN']],
    ['RECEIVE_PAPER', anybody, ['ASSIGNED', 'READY']],
    ['ASK_REGISTRAR', assignee, ['WAITING_FOR_REGISTRAR']],
    ['RECORD_REGISTRAR_ANSWER', assignee, ['ASSIGNED', 'READY']],
  ],
  WAITING_FOR_CITIZEN: [
    ...whileUnderWay('WAITING_FOR_CITIZEN'),
    ...waivers,
    ['ACCEPT_COMPONENTS', assignee, underWay],
    ['RECEIVE_PAPER', anybody, underWay],
    ['ASK_REGISTRAR', assignee, ['WAITING_FOR_CITIZEN']],
    ['RECORD_REGISTRAR_ANSWER', assignee, ['WAITING_FOR_CITIZEN']],
  ],
  WAITING_FOR_REGISTRAR: [
    ...whileUnderWay('WAITING_FOR_REGISTRAR'),
    ...waivers,
    ['ACCEPT_COMPONENTS', assignee, ['ASSIGNED', 'WAITING_FOR_REGISTRAR', 'READY']],
    ['REQUEST_PAPER', assignee, ['WAITING_FOR_CITIZEN']],
    ['RECEIVE_PAPER', anybody, ['ASSIGNED', 'WAITING_FOR_REGISTRAR', 'READY']],
    ['ASK_REGISTRAR', assignee, ['WAITING_FOR_REGISTRAR']],
    ['RECORD_REGISTRAR_ANSWER', assignee, ['ASSIGNED', 'WAITING_FOR_REGISTRAR', 'READY']],
  ],
  READY: [
    ...whileUnderWay('READY'),
    ['REQUEST_PAPER', assignee, ['WAITING_FOR_CITIZEN']],
    ['RECEIVE_PAPER', anybody, ['READY']],
    ['ASK_REGISTRAR', assignee, ['WAITING_FOR_REGISTRAR']],
    ['RECORD_REGISTRAR_ANSWER', assignee, ['READY']],
    ['DECIDE', assignee, ['DECIDED']],
  ],
  DECIDED: whenClosed('DECIDED'),
  RETURNED: whenClosed('RETURNED'),
  REFUSED: whenClosed('REFUSED'),
  STOPPED: whenClosed('STOPPED'),
};

/** Every move there is; what is not here is forbidden. */
export const moves: readonly Move[] = Object.entries(rows).flatMap(([from, of]) =>
  of.map(([act, who, to]): Move => ({ from: from as DossierState, act, who, to })),
);

export const isClosed = (state: DossierState): boolean => (closed as readonly DossierState[]).includes(state);

/** Why a move is forbidden, and which are not: to whoever asks, in this state. */
export interface Forbidden {
  readonly why: 'CLOSED' | 'NOT_IN_THIS_STATE' | 'NOT_BY_YOU';
  readonly possible: readonly Act[];
}

/** The move, or why there is none. */
export function moveFor(state: DossierState, act: Act, by: readonly Capacity[]): Move | Forbidden {
  const move = moves.find((each) => each.from === state && each.act === act);
  if (move?.who.some((each) => by.includes(each))) return move;
  const why = isClosed(state) ? 'CLOSED' : move ? 'NOT_BY_YOU' : 'NOT_IN_THIS_STATE';
  return { why, possible: possibleActs(state, by) };
}

/** What somebody can do about a dossier in this state, in the order of `acts`. */
export function possibleActs(state: DossierState, by: readonly Capacity[]): readonly Act[] {
  const can = moves.filter(({ from, who }) => from === state && who.some((each) => by.includes(each)));
  return acts.filter((act) => can.some((move) => move.act === act));
}
