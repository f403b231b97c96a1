import type { Accuracy, Basis, Completeness, Freshness, Severity, Text } from '../generated/model.ts';
import type { Claim, JudgedClaim } from './claim.ts';

/** A field as served: value, flags and all evidence. `value` is non-null exactly for PRESENT and PARTIAL. */
export interface Fact<T = unknown> {
  readonly value: T | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly freshness: Freshness;
  readonly probabilityWrong: number | null;
  readonly basis: Basis;
  readonly reasons: readonly Reason[];
  readonly claims: readonly JudgedClaim[];
  readonly asOf: string | null;
}

/** A set: `value` of the whole is the items that any register names; each item is a fact about its membership. */
export interface SetFact<T = unknown> extends Omit<Fact<T>, 'value'> {
  readonly items: readonly Fact<T>[];
}

export interface Reason {
  readonly code: string;
  readonly severity: Severity;
  readonly text: Text;
  readonly nextStep: Text | null;
  readonly claims: readonly Claim[];
}
