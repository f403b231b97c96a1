import type { Claim } from './claim.ts';

/** Registers of one group are one witness; several records of one register too. */
export function groupsOf(claims: Iterable<Claim>): Set<string> {
  const groups = new Set<string>();
  for (const claim of claims) groups.add(claim.group);
  return groups;
}

/**
 * Of a set: whether the claim leaves open what the register would name. It was not asked, does not cover it, or has a
 * record of an item that it cannot name (the birth of a child without a number), or that may belong here.
 */
export function isGap(claim: Claim): boolean {
  if (claim.possible) return true;
  if (claim.value !== null || claim.absence === 'NO_RECORD' || claim.absence === 'NOT_APPLICABLE') return false;
  return claim.absence !== 'MISSING' || !claim.subject;
}

/** Of a set: the witnesses that have named all there are, so that they deny what they do not name. */
export function exhaustiveGroups(claims: readonly Claim[]): Set<string> {
  const groups = groupsOf(claims);
  for (const claim of claims) if (isGap(claim) || !claim.exhaustive) groups.delete(claim.group);
  return groups;
}
