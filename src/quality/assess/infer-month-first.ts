import { readDate, twoNumbersOf } from './read-date.ts';

/**
 * Whether the dates of a column are written with the month before the day, as its values show: by those with a number
 * over twelve; if there are none, by days that the column also has in a form that leaves no choice. Else the day is first.
 */
export function isMonthFirst(values: readonly string[]): boolean {
  let [dayFirst, monthFirst] = [0, 0];
  const open: string[] = [];
  const sure = new Set<string>();
  for (const value of values) {
    const day = dayOf(value);
    const two = twoNumbersOf(day);
    if (two === null) {
      const known = readDate(day);
      if (known?.length === 10) sure.add(known);
    } else if (two.first > 12) dayFirst += 1;
    else if (two.second > 12) monthFirst += 1;
    else if (two.first !== two.second) open.push(day);
  }
  if (dayFirst + monthFirst > 0) return monthFirst > dayFirst;
  const borneOut = (month: boolean) => open.filter((day) => sure.has(readDate(day, month) ?? '')).length;
  return sure.size > 0 && borneOut(true) > borneOut(false);
}

/** The day in what may be a time stamp with the day before or after the time. */
const dayOf = (value: string): string => value.replace(/^\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?,?\s+/iu, '');
