import type { DossierState } from '../dossier.ts';

/**
 * How a component stands, by the last act about it: nothing done, accepted on data, paper asked for, paper there,
 * registrar asked, settled by the registrar's answer, not required, or proceeded on with a record of the basis.
 */
export type ComponentState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REQUESTED'
  | 'RECEIVED'
  | 'REGISTRAR_ASKED'
  | 'ANSWERED'
  | 'NOT_REQUIRED'
  | 'WAIVED';

/** By component; one that is not here is open. */
export type ComponentStates = Readonly<Record<string, ComponentState>>;

const settled: ReadonlySet<ComponentState> = new Set(['ACCEPTED', 'RECEIVED', 'ANSWERED', 'NOT_REQUIRED', 'WAIVED']);

export const isSettled = (component: string, states: ComponentStates): boolean =>
  settled.has(states[component] ?? 'OPEN');

/** The state of a dossier that is assigned and not concluded: whom it waits for, or whether it can be decided. */
export function stateOf(components: readonly string[], states: ComponentStates): DossierState {
  const are = components.map((component) => states[component] ?? 'OPEN');
  if (are.includes('REQUESTED')) return 'WAITING_FOR_CITIZEN';
  if (are.includes('REGISTRAR_ASKED')) return 'WAITING_FOR_REGISTRAR';
  return are.every((state) => settled.has(state)) ? 'READY' : 'ASSIGNED';
}
