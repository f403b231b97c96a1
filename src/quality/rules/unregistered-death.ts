import type { Claim, EntityClaims } from '../claim.ts';

/**
 * Registers that hold a person to be dead while the one of first authority was asked and knows of no death; empty if it
 * knows of one, could not answer or does not cover the years: then its silence is no evidence.
 */
export function registersOfUnregisteredDeath(entity: EntityClaims): ReadonlySet<string> {
  const statuses = entity.of('lifeStatus');
  const first = statuses.filter((claim) => claim.authority === statuses[0]?.authority);
  if (!first.every(knowsNoDeath)) return new Set();
  return new Set(statuses.filter((claim) => claim.value === 'DECEASED').map((claim) => claim.register));
}

/** The claim of the fact by which the register of first authority for life status knows of no death, to hold others against. */
export function authorityOfLife(claims: readonly Claim[], entity: EntityClaims): Claim | undefined {
  const register = entity.of('lifeStatus')[0]?.register;
  return claims.find((claim) => claim.register === register && claim.value !== 'DECEASED');
}

function knowsNoDeath(claim: Claim): boolean {
  return claim.value === 'ALIVE' || claim.absence === 'NO_RECORD' || claim.absence === 'MISSING';
}
