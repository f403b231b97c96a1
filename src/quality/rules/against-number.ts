import type { Claim } from '../claim.ts';
import { type IdentityNumber, readIdentityNumber } from '../identity-number.ts';
import type { FactInput, SeenFact } from '../rule.ts';

/** One thing that an identification number says and that registers record, too. */
export interface Said<N, C> {
  /** Field of Person that records it. */
  readonly field: string;
  /** Null where the number says nothing about it. */
  byNumber(number: IdentityNumber): N | null;
  /** Null where the claim says nothing comparable. */
  byClaim(claim: Pick<Claim, 'value'>): C | null;
  agree(number: N, claim: C): boolean;
}

/** The number and what it says, and the claim that says otherwise. */
export interface Mismatch<N> {
  readonly number: string;
  readonly byNumber: N;
  readonly against: Claim;
  readonly served: Claim;
}

/**
 * Holds the fact against the number. The recorded field is judged by the value served, unless a correction explains the
 * difference: the number was issued on what the same register said before. The number itself is judged by all that
 * registers record, so that it is only doubted where nobody supports it. Null if there is no mismatch.
 */
export function againstNumber<N, C>(said: Said<N, C>, input: FactInput): Mismatch<N> | null {
  const { field, claims, entity, served } = input;
  if (!served) return null;
  const aboutNumber = field === 'Person.personalId';
  const number = aboutNumber ? String(served.value) : entity.key;
  const meaning = readIdentityNumber(number);
  const byNumber = meaning && said.byNumber(meaning);
  if (byNumber === null) return null;

  const witnesses = aboutNumber
    ? entity.of(said.field)
    : [served, ...(served.kind === 'CORRECTION' ? claims.filter((claim) => claim.register === served.register) : [])];
  let against: Claim | null = null;
  for (const claim of witnesses) {
    const recorded = said.byClaim(claim);
    if (recorded === null) continue;
    if (said.agree(byNumber, recorded)) return null;
    against ??= claim;
  }
  return against && { number, byNumber, against, served };
}

/** Whether there is a mismatch, as a mark. */
export function markByNumber<N, C>(said: Said<N, C>, fact: SeenFact): string | null {
  if (fact.value === null) return '';
  const aboutNumber = fact.field === 'Person.personalId';
  const meaning = aboutNumber && fact.value !== fact.key ? readIdentityNumber(fact.value) : fact.meaning;
  const byNumber = meaning && said.byNumber(meaning);
  if (byNumber === null) return '';
  if (!aboutNumber) {
    const claim = said.byClaim(fact);
    return claim === null || said.agree(byNumber, claim) ? '' : 'other';
  }
  const recorded = fact.said(said.field);
  if (recorded === null) return null;
  let isSilent = true;
  for (const each of recorded) {
    const claim = said.byClaim(each);
    if (claim === null) continue;
    if (said.agree(byNumber, claim)) return '';
    isSilent = false;
  }
  return isSilent ? '' : 'other';
}
