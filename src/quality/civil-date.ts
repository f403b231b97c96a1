import type { PartialDate } from '../generated/model.ts';

/** The civil date of a moment where the city is, `2026-11-22`. */
export function civilDate(moment: Date): PartialDate {
  const at = moment.getTime();
  if (last?.at === at) return last.date;
  // Viet Nam is seven hours ahead, summer and winter; the moment's date there is that of a UTC clock put forward.
  const date = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10) as PartialDate;
  last = { at, date };
  return date;
}

/** The one asked for last: all rules of one request ask about the same moment. */
let last: { readonly at: number; readonly date: PartialDate } | null = null;
