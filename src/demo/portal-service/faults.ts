import type { Random } from '../population/random.ts';

export type PortalMode = 'up' | 'as-reported' | 'peak';

/** What becomes of one request. */
export type Fate = 'ANSWER' | 'DROP' | 'OVERLOADED' | 'LATE' | 'ERROR_IN_200';

const peakFates: readonly (readonly [Fate, number])[] = [
  ['DROP', 6],
  ['OVERLOADED', 4],
  ['LATE', 4],
  ['ERROR_IN_200', 2],
  ['ANSWER', 4],
];

export function fateOf(random: Random, mode: PortalMode, at: number): Fate {
  const isPeak = mode === 'peak' || (mode === 'as-reported' && isPeakHour(at));
  return isPeak ? random.weighted(peakFates) : 'ANSWER';
}

/** From 07:30 to 10:00 and from 15:00 to 17:00 in Viet Nam. `at`: milliseconds since the epoch. */
export function isPeakHour(at: number): boolean {
  const minute = Math.floor(at / 60_000 + 7 * 60) % (24 * 60);
  return (minute >= 7 * 60 + 30 && minute < 10 * 60) || (minute >= 15 * 60 && minute < 17 * 60);
}

/** What is wrong with a list that is answered. */
export type ListFault = 'NONE' | 'FEWER_ITEMS' | 'CUT_OFF';

export function listFaultOf(random: Random, mode: PortalMode): ListFault {
  if (mode === 'up' || !random.chance(1 / 30)) return 'NONE';
  return random.chance(0.5) ? 'FEWER_ITEMS' : 'CUT_OFF';
}

/** Some of them twice, in no order. */
export function disordered<T>(random: Random, mode: PortalMode, items: readonly T[]): readonly T[] {
  if (mode === 'up') return items;
  return random.shuffled(items.flatMap((item) => (random.chance(1 / 20) ? [item, item] : [item])));
}

export const isOutdated = (random: Random, mode: PortalMode): boolean => mode !== 'up' && random.chance(1 / 40);
