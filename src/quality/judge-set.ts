import type { Accuracy, Completeness } from '../generated/model.ts';
import type { Claim, JudgedClaim } from './claim.ts';
import { compare } from './compare/compare.ts';
import type { Fact, Reason, SetFact } from './fact.ts';
import { bySeverity, type FieldCase, groupsOf, headline, reasonOf, rulesFor } from './field-case.ts';
import { freshnessOf } from './freshness.ts';
import { voteShare } from './vote.ts';

/** Absences with which a register has answered the question: it was asked, and names nothing. */
const answersNone: readonly (Completeness | null)[] = ['MISSING', 'NO_RECORD', 'NOT_APPLICABLE'];

/**
 * The fact of a set: everything that any register names, each item judged by who names it. Registers that feed a set
 * are exhaustive for what they cover, so one that answered and does not name an item dissents; one that could not be
 * asked, or does not cover it, leaves the set PARTIAL. Only no items and PRESENT means none.
 */
export function judgeSet(fieldCase: FieldCase): SetFact {
  const { input, model, context } = fieldCase;
  const claims = input.claims;
  const reasons: Reason[] = [...fieldCase.reasons];
  for (const rule of rulesFor('FACT', input.field)) {
    for (const finding of rule.check({ ...input, served: null, compared: [] })) {
      reasons.push(reasonOf(rule, finding, context));
    }
  }

  const naming = claims.filter((claim) => claim.value !== null);
  const answered = claims.filter((claim) => claim.value !== null || answersNone.includes(claim.absence));
  const gaps = claims.filter((claim) => claim.value === null && !answersNone.includes(claim.absence));
  const answeredGroups = groupsOf(answered);

  const items: Fact[] = [];
  for (const same of groupBySame(naming, model.type)) {
    const supporting = groupsOf(same).size;
    const dissenting = answeredGroups.size - supporting;
    const probabilityWrong = voteShare(supporting, dissenting);
    const served = same[0] as Claim;
    items.push({
      value: served.value,
      completeness: 'PRESENT',
      accuracy: accuracyOf(supporting, dissenting),
      freshness: freshnessOf(served, model.halfLifeDays, context.now),
      probabilityWrong,
      basis: probabilityWrong === null ? 'RULE' : 'VOTE_SHARE',
      reasons: bySeverity(reasons.filter((reason) => reason.claims.some((claim) => same.includes(claim)))),
      claims: same.map((claim): JudgedClaim => ({ ...claim, outcome: claim === served ? 'SERVED' : 'AGREES' })),
      asOf: served.recordedAt,
    });
  }

  const differs = items.some((item) => item.accuracy === 'CONFLICTING');
  const disputing = items.reduce((most, item) => Math.max(most, answeredGroups.size - groupsOf(item.claims).size), 0);
  const probabilityWrong = answered.length ? voteShare(answeredGroups.size - disputing, disputing) : null;
  const oldest = naming.find((claim) => freshnessOf(claim, model.halfLifeDays, context.now) !== 'CURRENT');
  return {
    items,
    completeness: answered.length === 0 ? headline(absencesOf(gaps)) : gaps.length > 0 ? 'PARTIAL' : 'PRESENT',
    accuracy: answered.length === 0 ? 'UNASSESSED' : accuracyOf(answeredGroups.size, differs ? 1 : 0),
    // A set is as fresh as the item that is least so; none at all was read just now.
    freshness: naming.length
      ? freshnessOf(oldest ?? naming[0] ?? null, model.halfLifeDays, context.now)
      : answered.length
        ? 'CURRENT'
        : 'UNKNOWN',
    probabilityWrong,
    basis: probabilityWrong === null ? 'RULE' : 'VOTE_SHARE',
    reasons: bySeverity(reasons),
    claims: claims.map((claim): JudgedClaim => ({ ...claim, outcome: claim.value === null ? 'ABSENT' : 'SERVED' })),
    asOf: null,
  };
}

function accuracyOf(supporting: number, dissenting: number): Accuracy {
  if (dissenting > 0) return 'CONFLICTING';
  return supporting >= 2 ? 'CORROBORATED' : 'SINGLE_SOURCE';
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

function absencesOf(claims: readonly Claim[]): Completeness[] {
  return claims.flatMap((claim) => (claim.absence === null ? [] : [claim.absence]));
}
