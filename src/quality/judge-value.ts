import type { ClaimOutcome, Completeness } from '../generated/model.ts';
import { accuracyOf } from './accuracy.ts';
import type { Claim, JudgedClaim } from './claim.ts';
import { claimOutcomes } from './compare/claim-outcome.ts';
import { compare } from './compare/compare.ts';
import { isReplaced } from './correction.ts';
import type { Fact, Reason } from './fact.ts';
import { bySeverity, type FieldCase, headline, reasonOf, rulesFor } from './field-case.ts';
import { freshnessOf } from './freshness.ts';
import { stanceOn, voicesOf } from './reliability/confirmed-fact.ts';
import type { Compared, FactInput } from './rule.ts';
import { factRulesFor, signalsOf } from './signals.ts';
import { byShare, type Chance } from './vote.ts';
import { groupsOf } from './witness.ts';

/** The value that is served, as `judgeValue` would, without a judgement. */
export function servedValue(fieldCase: FieldCase): unknown {
  return serve(fieldCase, null).served?.value ?? null;
}

/** Which claim is served: the first of highest authority that is valid, or of all if none is. Notes are for `reasons`. */
export function serve({ input, context }: FieldCase, reasons: Reason[] | null) {
  const { claims } = input;
  const disqualified = new Set<Claim>();
  for (const rule of rulesFor('CLAIM', input.field)) {
    if (!reasons && rule.decides === false) continue;
    for (const finding of rule.check(input)) {
      if (finding.effect === 'DISQUALIFIES') for (const claim of finding.claims) disqualified.add(claim);
      reasons?.push(reasonOf(rule, finding, context));
    }
  }
  const superseded = supersededBy(
    claims.filter((claim) => !disqualified.has(claim)),
    input.field,
  );
  const valued = claims.filter((claim) => claim.value !== null && !superseded.has(claim));
  const standing = valued.filter((claim) => !disqualified.has(claim));
  return { disqualified, superseded, standing, served: first(standing) ?? first(valued) };
}

/** The fact of a value or link: the value of first authority that is valid, judged against what the others say. */
export function judgeValue(fieldCase: FieldCase): Fact {
  const { input, model, context } = fieldCase;
  const { claims } = input;
  const reasons: Reason[] = [...fieldCase.reasons];
  const { disqualified, superseded, standing, served } = serve(fieldCase, reasons);

  const compared: Compared[] = [];
  if (served) {
    for (const claim of standing) {
      if (claim !== served) compared.push({ claim, comparison: compare(model.type, served.value, claim.value) });
    }
  }
  const factInput: FactInput = { ...input, served, compared };
  let invalid = served !== null && disqualified.has(served);
  for (const rule of factRulesFor(input.field, signalsOf(factInput))) {
    for (const finding of rule.check(factInput)) {
      if (finding.effect === 'INVALIDATES') invalid = true;
      reasons.push(reasonOf(rule, finding, context));
    }
  }

  const outcomes = outcomesOf(served, compared, disqualified, superseded);
  // A register that says there can be no value contradicts one that gives it.
  if (served) for (const claim of claims) if (claim.absence === 'NOT_APPLICABLE') outcomes.set(claim, 'CONFLICTS');
  const judged: JudgedClaim[] = claims.map((claim) => ({ ...claim, outcome: outcomes.get(claim) ?? 'ABSENT' }));
  const votes = votesOf(served, compared, outcomes);
  const { probabilityWrong, basis, errorsShared } = chanceOf(fieldCase, served, outcomes, votes);

  return {
    value: served?.value ?? null,
    completeness: served ? completenessOf(served, model.type, compared) : headline(claims),
    accuracy: served
      ? accuracyOf({ ...votes, invalid, probabilityWrong, errorsShared })
      : disputed(claims)
        ? 'CONFLICTING'
        : 'UNASSESSED',
    freshness: freshnessOf(served, model.halfLifeDays, context.now),
    probabilityWrong,
    basis,
    reasons: bySeverity(reasons),
    claims: judged,
    asOf: served?.recordedAt ?? null,
  };
}

/** Highest authority first; within one register a correction before the records it corrects. */
function first(claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!best || claim.authority < best.authority) best = claim;
    else if (claim.register === best.register && claim.kind === 'CORRECTION' && best.kind !== 'CORRECTION')
      best = claim;
  }
  return best;
}

/** What a correction replaced and, of the personal number itself, what stood in records under a cancelled one. */
function supersededBy(claims: readonly Claim[], field: string): ReadonlySet<Claim> {
  const superseded = new Set<Claim>();
  if (field === 'Person.personalId') {
    for (const claim of claims) if (claim.linkedBy === 'SUPERSEDED_PID') superseded.add(claim);
  }
  for (const correction of claims) {
    if (correction.kind !== 'CORRECTION' || correction.value === null) continue;
    for (const claim of claims) {
      if (claim !== correction && claim.register === correction.register && isReplaced(claim, correction))
        superseded.add(claim);
    }
  }
  return superseded;
}

export function outcomesOf(
  served: Claim | null,
  compared: readonly Compared[],
  disqualified: ReadonlySet<Claim>,
  superseded: ReadonlySet<Claim>,
): Map<Claim, ClaimOutcome> {
  const outcomes = new Map<Claim, ClaimOutcome>();
  for (const claim of superseded) outcomes.set(claim, 'SUPERSEDED');
  for (const claim of disqualified) outcomes.set(claim, 'INVALID');
  for (const { claim, comparison } of compared) outcomes.set(claim, claimOutcomes[comparison.result]);
  if (served) outcomes.set(served, 'SERVED');
  return outcomes;
}

/** Independent witnesses for and against the value as a whole. One that is less precise says nothing about the rest of it. */
function votesOf(
  served: Claim | null,
  compared: readonly Compared[],
  outcomes: ReadonlyMap<Claim, ClaimOutcome>,
): Votes {
  if (!served) return { supporting: 0, dissenting: 0 };
  const against = groupsOf(
    [...outcomes].filter(([, outcome]) => outcome === 'CONFLICTS' || outcome === 'NEAR').map(([claim]) => claim),
  );
  const support = groupsOf([
    served,
    ...compared
      .filter(({ comparison: c }) => c.result === 'EQUAL' || (c.result === 'COMPATIBLE' && c.finer === 'RIGHT'))
      .map(({ claim }) => claim),
  ]);
  for (const group of against) support.delete(group);
  // The witness whose value is served cannot vote against itself: two records of it that differ are a dissent all the same.
  const own = against.has(served.group) ? 1 : 0;
  return { supporting: support.size + own, dissenting: against.size };
}
interface Votes {
  readonly supporting: number;
  readonly dissenting: number;
}

/** How likely the value is to be wrong: by what was confirmed where that is worth more, else by the share of witnesses. */
function chanceOf(
  { input, model, context }: FieldCase,
  served: Claim | null,
  outcomes: ReadonlyMap<Claim, ClaimOutcome>,
  { supporting, dissenting }: Votes,
): Chance & { readonly errorsShared: boolean } {
  if (!served) return { probabilityWrong: null, basis: 'RULE', errorsShared: false };
  const { reliability } = context;
  if (!reliability) return { ...byShare(supporting, dissenting), errorsShared: false };
  const standing = [...outcomes].filter(([, outcome]) => outcome !== 'INVALID' && outcome !== 'SUPERSEDED');
  const voices = voicesOf([served, ...standing.map(([claim]) => claim)]);
  const stance = stanceOn(served.value, voices, (left, right) => compare(model.type, left, right));
  return {
    ...(reliability.learnedChance(input.field, stance, served) ?? byShare(supporting, dissenting)),
    errorsShared: reliability.shareErrors(input.field, stance.for),
  };
}

/** PARTIAL where the value is less than the field can hold, or less than another register holds. */
export function completenessOf(served: Claim, type: string, compared: readonly Compared[]): Completeness {
  const isShortDate = type === 'PartialDate' && (served.value as string).length < '1960-05-12'.length;
  const finerElsewhere = compared.some(({ comparison: c }) => c.result === 'COMPATIBLE' && c.finer === 'RIGHT');
  return isShortDate || finerElsewhere ? 'PARTIAL' : 'PRESENT';
}

/** One register says there can be no value, another holds a record that should have one. */
function disputed(claims: readonly Claim[]): boolean {
  return (
    claims.some((claim) => claim.absence === 'NOT_APPLICABLE') &&
    claims.some((claim) => claim.recordRef !== null && (claim.absence === 'MISSING' || claim.absence === 'UNREADABLE'))
  );
}
