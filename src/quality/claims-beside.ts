import type { Claim } from './claim.ts';
import type { AbsenceFinding, Finding } from './rule.ts';

/** The claims of another field that a finding rests on, each with the field that it is about. */
export function claimsBeside(finding: Finding | AbsenceFinding): readonly Claim[] {
  const beside = 'beside' in finding ? finding.beside : undefined;
  return beside ? beside.claims.map((claim) => ({ ...claim, about: beside.field })) : [];
}
