import type { MaritalPeriod, MaritalStatus, PartialDate } from '../../generated/model.ts';
import { type Days, daysOf } from '../civil-day.ts';
import type { KnownMarriage } from './known-marriage.ts';

/** The marital status over some days. */
export interface MaritalPeriods {
  /** Those that touch the days, oldest first; never empty. */
  readonly periods: readonly MaritalPeriod[];
  /** Whether the status on the last day cannot be told, because a change is dated only in part or not at all. */
  readonly isUncertain: boolean;
  /** Whether two marriages were at the same time. */
  readonly isDouble: boolean;
}

/** `today`: what ended on a day not known had ended by then. */
export function maritalPeriods(marriages: readonly KnownMarriage[], days: Days, today: string): MaritalPeriods {
  const { changes, isDouble } = changesOf(marriages);
  const dated = changes.map((change, at) => ({ ...change, when: whenOf(changes, at, today) }));
  const stretches = [start, ...dated].map((change, at) => ({ change, next: dated[at] ?? null }));
  const touching = stretches.filter(
    ({ change, next }) => change.when.from <= days.to && (next === null || next.when.to > days.from),
  );
  return {
    periods: touching.map(({ change: { on, when, status, registrationNumber }, next }) => ({
      from: when.to <= days.from ? (days.from as PartialDate) : on,
      to: next === null || next.when.from > days.to ? (days.to as PartialDate) : next.on,
      status,
      registrationNumber,
    })),
    isUncertain: dated.some(({ when }) => when.from <= days.to && days.to < when.to),
    isDouble,
  };
}

/** From when on the status is another. */
interface Change {
  readonly on: PartialDate | null;
  readonly status: MaritalStatus;
  readonly registrationNumber: string | null;
}

const start = {
  on: null,
  status: 'NEVER_MARRIED',
  registrationNumber: null,
  when: { from: '0001-01-01', to: '0001-01-01' },
} as const;

function changesOf(marriages: readonly KnownMarriage[]): { changes: readonly Change[]; isDouble: boolean } {
  const turns = marriages.flatMap((marriage) => {
    const begun = marriage.began === null ? '' : daysOf(marriage.began).from;
    const { ended } = marriage;
    if (!ended) return [{ marriage, ended: null, place: begun }];
    // Of an end nobody knows the day of, only that it came after the beginning.
    const place = ended.on === null ? `${begun}~` : daysOf(ended.on).to;
    return [
      { marriage, ended: null, place: begun },
      { marriage, ended, place: place > begun ? place : `${begun}~` },
    ];
  });
  turns.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const lasting = new Set<KnownMarriage>();
  let isDouble = false;
  const changes = turns.map(({ marriage, ended }): Change => {
    if (ended) lasting.delete(marriage);
    else lasting.add(marriage);
    isDouble ||= lasting.size > 1;
    const still = [...lasting].at(-1);
    const by = still ?? marriage;
    const status = still ? 'MARRIED' : (ended?.status ?? 'MARRIED');
    return { on: ended ? ended.on : marriage.began, status, registrationNumber: by.registrationNumber };
  });
  return { changes, isDouble };
}

/** The days on which a change can have come: without a date, between the changes beside it. */
function whenOf(changes: readonly Change[], at: number, today: string): Days {
  const on = changes[at]?.on ?? null;
  if (on !== null) return daysOf(on);
  const before = changes.slice(0, at).findLast((each) => each.on !== null)?.on ?? null;
  const after = changes.slice(at + 1).find((each) => each.on !== null)?.on ?? null;
  return {
    from: before === null ? start.when.from : daysOf(before).from,
    to: after === null ? today : daysOf(after).to,
  };
}
