import type { Claim } from '../claim.ts';
import type { Comparison, FactInput, Finding } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/**
 * One finding for each value that differs from the one served in the way `wanted`, with the claims that give it, against
 * the claim served. Fills `{served}`, `{authority}`, `{other}` and `{difference}`.
 */
export function differing(
  { type, served, compared }: FactInput,
  wanted: (comparison: Comparison) => boolean,
): readonly Finding[] {
  const byValue = new Map<string, { readonly claims: Claim[]; readonly words: NonNullable<Finding['words']> }>();
  for (const { claim, comparison } of compared) {
    if (!served || !wanted(comparison)) continue;
    const other = canonicalTexts(type, claim.value);
    const same = byValue.get(other.vi);
    if (same) {
      same.claims.push(claim);
    } else {
      const difference = comparison.differs?.text ?? '';
      byValue.set(other.vi, {
        claims: [claim],
        words: { served: canonicalTexts(type, served.value), other, difference },
      });
    }
  }
  return [...byValue.values()].map((found) => ({ ...found, ...(served && { against: served }), effect: 'NOTES' }));
}
