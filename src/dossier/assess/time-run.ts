import { civilDate } from '../../quality/civil-date.ts';
import { daysBetween } from '../../quality/civil-day.ts';
import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import type { WorkingCalendar } from '../deadline/working-calendar.ts';
import { runningOf } from '../life/history.ts';
import { deadlineAt, standingOf } from '../life/standing.ts';
import type { TimeRun } from './assess-dossier.ts';

/** How far the time of a dossier has run, by what happened to it. */
export function timeRun(
  dossier: DossierRecord,
  events: readonly DossierEvent[],
  procedure: Procedure,
  calendar: WorkingCalendar,
  now: Date,
): TimeRun {
  const standing = standingOf(dossier, events, procedure);
  const today = civilDate(now);
  const { timeUsed } = deadlineAt(standing, calendar, today);
  const asked = runningOf(standing.happened).pauses.find((pause) => pause.for === 'REGISTRAR' && pause.to === null);
  return { timeUsed, daysWithoutAnswer: asked ? daysBetween(asked.from, today) : null };
}
