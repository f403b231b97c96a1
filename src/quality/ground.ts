import type { FieldPath, Text } from '../generated/model.ts';
import type { JudgedClaim } from './claim.ts';
import type { Fact, SetFact } from './fact.ts';

/** A fact on which something rests that is worked out from it. */
export interface Ground {
  readonly field: FieldPath;
  readonly fact: Fact | SetFact;
  /** Whose fact it is, after “of”, where it is not that of the entity asked about. */
  readonly of?: Text;
}

/** The claims of these facts, each with the field that it is about. */
export function claimsOfGrounds(grounds: readonly Ground[]): readonly JudgedClaim[] {
  return grounds.flatMap(({ field, fact }) => fact.claims.map((claim) => ({ ...claim, about: field })));
}
