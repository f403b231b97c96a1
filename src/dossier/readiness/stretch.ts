import { commonDays, type Days, dayAfter, daysOf } from '../../quality/civil-day.ts';
import type { CountedBy } from '../../store/readiness/readiness-store.ts';

/** Days with open ends. */
export interface OpenDays {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days of a stretch that begins on `since`, as far as they were asked for; all that were where time is not divided. */
export function stretchOf(since: string | null, by: CountedBy | null, { from, to }: OpenDays): OpenDays {
  if (since === null || by === null) return { from, to };
  const all = { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
  return commonDays(whole(since, by), all) ?? whole(since, by);
}

function whole(since: string, by: CountedBy): Days {
  if (by === 'DAY') return { from: since, to: since };
  if (by === 'MONTH') return daysOf(since.slice(0, 7));
  let to = since;
  for (let days = 1; days < 7; days += 1) to = dayAfter(to);
  return { from: since, to };
}
