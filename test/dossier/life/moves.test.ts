import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierState } from '../../../src/dossier/dossier.ts';
import { type ComponentState, stateOf } from '../../../src/dossier/life/components.ts';
import { componentsAfter, type Happened, runningOf } from '../../../src/dossier/life/history.ts';
import {
  type Act,
  acts,
  type Capacity,
  isClosed,
  moveFor,
  moves,
  possibleActs,
} from '../../../src/dossier/life/moves.ts';

const states: readonly DossierState[] = [
  'RECEIVED',
  'ASSIGNED',
  'WAITING_FOR_CITIZEN',
  'WAITING_FOR_REGISTRAR',
  'READY',
  'DECIDED',
  'RETURNED',
  'REFUSED',
  'STOPPED',
];

/** Who may do what: o any official of the unit, a the assigned one, s a supervisor; in the order of `states`. */
const drawn = `
  ASSIGN                   os  .   .   .   .   .   .   .   .
  REASSIGN                 .   s   s   s   s   .   .   .   .
  ACCEPT_COMPONENTS        .   a   a   a   .   .   .   .   .
  REQUEST_PAPER            .   a   .   a   a   .   .   .   .
  RECORD_DELIVERY          .   oas oas oas oas oas oas oas oas
  RECEIVE_PAPER            .   oas oas oas oas .   .   .   .
  ASK_REGISTRAR            .   a   a   a   a   .   .   .   .
  RECORD_REGISTRAR_ANSWER  .   a   a   a   a   .   .   .   .
  RECORD_WAIVER            .   a   a   a   .   .   .   .   .
  SIGN_WAIVER              .   a   a   a   .   .   .   .   .
  COUNTERSIGN_WAIVER       .   os  os  os  .   .   .   .   .
  REVOKE_WAIVER            .   oas oas oas oas oas oas oas oas
  EXTEND                   .   as  as  as  as  .   .   .   .
  DECIDE                   .   .   .   .   a   .   .   .   .
  RETURN                   s   as  as  as  as  .   .   .   .
  REFUSE                   s   as  as  as  as  .   .   .   .
  STOP                     s   as  as  as  as  .   .   .   .`;
const letters: Readonly<Record<Capacity, string>> = { OFFICIAL: 'o', ASSIGNEE: 'a', SUPERVISOR: 's' };
const capacities = Object.keys(letters) as Capacity[];
const table = drawn
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))
  .map(([act, ...cells]) => ({ act: act as Act, cells }));
const cases = table.flatMap(({ act, cells }) =>
  states.flatMap((state, i) =>
    capacities.map((by) => ({ act, state, by, allowed: cells[i]?.includes(letters[by]) ?? false })),
  ),
);

describe('moves of a dossier', () => {
  it('are drawn here for every act in every state', () => {
    expect(table.map(({ act }) => act)).toEqual(acts);
    expect(table.map(({ cells }) => cells.length)).toEqual(acts.map(() => states.length));
    expect(cases.length).toBe(acts.length * states.length * capacities.length);
  });

  it.each(cases)('$act in $state by $by: $allowed', ({ act, state, by, allowed }) => {
    const move = moveFor(state, act, [by]);
    if (allowed) {
      expect(move).toMatchObject({ from: state, act });
      return;
    }
    const elsewhere = cases.some((each) => each.act === act && each.state === state && each.allowed);
    const why = isClosed(state) ? 'CLOSED' : elsewhere ? 'NOT_BY_YOU' : 'NOT_IN_THIS_STATE';
    const possible = cases.filter((each) => each.state === state && each.by === by && each.allowed);
    expect(move).toEqual({ why, possible: possible.map((each) => each.act) });
  });

  it('lead somewhere, once for an act in a state, and out of every state that is not closed', () => {
    expect(moves.filter(({ to }) => to.length === 0)).toEqual([]);
    expect(new Set(moves.map(({ from, act }) => `${from} ${act}`)).size).toBe(moves.length);
    const leads = (from: DossierState) => moves.some((move) => move.from === from && move.to.some((to) => to !== from));
    expect(states.filter((state) => !leads(state))).toEqual(states.filter(isClosed));
    const reached = new Set<DossierState>(['RECEIVED', ...moves.flatMap(({ to }) => to)]);
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('count for whoever has several qualities', () => {
    expect(possibleActs('READY', ['OFFICIAL', 'ASSIGNEE', 'SUPERVISOR'])).toEqual(
      acts.filter(
        (act) => !['ASSIGN', 'ACCEPT_COMPONENTS', 'RECORD_WAIVER', 'SIGN_WAIVER', 'COUNTERSIGN_WAIVER'].includes(act),
      ),
    );
    expect(possibleActs('DECIDED', [])).toEqual([]);
  });
});

describe('what is open about the components', () => {
  it('decides whom the dossier waits for', () => {
    const components = ['A', 'B'];
    expect(stateOf(components, {})).toBe('ASSIGNED');
    expect(stateOf(components, { A: 'ACCEPTED' })).toBe('ASSIGNED');
    expect(stateOf(components, { A: 'ACCEPTED', B: 'RECEIVED' })).toBe('READY');
    expect(stateOf(components, { A: 'NOT_REQUIRED', B: 'ANSWERED' })).toBe('READY');
    expect(stateOf(components, { A: 'REGISTRAR_ASKED', B: 'ACCEPTED' })).toBe('WAITING_FOR_REGISTRAR');
    expect(stateOf(components, { A: 'REGISTRAR_ASKED', B: 'REQUESTED' })).toBe('WAITING_FOR_CITIZEN');
  });

  const becomes: Partial<Record<Act, readonly ComponentState[]>> = {
    ACCEPT_COMPONENTS: ['ACCEPTED', 'NOT_REQUIRED'],
    REQUEST_PAPER: ['REQUESTED'],
    RECEIVE_PAPER: ['RECEIVED'],
    ASK_REGISTRAR: ['REGISTRAR_ASKED'],
    RECORD_REGISTRAR_ANSWER: ['OPEN', 'ANSWERED'],
    RECORD_WAIVER: ['WAIVED'],
    REVOKE_WAIVER: ['OPEN'],
  };
  it('never leads where the table does not', () => {
    const components = ['A', 'B', 'C'];
    const step = fc.record({
      act: fc.constantFrom(...(Object.keys(becomes) as Act[])),
      on: fc.subarray(components, { minLength: 1 }),
      which: fc.nat({ max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let [state, are]: [DossierState, Record<string, ComponentState>] = ['ASSIGNED', {}];
        for (const { act, on, which } of steps) {
          const move = moveFor(state, act, ['ASSIGNEE']);
          if ('why' in move) continue;
          const offered = becomes[act] ?? [];
          const status = offered[which % offered.length] ?? 'OPEN';
          const touched = on.filter((component) => mayBecome(act, are[component] ?? 'OPEN'));
          if (touched.length === 0) continue;
          are = { ...are, ...Object.fromEntries(touched.map((component) => [component, status])) };
          const next = stateOf(components, are);
          expect({ act, from: state, allows: move.to.includes(next), next }).toMatchObject({ allows: true });
          state = next;
        }
      }),
      { numRuns: 500 },
    );
  });
  /** Answers change only what was asked; what the citizen was asked for, a question to the registrar leaves as it is. */
  const mayBecome = (act: Act, state: ComponentState) => {
    if (act === 'RECORD_REGISTRAR_ANSWER') return state === 'REGISTRAR_ASKED';
    if (act === 'RECORD_WAIVER') return state === 'OPEN' || state === 'REGISTRAR_ASKED';
    if (act === 'REVOKE_WAIVER') return state === 'WAIVED';
    return act !== 'ASK_REGISTRAR' || state !== 'REQUESTED';
  };
});

describe('the time of a dossier', () => {
  const event = (day: string, state: DossierState, components: Happened['components'] = {}): Happened => ({
    day,
    state,
    components,
  });
  it('stands still from the question until the last answer', () => {
    const events = [
      event('2026-11-20', 'RECEIVED'),
      event('2026-11-23', 'ASSIGNED'),
      event('2026-11-24', 'WAITING_FOR_CITIZEN', { A: 'REQUESTED', B: 'REQUESTED' }),
      event('2026-11-25', 'WAITING_FOR_CITIZEN', { A: 'RECEIVED', C: 'REGISTRAR_ASKED' }),
      event('2026-11-30', 'WAITING_FOR_REGISTRAR', { B: 'RECEIVED' }),
    ];
    expect(runningOf(events)).toEqual({
      receivedOn: '2026-11-20',
      pauses: [
        { for: 'CITIZEN', from: '2026-11-24', to: '2026-11-30' },
        { for: 'REGISTRAR', from: '2026-11-25', to: null },
      ],
      concludedOn: null,
    });
    expect(componentsAfter(events)).toEqual({ A: 'RECEIVED', B: 'RECEIVED', C: 'REGISTRAR_ASKED' });
  });

  it('ends with the conclusion, also while something is waited for', () => {
    const events = [
      event('2026-11-20', 'RECEIVED'),
      event('2026-11-24', 'WAITING_FOR_CITIZEN', { A: 'REQUESTED' }),
      event('2026-12-24', 'RETURNED'),
      event('2026-12-29', 'RETURNED'),
    ];
    expect(runningOf(events)).toEqual({
      receivedOn: '2026-11-20',
      pauses: [{ for: 'CITIZEN', from: '2026-11-24', to: '2026-12-24' }],
      concludedOn: '2026-12-24',
    });
  });
});
