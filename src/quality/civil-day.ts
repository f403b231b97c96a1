/*
 * Civil days, `2026-11-22`, in the Gregorian calendar, and the days that a partial date can mean. Text throughout: days
 * are compared as text, and no clock or time zone comes in.
 */

/** Both ends belong to it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that a partial date (`1960`, `1960-05`, `1960-05-12`) can mean. */
export function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { from: date, to: date };
  if (month !== undefined) return { from: `${date}-01`, to: `${date}-${two(daysIn(Number(year), Number(month)))}` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

export function dayAfter(day: string): string {
  const [year, month, of] = parts(day);
  if (of < daysIn(year, month)) return civil(year, month, of + 1);
  return month < 12 ? civil(year, month + 1, 1) : civil(year + 1, 1, 1);
}

export function dayBefore(day: string): string {
  const [year, month, of] = parts(day);
  if (of > 1) return civil(year, month, of - 1);
  return month > 1 ? civil(year, month - 1, daysIn(year, month - 1)) : civil(year - 1, 12, 31);
}

/** The same day so many years later; 1 March where that year has no 29 February. */
export function yearsAfter(day: string, years: number): string {
  const [year, month, of] = parts(day);
  return of <= daysIn(year + years, month) ? civil(year + years, month, of) : civil(year + years, 3, 1);
}

/** The days in both; null if there is none. */
export function commonDays(left: Days, right: Days): Days | null {
  const from = left.from > right.from ? left.from : right.from;
  const to = left.to < right.to ? left.to : right.to;
  return from <= to ? { from, to } : null;
}

/** How many days the second lies after the first; negative where it lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days since 1 March of the year 0, from which the lengths of months repeat. */
function dayNumber(day: string): number {
  const [year, month, of] = parts(day);
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + of;
}

export const isWithin = (day: string, days: Days): boolean => days.from <= day && day <= days.to;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(day: string): [year: number, month: number, day: number] {
  const [year, month, of] = day.split('-').map(Number);
  return [year ?? 0, month ?? 1, of ?? 1];
}

const two = (number: number) => String(number).padStart(2, '0');
const civil = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
