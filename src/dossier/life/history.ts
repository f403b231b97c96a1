import type { Pause, Running } from '../deadline/deadline.ts';
import type { DossierState } from '../dossier.ts';
import type { ComponentState, ComponentStates } from './components.ts';
import { isClosed } from './moves.ts';

/** Of an event, what the state of a dossier and its time follow from. `day`: yyyy-mm-dd in Viet Nam. */
export interface Happened {
  readonly day: string;
  readonly state: DossierState;
  /** Components that it changed, with what they are since. */
  readonly components: ComponentStates;
}

/** How each component stands after these events, oldest first. */
export function componentsAfter(events: readonly Happened[]): ComponentStates {
  return Object.assign({}, ...events.map(({ components }) => components));
}

/** What the time limit is counted from, by the events, oldest first, from receipt on. */
export function runningOf(events: readonly Happened[]): Running {
  const pauses = [...waits(events, 'CITIZEN', 'REQUESTED'), ...waits(events, 'REGISTRAR', 'REGISTRAR_ASKED')];
  const concluded = events.find(({ state }) => isClosed(state));
  return { receivedOn: events[0]?.day ?? '', pauses, concludedOn: concluded?.day ?? null };
}

/** The times in which some component stood so. */
function waits(events: readonly Happened[], whom: Pause['for'], as: ComponentState): readonly Pause[] {
  const found: Pause[] = [];
  let since: string | null = null;
  let states: ComponentStates = {};
  for (const { day, state, components } of events) {
    states = { ...states, ...components };
    const isWaiting = !isClosed(state) && Object.values(states).includes(as);
    if (isWaiting && since === null) since = day;
    if (!isWaiting && since !== null) {
      found.push({ for: whom, from: since, to: day });
      since = null;
    }
  }
  return since === null ? found : [...found, { for: whom, from: since, to: null }];
}
