import type { Accuracy, ClaimOutcome } from '../generated/model.ts';
import type { Claim, JudgedClaim } from './claim.ts';
import { claimOutcomes } from './compare/claim-outcome.ts';
import { compare } from './compare/compare.ts';
import type { Fact } from './fact.ts';

/**
 * The fact of a record's field that quotes: value, completeness and time are the record's own; the verdict is the one
 * that the same words of the same record have within the fact they feed. So a datum has one verdict, wherever it is
 * shown. Where that fact does not hold the record (no number, or its register did not answer for it), the record's own
 * claim stands alone.
 */
export function quote(own: Fact, quoted: Fact, type: string): Fact {
  const mine = own.claims.find((claim) => claim.value !== null);
  const claim = mine && quoted.claims.find((each) => each.value !== null && isSameRecord(each, mine));
  if (!claim) return own;

  const outcomes = new Map<JudgedClaim, ClaimOutcome>();
  let finerElsewhere = false;
  for (const each of quoted.claims) {
    outcomes.set(each, each === claim ? 'SERVED' : each.outcome);
    if (each === claim || !takesPart.has(each.outcome)) continue;
    const comparison = compare(type, own.value, each.value);
    outcomes.set(each, claimOutcomes[comparison.result]);
    finerElsewhere ||= comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT';
  }
  const accuracy = accuracyOf(own, claim, quoted, type);
  const isWhole = accuracy === null;
  return {
    ...own,
    completeness: finerElsewhere ? 'PARTIAL' : own.completeness,
    accuracy: accuracy ?? quoted.accuracy,
    probabilityWrong: isWhole ? quoted.probabilityWrong : null,
    basis: isWhole ? quoted.basis : 'RULE',
    reasons: isWhole
      ? quoted.reasons
      : quoted.reasons.filter((reason) => reason.claims.some((each) => isSameRecord(each, claim))),
    claims: quoted.claims.map((each) => ({ ...each, outcome: outcomes.get(each) ?? each.outcome })),
  };
}

/** Null where the verdict is that of the whole fact: what the record says is what is served, or follows from it. */
function accuracyOf(own: Fact, claim: JudgedClaim, quoted: Fact, type: string): Accuracy | null {
  switch (claim.outcome) {
    case 'SERVED':
    case 'AGREES':
      return null;
    case 'INVALID':
      return 'INVALID';
    default: {
      const comparison = compare(type, own.value, quoted.value);
      if (comparison.result === 'EQUAL') return null;
      if (comparison.result !== 'COMPATIBLE') return 'CONFLICTING';
      if (comparison.finer === 'RIGHT') return null;
      return quoted.accuracy === 'INVALID' || quoted.accuracy === 'CONFLICTING' ? quoted.accuracy : 'SINGLE_SOURCE';
    }
  }
}

const takesPart: ReadonlySet<ClaimOutcome> = new Set(['SERVED', 'AGREES', 'COMPATIBLE', 'NEAR', 'CONFLICTS'] as const);

function isSameRecord(left: Claim, right: Claim): boolean {
  return (
    left.recordRef !== null &&
    left.register === right.register &&
    left.recordRef === right.recordRef &&
    left.kind === right.kind
  );
}
