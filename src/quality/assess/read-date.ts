/**
 * A date as tables hold it, as a partial date: `1960-05-12`, `12/05/1960`, `12.5.1960`, `05/1960`, `1960`, `19600512`, or
 * the day of a time stamp. The day stands before the month, as in Viet Nam. Null if it is no day of the calendar.
 */
export function readDate(text: string): string | null {
  const written = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/u, '');
  for (const [form, order] of forms) {
    const found = form.exec(written);
    if (!found) continue;
    const parts = order.map((group) => Number(found[group]));
    return partialDate(parts);
  }
  return null;
}

/** Forms, with the groups that hold year, month and day. */
const forms: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(\d{4})$/, [1]],
  [/^(\d{4})[-/.](\d{1,2})$/, [1, 2]],
  [/^(\d{1,2})[-/.](\d{4})$/, [2, 1]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, [1, 2, 3]],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, [3, 2, 1]],
  [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
];

function partialDate([year = 0, month, day]: readonly number[]): string | null {
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
