import { daysOf } from '../../quality/civil-day.ts';

/** Whether a text is a day of the calendar, `2026-02-28`. */
export function isWholeDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  return text.slice(-2) >= '01' && text <= daysOf(text.slice(0, 7)).to;
}
