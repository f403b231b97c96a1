import type { Claim } from './claim.ts';

/**
 * Whether a correction of the same register replaces the claim: the record that it names, whenever that was last written,
 * and the earlier corrections of the same record; where it names none, all that was recorded before it took effect.
 */
export function isReplaced(claim: Claim, correction: Claim): boolean {
  if (claim.kind === 'RECORD' && correction.corrects !== null) return claim.recordRef === correction.corrects;
  if (claim.corrects !== correction.corrects) return false;
  if (correction.recordedAt === null || claim.recordedAt === null) return claim.kind === 'RECORD';
  return Date.parse(claim.recordedAt) < Date.parse(correction.recordedAt);
}
