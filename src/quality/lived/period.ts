import { type Days, dayBefore, daysOf } from '../civil-day.ts';
import type { Fact } from '../fact.ts';

/** A date as far as it is known: none where something lasts is not applicable. */
type Known = Pick<Fact, 'value' | 'completeness'>;

/** When something was so, as far as dates that may be partial tell. */
export interface Period {
  /** The days on which it may have been so. */
  readonly possible: Days;
  /** Those on which it surely was; null if there is none. */
  readonly certain: Days | null;
}

/** Of what nobody knows when it began or ended. */
const always: Days = { from: '0001-01-01', to: '9999-12-31' };

/** From the first day and the last one as registered; the latter is not applicable while it lasts. */
export function periodOf(since: Known, until: Known): Period {
  const began = typeof since.value === 'string' ? daysOf(since.value) : always;
  const ended = typeof until.value === 'string' ? daysOf(until.value) : null;
  const lasts = until.completeness === 'NOT_APPLICABLE';
  const possible = { from: began.from, to: ended ? ended.to : always.to };
  const certain = { from: began.to, to: ended ? ended.from : lasts ? always.to : always.from };
  return { possible, certain: certain.from <= certain.to ? certain : null };
}

/**
 * The same periods, in the order of their beginnings, where each that ends on the very day on which a later one begins
 * ends the day before: the day of a move belongs to where one moved to.
 */
export function withoutMovingDays<T extends { readonly period: Period }>(all: readonly T[]): readonly T[] {
  const ordered = [...all].sort((a, b) => (a.period.possible.from < b.period.possible.from ? -1 : 1));
  return ordered.map((each, at) => {
    const { possible, certain } = each.period;
    const last = certain?.to;
    const isMove = last === possible.to && ordered.slice(at + 1).some(({ period }) => period.certain?.from === last);
    if (!isMove || !certain) return each;
    const to = dayBefore(possible.to);
    const left = { possible: { ...possible, to }, certain: certain.from <= to ? { ...certain, to } : null };
    return possible.from <= to ? { ...each, period: left } : each;
  });
}
