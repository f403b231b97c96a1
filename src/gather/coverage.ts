import type { CoverageEntry } from '../connect/contract.ts';

/** From which age on: nobody is registered as a parent before twelve, or may marry before eighteen. */
export const earliest = { BIRTH: 0, LIFETIME: 0, PARENTHOOD: 12, MARRIAGE: 18 } as const;

/**
 * Whether a person's record of this kind may lie outside what is digitised. `birthYear` is null where it is not known
 * (the key is no PID): then nothing can be said, and coverage is taken to be whole.
 */
export function isUncovered(entry: CoverageEntry, birthYear: number | null, thisYear: number): boolean {
  if (birthYear === null) return false;
  const from = birthYear + earliest[entry.event];
  const to = entry.event === 'BIRTH' ? birthYear : thisYear;
  return (entry.fromYear !== null && from < entry.fromYear) || (entry.toYear !== null && to > entry.toYear);
}
