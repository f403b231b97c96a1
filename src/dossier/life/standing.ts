import { civilDate } from '../../quality/civil-date.ts';
import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { SubmitterCheck } from '../assess/assessment.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import { type Deadline, deadlineOf } from '../deadline/deadline.ts';
import type { WorkingCalendar } from '../deadline/working-calendar.ts';
import { isSettled } from '../submitter/check-submitter.ts';
import { SUBMITTER_CHECKED, settlementIn } from '../submitter/submitter-events.ts';
import type { ComponentStates } from './components.ts';
import { componentsAfter, type Happened, runningOf } from './history.ts';

/** Where a dossier stands, by all that happened to it. */
export interface Standing {
  readonly record: DossierRecord;
  readonly procedure: Procedure;
  /** From receipt on, oldest first. */
  readonly happened: readonly Happened[];
  readonly components: ComponentStates;
  /** Whether it is settled that the submitter may file; false while nobody has looked. */
  readonly isSubmitterSettled: boolean;
}

export function standingOf(record: DossierRecord, events: readonly DossierEvent[], procedure: Procedure): Standing {
  const happened = happenedIn(events);
  const isSubmitterSettled = isSettledIn(events);
  return { record, procedure, happened, components: componentsAfter(happened), isSubmitterSettled };
}

function isSettledIn(events: readonly DossierEvent[]): boolean {
  const checked = events.findLast(({ kind }) => kind === SUBMITTER_CHECKED);
  const outcome = (checked?.data.outcome ?? 'CANNOT_TELL') as SubmitterCheck['outcome'];
  return isSettled({ outcome, settledBy: settlementIn(events) });
}

/** The time limit as it stands on a day. */
export function deadlineAt(
  { happened, procedure }: Pick<Standing, 'happened' | 'procedure'>,
  calendar: WorkingCalendar,
  day: string,
): Deadline {
  return deadlineOf(runningOf(happened), procedure.timeLimit, calendar, day);
}

/** Events that are no moves leave the state as it was. */
function happenedIn(events: readonly DossierEvent[]): readonly Happened[] {
  let state: Happened['state'] = 'RECEIVED';
  return events.map(({ at, data }) => {
    if (data.state !== undefined) state = data.state as Happened['state'];
    const components = (data.components ?? {}) as ComponentStates;
    return { day: civilDate(new Date(at)), state, components };
  });
}
