import { dayAfter } from '../../quality/civil-day.ts';
import type { TimeLimit } from '../catalogue/procedure.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The dossier waits: from the day on which it was asked to the day on which the answer came; `to` null: it still does. */
export interface Pause {
  readonly for: 'CITIZEN' | 'REGISTRAR';
  readonly from: string;
  readonly to: string | null;
}

/** What the time limit of a dossier is counted from. Days are yyyy-mm-dd in Viet Nam. */
export interface Running {
  /** The day on which it came in; on a day off it counts as come on the next worked one. */
  readonly receivedOn: string;
  /** Any, in any order, also overlapping; those for which the procedure does not pause count for nothing. */
  readonly pauses: readonly Pause[];
  /** The day on which it was concluded; null while it is open. */
  readonly concludedOn: string | null;
}

export interface Deadline {
  /** Last day of the time limit; null while the time stands still before it has run out. */
  readonly dueOn: string | null;
  /** Since when the time stands still; null where it runs, has run out, or the dossier is concluded. */
  readonly pausedSince: string | null;
  /** Share of the time that is used, 1 on the due day and more after it. */
  readonly timeUsed: number;
  /** Days worked since the due day. Waiting that begins after it makes nothing less late. */
  readonly overdueDays: number;
  /** Whether all days off that it rests on are settled. */
  readonly isSettled: boolean;
}

/**
 * The time limit of a dossier as it stands on a day. The day of receipt does not count, the time limit ends with its last
 * day worked; of a pause the day of the question counts and that of the answer does not.
 */
export function deadlineOf(running: Running, limit: TimeLimit, calendar: WorkingCalendar, today: string): Deadline {
  const received = calendar.workedFrom(running.receivedOn);
  const pauses = running.pauses.filter((pause) => limit.pausesFor.includes(pause.for));
  const stopsOn = running.concludedOn ?? today;
  const counted = (day: string) => calendar.isWorked(day) && !pauses.some((pause) => isPaused(day, pause));

  const openSince = pauses.filter(({ to }) => to === null).map(({ from }) => from);
  const neverAfter = openSince.length === 0 ? null : openSince.reduce((a, b) => (a < b ? a : b));
  let [dueOn, used, day] = [limit.workingDays === 0 ? received : null, 0, received] as [string | null, number, string];
  let usedThen = 0;
  while (dueOn === null && (neverAfter === null || day < neverAfter)) {
    day = dayAfter(day);
    if (counted(day)) used += 1;
    if (day <= stopsOn) usedThen = used;
    if (used === limit.workingDays) dueOn = day;
  }
  const overdueDays = dueOn === null ? 0 : calendar.workedBetween(dueOn, stopsOn);
  return {
    dueOn,
    pausedSince: dueOn === null && running.concludedOn === null ? neverAfter : null,
    timeUsed: limit.workingDays === 0 ? 1 + overdueDays : (usedThen + overdueDays) / limit.workingDays,
    overdueDays,
    isSettled: calendar.isSettled(received, dueOn ?? day),
  };
}

const isPaused = (day: string, { from, to }: Pause): boolean => day > from && (to === null || day <= to);
