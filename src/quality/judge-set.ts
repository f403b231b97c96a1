import { accuracyOf } from './accuracy.ts';
import type { Claim, JudgedClaim } from './claim.ts';
import { claimsBeside } from './claims-beside.ts';
import { compare } from './compare/compare.ts';
import type { Fact, Reason, SetFact } from './fact.ts';
import { bySeverity, type FieldCase, headline, reasonOf } from './field-case.ts';
import { freshnessOf } from './freshness.ts';
import { voicesOf } from './reliability/confirmed-fact.ts';
import type { FactInput } from './rule.ts';
import { factRulesFor, signalsOf } from './signals.ts';
import { byShare } from './vote.ts';
import { exhaustiveGroups, groupsOf, isGap } from './witness.ts';

/**
 * The fact of a set: everything that any register names, each item judged by who names it. A register that names all
 * there are dissents from what it does not name; one that could not be asked, or does not cover everything, leaves the
 * set PARTIAL. Only no items and PRESENT means none.
 */
export function judgeSet(fieldCase: FieldCase): SetFact {
  const { input, model, context } = fieldCase;
  const claims = input.claims;
  const reasons: Reason[] = [...fieldCase.reasons];
  const beside: Claim[] = [];
  let isOpen = false;
  const factInput: FactInput = { ...input, served: null, compared: [] };
  for (const rule of factRulesFor(input.field, signalsOf(factInput))) {
    for (const finding of rule.check(factInput)) {
      if (finding.effect === 'OPENS') isOpen = true;
      beside.push(...claimsBeside(finding));
      reasons.push(reasonOf(rule, finding, context));
    }
  }

  const naming = claims.filter((claim) => claim.value !== null);
  const gaps = claims.filter(isGap);
  const answered = claims.filter((claim) => !isGap(claim));
  const exhaustive = exhaustiveGroups(claims);

  /** Nobody confirms a set, but whom other facts showed to be wrong together is so here, too. */
  const shareErrors = (of: readonly Claim[]) =>
    context.reliability?.shareErrors(
      input.field,
      voicesOf(of).map(({ register }) => register),
    ) ?? false;

  const items: Fact[] = [];
  let mostDissent = 0;
  for (const same of groupBySame(naming, model.type)) {
    const naming = groupsOf(same);
    const supporting = naming.size;
    const dissenting = [...exhaustive].filter((group) => !naming.has(group)).length;
    mostDissent = Math.max(mostDissent, dissenting);
    const chance = byShare(supporting, dissenting);
    const served = same[0] as Claim;
    items.push({
      value: served.value,
      completeness: 'PRESENT',
      accuracy: accuracyOf({ invalid: false, ...chance, supporting, dissenting, errorsShared: shareErrors(same) }),
      freshness: freshnessOf(served, model.halfLifeDays, context.now),
      ...chance,
      reasons: bySeverity(reasons.filter((reason) => reason.claims.some((claim) => same.includes(claim)))),
      claims: same.map((claim): JudgedClaim => ({ ...claim, outcome: claim === served ? 'SERVED' : 'AGREES' })),
      asOf: served.recordedAt,
    });
  }

  // Who names nothing supports the set only if it would name what there is.
  const witnesses = new Set([...groupsOf(naming), ...exhaustive]);
  const supporting = witnesses.size - mostDissent;
  const chance = byShare(supporting, mostDissent);
  const oldest = naming.find((claim) => freshnessOf(claim, model.halfLifeDays, context.now) !== 'CURRENT');
  return {
    items,
    completeness:
      answered.length === 0
        ? headline(gaps)
        : isOpen || gaps.length > 0 || exhaustive.size === 0
          ? 'PARTIAL'
          : 'PRESENT',
    accuracy:
      answered.length === 0
        ? 'UNASSESSED'
        : isOpen
          ? 'CONFLICTING'
          : accuracyOf({
              invalid: false,
              ...chance,
              supporting,
              dissenting: mostDissent,
              errorsShared: shareErrors(claims.filter(({ group }) => witnesses.has(group))),
            }),
    // A set is as fresh as the item that is least so; none at all was read just now.
    freshness: naming.length
      ? freshnessOf(oldest ?? naming[0] ?? null, model.halfLifeDays, context.now)
      : answered.length
        ? 'CURRENT'
        : 'UNKNOWN',
    ...chance,
    reasons: bySeverity(reasons),
    claims: [
      ...claims.map((claim): JudgedClaim => ({ ...claim, outcome: claim.value === null ? 'ABSENT' : 'SERVED' })),
      ...beside.map((claim): JudgedClaim => ({ ...claim, outcome: 'CONFLICTS' })),
    ],
    asOf: null,
  };
}

function groupBySame(claims: readonly Claim[], type: string): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const same = groups.find((group) => compare(type, group[0]?.value, claim.value).result === 'EQUAL');
    if (same) same.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
