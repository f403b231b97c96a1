import type { Freshness } from '../generated/model.ts';
import type { Claim } from './claim.ts';

const day = 86_400_000;

/** Whether the served claim is likely out of date: by where it came from, then by the field's half-life. */
export function freshnessOf(served: Claim | null, halfLifeDays: number | null, now: Date): Freshness {
  if (!served) return 'UNKNOWN';
  if (served.servedFrom === 'LAST_KNOWN') return 'STALE';
  if (halfLifeDays === null) return 'CURRENT';
  if (served.recordedAt === null) return 'UNKNOWN';
  return now.getTime() - Date.parse(served.recordedAt) > halfLifeDays * day ? 'STALE' : 'CURRENT';
}
