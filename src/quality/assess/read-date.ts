import { monthOf } from './month-words.ts';

/**
 * A date as tables hold it, as a partial date: `1960-05-12`, `12/05/1960`, `12.5.1960`, `05/1960`, `1960`, `19600512`,
 * `12 May 1960`, `May 12, 1960`, `ngày 12 tháng 5 năm 1960`, or the day of a time stamp. Of two numbers that may be either
 * the day stands first, as in Viet Nam. Null if it is no day of the calendar.
 *
 * @param monthFirst the month stands before the day
 */
export function readDate(text: string, monthFirst = false): string | null {
  const written = plain(text);
  for (const [form, order] of forms) {
    const found = form.exec(written);
    if (!found) continue;
    const parts = order.map((group) => Number(found[group]));
    return partialDate(monthFirst && form === twoNumbers ? [parts[0], parts[2], parts[1]] : parts);
  }
  return null;
}

/** The two numbers before the year of a date that does not say which of them is the month; null if it is none such. */
export function twoNumbersOf(text: string): { readonly first: number; readonly second: number } | null {
  const found = twoNumbers.exec(plain(text));
  return found && { first: Number(found[1]), second: Number(found[2]) };
}

/** Without a time of day; where words tell day and month apart, in the order year, month, day. */
function plain(text: string): string {
  const written = text.trim().replace(/(?:T|\s+)\d{1,2}:\d{2}.*$/u, '');
  const named = inWords.exec(written.replace(weekday, ''));
  const { first, second, third, month } = named?.groups ?? {};
  const number = month === undefined ? null : monthOf(month);
  if (number !== null) return [third, number, first ?? second].filter((part) => part !== undefined).join('-');
  return written
    .normalize('NFC')
    .replace(/^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu, '$3-$2-$1')
    .replace(/^tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu, '$2-$1')
    .replace(/^năm\s+(\d{4})$/iu, '$1');
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/iu;
const inWords =
  /^(?:(?<first>\d{1,2})(?:st|nd|rd|th)?[\s-]+)?(?<month>\p{L}{3,9})\.?(?:[\s-]+(?<second>\d{1,2})(?:st|nd|rd|th)?)?,?[\s-]+(?<third>\d{4})$/u;
const twoNumbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** Forms, with the groups that hold year, month and day. */
const forms: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(\d{4})$/, [1]],
  [/^(\d{4})[-/.](\d{1,2})$/, [1, 2]],
  [/^(\d{1,2})[-/.](\d{4})$/, [2, 1]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, [1, 2, 3]],
  [twoNumbers, [3, 2, 1]],
  [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
];

function partialDate([year = 0, month, day]: readonly (number | undefined)[]): string | null {
  if (year < 1) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) return null;
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ];
  return parts.join('-');
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const two = (part: number): string => String(part).padStart(2, '0');
