import { dayAfter, daysBetween } from '../../quality/civil-day.ts';
import { daysOffOfYears, fixedDaysOff, type YearOfDaysOff } from './days-off.ts';

/** Which days offices of the state work, Monday to Friday but for days off. Days are yyyy-mm-dd. */
export class WorkingCalendar {
  readonly #off: ReadonlySet<string>;
  readonly #worked: ReadonlySet<string>;
  readonly #settled: ReadonlySet<number>;

  /** Of a year that is not listed only the fixed days are off, and it is not settled. */
  constructor(years: readonly YearOfDaysOff[] = daysOffOfYears) {
    this.#off = new Set(years.flatMap(({ off }) => off.map(({ day }) => day)));
    this.#worked = new Set(years.flatMap(({ worked }) => worked));
    this.#settled = new Set(years.filter(({ isSettled }) => isSettled).map(({ year }) => year));
  }

  isWorked(day: string): boolean {
    if (this.#worked.has(day)) return true;
    return !isWeekend(day) && !this.#off.has(day) && !fixed.has(day.slice(5));
  }

  /** The day itself, or the first one after it that is worked. */
  workedFrom(day: string): string {
    let at = day;
    while (!this.isWorked(at)) at = dayAfter(at);
    return at;
  }

  /** How many days are worked after the first day, up to and with the last; 0 where it lies before. */
  workedBetween(after: string, to: string): number {
    let count = 0;
    for (let day = after; day < to; ) {
      day = dayAfter(day);
      if (this.isWorked(day)) count += 1;
    }
    return count;
  }

  /** Whether the days off of all years between are settled, both days with them. */
  isSettled(from: string, to: string): boolean {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
      if (!this.#settled.has(year)) return false;
    return true;
  }
}

const fixed: ReadonlySet<string> = new Set(fixedDaysOff.map(({ day }) => day));

const aMonday = '2024-01-01';
/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => ((daysBetween(aMonday, day) % 7) + 7) % 7 >= 5;
