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
    const same = values.find((each) => each.word === word || compare(type, each.value, claim.value).result === 'EQUAL');
    if (same) {
      same.claims.push(claim);
      same.value = finest(same.value, claim.value);
    } else values.push({ value: claim.value, word, claims: [claim] });
  }
  return values;
}

/** How every two of them compare, by their places. */
export function comparisons(type: string, values: readonly { readonly value: unknown }[]): readonly Comparison[][] {
  return values.map((left) => values.map((right) => compare(type, left.value, right.value)));
}

/** Of equal numbers the one with more digits: what is the other rounded is not the same as this. */
function finest(one: unknown, other: unknown): unknown {
  return isQuantity(one) && isQuantity(other) && other.step < one.step ? other : one;
}

const wordOf = (type: string, value: unknown): string =>
  typeof value === 'string' ? comparisonKey(value) : comparisonKey(canonicalText(type, value, 'EN'));
