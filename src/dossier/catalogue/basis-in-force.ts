import type { LegalBasis } from './procedure.ts';

/** Whether a legal basis is law on a day (yyyy-mm-dd, in Viet Nam); a pilot is, for what it covers. */
export function isInForce({ status, from, to }: LegalBasis, day: string): boolean {
  return status !== 'PROPOSED' && (from === null || from <= day) && (to === null || day <= to);
}
