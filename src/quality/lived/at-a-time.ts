import { commonDays, type Days } from '../civil-day.ts';
import { type Period, withoutMovingDays } from './period.ts';

/** Which of several things was so on all of some days. */
export type AtATime<T> =
  | { readonly outcome: 'NONE' }
  /** The one that was, on each of these days. */
  | { readonly outcome: 'DECIDED'; readonly one: T }
  /** Those that may have been, on some or all of them. The last began last. */
  | { readonly outcome: 'UNCERTAIN'; readonly some: readonly T[] }
  /** Those that were on the same day, though only one can be. The last began last. */
  | { readonly outcome: 'SEVERAL'; readonly some: readonly T[] };

/** Of things of which one follows another: which was so on these days. */
export function atATime<T extends { readonly period: Period }>(all: readonly T[], days: Days): AtATime<T> {
  const some = withoutMovingDays(all).filter(({ period }) => commonDays(period.possible, days));
  const [one, ...others] = some;
  if (!one) return { outcome: 'NONE' };
  const sure = some.flatMap(({ period }) => (period.certain && commonDays(period.certain, days)) ?? []);
  const overlap = sure.some((left, at) => sure.slice(at + 1).some((right) => commonDays(left, right)));
  if (overlap) return { outcome: 'SEVERAL', some };
  const [whole] = sure;
  const isWhole = whole?.from === days.from && whole.to === days.to;
  return others.length === 0 && isWhole ? { outcome: 'DECIDED', one } : { outcome: 'UNCERTAIN', some };
}
