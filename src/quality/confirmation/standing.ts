import type { Completeness } from '../../generated/model.ts';
import type { Claim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import type { Confirmation } from './confirmation.ts';
import { isTrue } from './is-true.ts';

/** The confirmations of one fact, by whether they still outrank the registers. */
export interface Standing {
  /** The latest that stands; null if none does. */
  readonly confirmation: Confirmation | null;
  /** Earlier ones that stand, too, and say otherwise. */
  readonly otherwise: readonly Confirmation[];
  /** The latest, if none stands, and the claims that changed after it. */
  readonly overtaken: { readonly confirmation: Confirmation; readonly by: readonly Claim[] } | null;
}

/**
 * A confirmation outranks every register until a register's record changes after it (design, section 2). `confirmations`:
 * of this fact, oldest first; `claims` as they were read.
 */
export function standingOf(confirmations: readonly Confirmation[], type: string, claims: readonly Claim[]): Standing {
  const changes = confirmations.map((confirmation) => changedAfter(confirmation, type, claims));
  const standing = confirmations.filter((_, at) => changes[at]?.length === 0);
  const confirmation = standing.at(-1) ?? null;
  const latest = confirmations.at(-1);
  return {
    confirmation,
    otherwise: standing.filter(
      (each) => confirmation && compare(type, confirmation.value, each.value).result !== 'EQUAL',
    ),
    overtaken: confirmation || !latest ? null : { confirmation: latest, by: changes.at(-1) ?? [] },
  };
}

/**
 * The claims that have changed since: recorded later, or with other words than then. A register that now says what the
 * original says has followed it, and one that could not be asked, then or now, shows no change.
 */
function changedAfter(confirmation: Confirmation, type: string, claims: readonly Claim[]): readonly Claim[] {
  const confirmedAt = Date.parse(confirmation.confirmedAt);
  return claims.filter((claim) => {
    if (isUnknown(claim.absence)) return false;
    if (claim.value !== null && isTrue(compare(type, confirmation.value, claim.value))) return false;
    const then = confirmation.claims.filter(({ register }) => register === claim.register);
    const same = then.filter(
      ({ recordRef, digest }) => recordRef === claim.recordRef && confirmation.isText(claim.raw, digest),
    );
    // The clock of a register may be ahead of ours: what was recorded at the same moment then is not later.
    if (same.some(({ recordedAt }) => recordedAt === claim.recordedAt)) return false;
    if (claim.recordedAt !== null && Date.parse(claim.recordedAt) > confirmedAt) return true;
    return same.length === 0 && !then.some(({ absence }) => isUnknown(absence));
  });
}

/** Nothing is known of what the register holds. */
const isUnknown = (absence: Completeness | null) =>
  absence === 'SOURCE_UNAVAILABLE' || absence === 'WITHHELD' || absence === 'NOT_IN_SCOPE';
