import type { Comparison, Difference } from '../rule.ts';

/** Whether a value is written as a partial date; that the day exists is the transforms' business. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const { length } = value;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  for (let at = 0; at < length; at += 1) {
    const sign = value.charCodeAt(at);
    if (at === 4 || at === 7 ? sign !== 0x2d : sign < 0x30 || sign > 0x39) return false;
  }
  return true;
}

/**
 * Compares dates written `1960`, `1960-05` or `1960-05-12`, at the precision that both have: one that only says less is
 * COMPATIBLE, day and month exchanged or one digit different is NEAR.
 */
export function comparePartialDates(left: string, right: string): Comparison {
  if (left === right) return { result: 'EQUAL' };
  if (left.startsWith(right)) return { result: 'COMPATIBLE', finer: 'LEFT', differs: inPrecision };
  if (right.startsWith(left)) return { result: 'COMPATIBLE', finer: 'RIGHT', differs: inPrecision };
  const near = isExchanged(left, right) ? inOrder : oneDigit(left, right);
  return near ? { result: 'NEAR', differs: near } : { result: 'CONFLICT', differs: inDate };
}

/** Whether `left` is earlier than `right` whatever the parts are that they do not say. */
export function isSurelyBefore(left: string, right: string): boolean {
  const common = Math.min(left.length, right.length);
  return left.slice(0, common) < right.slice(0, common);
}

function isExchanged(left: string, right: string): boolean {
  const [year, month, day] = left.split('-');
  return day !== undefined && right === `${year}-${day}-${month}`;
}

function oneDigit(left: string, right: string): Difference | null {
  const common = Math.min(left.length, right.length);
  const different = [...left.slice(0, common)].flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [at] = different;
  if (at === undefined || different.length > 1) return null;
  return at < 4 ? inYear : at < 7 ? inMonth : inDay;
}

const inPrecision: Difference = { code: 'PRECISION', text: { vi: 'mức độ đầy đủ', en: 'precision' } };
const inOrder: Difference = {
  code: 'DAY_MONTH_EXCHANGED',
  text: { vi: 'ngày và tháng đổi chỗ cho nhau', en: 'day and month exchanged' },
};
const inYear: Difference = { code: 'YEAR_DIGIT', text: { vi: 'khác một chữ số của năm', en: 'one digit of the year' } };
const inMonth: Difference = {
  code: 'MONTH_DIGIT',
  text: { vi: 'khác một chữ số của tháng', en: 'one digit of the month' },
};
const inDay: Difference = { code: 'DAY_DIGIT', text: { vi: 'khác một chữ số của ngày', en: 'one digit of the day' } };
const inDate: Difference = { code: 'DATE', text: { vi: 'khác ngày, tháng hoặc năm', en: 'the dates differ' } };
