import type { Comparison, Difference } from '../rule.ts';

/** Minutes by which two clocks may differ so that a person should look. */
const nearMinutes = 10;

/** Whether a value is written as a time: `07:05`, `07:05:30`, each after a day or not, `2026-11-22T07:05`. */
export function isClockTime(value: unknown): value is string {
  return typeof value === 'string' && form.test(value);
}
const form = /^(?:(\d{4}-\d{2}-\d{2})T)?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Compares times at the precision that both have, day and second. A time that lacks one of them is COMPATIBLE; within ten
 * minutes, or half a day apart to the minute (noon mistaken for midnight), is NEAR.
 */
export function compareClockTimes(left: string, right: string): Comparison {
  const [a, b] = [partsOf(left), partsOf(right)];
  if (a.day !== null && b.day !== null && a.day !== b.day) return { result: 'CONFLICT', differs: inDay };
  const minutes = Math.abs(a.minute - b.minute);
  if (minutes === 0 && (a.second === null || b.second === null || a.second === b.second)) {
    const [leftFiner, rightFiner] = [saysMore(a, b), saysMore(b, a)];
    if (!leftFiner && !rightFiner) return { result: 'EQUAL' };
    const finer = leftFiner && rightFiner ? null : leftFiner ? 'LEFT' : 'RIGHT';
    return { result: 'COMPATIBLE', finer, differs: unsaid };
  }
  if (minutes === 720) return { result: 'NEAR', differs: inHalfDay };
  return minutes <= nearMinutes ? { result: 'NEAR', differs: inMinutes } : { result: 'CONFLICT', differs: inTime };
}

interface Parts {
  readonly day: string | null;
  readonly minute: number;
  readonly second: string | null;
}

function partsOf(time: string): Parts {
  const [, day, hour, minute, second] = form.exec(time) ?? [];
  return { day: day ?? null, minute: Number(hour) * 60 + Number(minute), second: second ?? null };
}

const saysMore = (one: Parts, other: Parts): boolean =>
  (one.day !== null && other.day === null) || (one.second !== null && other.second === null);

/** No precision of the time itself: a list of times may leave out what is the same for all of them. */
const unsaid: Difference = {
  code: 'UNSAID',
  text: { vi: 'một bên không ghi ngày hoặc giây', en: 'one side leaves out the day or the second' },
};
const inDay: Difference = { code: 'DAY', text: { vi: 'khác ngày', en: 'different days' } };
const inHalfDay: Difference = {
  code: 'HALF_DAY',
  text: { vi: 'lệch đúng 12 giờ', en: 'exactly twelve hours apart' },
};
const inMinutes: Difference = { code: 'MINUTES', text: { vi: 'lệch vài phút', en: 'a few minutes apart' } };
const inTime: Difference = { code: 'TIME', text: { vi: 'khác giờ', en: 'different times' } };
