import type { Claim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import { comparisonKey } from '../compare/comparison-key.ts';
import type { Comparison } from '../rule.ts';
import { canonicalText } from '../text.ts';
import { isQuantity } from '../value-shape.ts';

/** One of the different values of a fact. */
export interface DistinctValue {
  readonly value: unknown;
  /** The same for the same value in any fact. */
  readonly word: string;
  readonly claims: readonly Claim[];
}

/** The different values that these claims give, each with the claims that give it, in the order in which they come. */
export function distinctValues(type: string, claims: readonly Claim[]): readonly DistinctValue[] {
  const values: { value: unknown; word: string; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const word = wordOf(type, claim.value);
    const same = values.find((each) => each.word === word || isSame(type, each.value, claim.value));
    if (same) same.claims.push(claim);
    else values.push({ value: claim.value, word, claims: [claim] });
  }
  return values;
}

/** How every two of them compare, by their places. */
export function comparisons(type: string, values: readonly { readonly value: unknown }[]): readonly Comparison[][] {
  return values.map((left) => values.map((right) => compare(type, left.value, right.value)));
}

/** Equal numbers are the same if they are as precise: 30.1 may be 30.08 rounded, 30.10 may not. */
function isSame(type: string, one: unknown, other: unknown): boolean {
  if (isQuantity(one) && isQuantity(other) && one.step !== other.step) return false;
  return compare(type, one, other).result === 'EQUAL';
}

/** Whether the first is an equal number with more digits. */
export const isFinerSame = (one: unknown, other: unknown): boolean =>
  isQuantity(one) && isQuantity(other) && one.amount === other.amount && one.step < other.step;

const wordOf = (type: string, value: unknown): string =>
  typeof value === 'string' ? comparisonKey(value) : comparisonKey(canonicalText(type, value, 'EN'));
