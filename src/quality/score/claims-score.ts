import type { Accuracy } from '../../generated/model.ts';
import type { Assessed, ConfirmedRow } from '../assess/claims-table.ts';
import { type FieldOptions, noOptions } from '../assess/field-options.ts';
import { comparedAs, type OfflineType, readValue } from '../assess/offline-type.ts';
import { isRight as isRightValue } from '../assess/weigh-field.ts';
import { compare } from '../compare/compare.ts';
import { byShare } from '../vote.ts';
import { Calibration, type CalibrationResult } from './calibration.ts';
import { type Share, share } from './wilson.ts';

/** The figures of an assessed table of claims whose truth is known. */
export interface ClaimsScore {
  /** Facts whose truth is known; of those with a value, how many serve the most precise right one that was said. */
  readonly served: Share;
  /** The same, less precise ones among the right. */
  readonly servedRight: Share;
  /** Of the same facts, how many are right where the value is served that most claims give, the first of those alike. */
  readonly votedRight: Share;
  readonly factsWithChance: Share;
  readonly claimsWithChance: Share;
  readonly facts: CalibrationResult;
  readonly claims: CalibrationResult;
  /** Brier score of the share of claims that say otherwise, of the same facts: what the chances must beat. */
  readonly brierOfShare: number | null;
  /** By accuracy flag: how many values with it are wrong. */
  readonly flags: readonly { readonly flag: Accuracy; readonly wrong: Share }[];
}

/**
 * Holds an assessed table against the truth. A value is right if it is the truth, or says less and nothing against it. Facts
 * and claims that were confirmed are left out: nothing was judged there.
 */
export function scoreClaims(
  { claims, facts, fields }: Assessed,
  truth: readonly ConfirmedRow[],
  options: ReadonlyMap<string, FieldOptions>,
): ClaimsScore {
  const read = new Map(fields.map((each) => [each.field, each]));
  const known = new Map(truth.map((row) => [keyOf(row), row.value]));
  const sides = (row: Named, value: string): Sides | null => {
    const [field, written] = [read.get(row.field), known.get(keyOf(row))];
    if (field === undefined || written === undefined) return null;
    const { type, monthFirst = false } = field;
    const of = { ...(options.get(row.field) ?? noOptions), monthFirst };
    const valueIn = (text: string) => readValue(type, text.trim(), of) ?? text;
    return { type, truth: valueIn(written), value: valueIn(value) };
  };

  const confirmed = new Set(facts.filter(({ basis }) => basis === 'CONFIRMED').map(keyOf));
  const [ofClaims, ofFacts, ofShare] = [new Calibration(), new Calibration(), new Calibration()];
  const right = new Map<string, unknown[]>();
  const votes = new Map<string, { type: OfflineType; value: unknown }[]>();
  let [claimCount, claimsWithChance] = [0, 0];
  for (const { row, probabilityWrong, outcome } of claims) {
    const found = outcome === 'ABSENT' ? null : sides(row, row.value);
    if (!found) continue;
    push(votes, keyOf(row), { type: found.type, value: found.value });
    if (isRight(found)) push(right, keyOf(row), found.value);
    if (confirmed.has(keyOf(row))) continue;
    claimCount += 1;
    if (probabilityWrong !== null) claimsWithChance += 1;
    ofClaims.add(probabilityWrong, !isRight(found));
  }

  let [factCount, factsWithChance, best, rightOnes, votedRight] = [0, 0, 0, 0, 0];
  const flags = new Map<Accuracy, { n: number; wrong: number }>();
  for (const fact of facts) {
    const found = fact.value === null || fact.basis === 'CONFIRMED' ? null : sides(fact, fact.value);
    if (!found) continue;
    factCount += 1;
    const wrong = !isRight(found);
    if (!wrong) rightOnes += 1;
    if (isRight({ ...found, value: mostSaid(found.type, votes.get(keyOf(fact)) ?? []) })) votedRight += 1;
    if (!wrong && !isFinerSaid(found, right.get(keyOf(fact)) ?? [])) best += 1;
    const flag = flags.get(fact.accuracy) ?? { n: 0, wrong: 0 };
    flags.set(fact.accuracy, { n: flag.n + 1, wrong: flag.wrong + (wrong ? 1 : 0) });
    ofFacts.add(fact.probabilityWrong, wrong);
    if (fact.probabilityWrong === null) continue;
    factsWithChance += 1;
    ofShare.add(shareAgainst(found, votes.get(keyOf(fact)) ?? []), wrong);
  }
  return {
    served: share(best, factCount),
    servedRight: share(rightOnes, factCount),
    votedRight: share(votedRight, factCount),
    factsWithChance: share(factsWithChance, factCount),
    claimsWithChance: share(claimsWithChance, claimCount),
    facts: ofFacts.result(),
    claims: ofClaims.result(),
    brierOfShare: ofShare.result().brier,
    flags: [...flags].sort().map(([flag, { n, wrong }]) => ({ flag, wrong: share(wrong, n) })),
  };
}

interface Named {
  readonly entity: string;
  readonly field: string;
}
interface Sides {
  readonly type: OfflineType;
  readonly truth: unknown;
  readonly value: unknown;
}

const keyOf = ({ entity, field }: Named): string => `${field}\u0000${entity}`;

const isRight = ({ type, truth, value }: Sides): boolean => isRightValue(comparedAs[type], truth, value);

function isFinerSaid({ type, value }: Sides, right: readonly unknown[]): boolean {
  return right.some((other) => {
    const comparison = compare(comparedAs[type], value, other);
    return comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT';
  });
}

/** The value that most claims give. */
function mostSaid(type: OfflineType, votes: readonly { readonly value: unknown }[]): unknown {
  const said: { value: unknown; n: number }[] = [];
  for (const { value } of votes) {
    const same = said.find((other) => compare(comparedAs[type], other.value, value).result === 'EQUAL');
    if (same) same.n += 1;
    else said.push({ value, n: 1 });
  }
  return said.reduce((best, one) => (one.n > best.n ? one : best)).value;
}

/** The share of claims that contradict a value, as vote share serves it. */
function shareAgainst({ type, value }: Sides, votes: readonly { readonly value: unknown }[]): number {
  let [supporting, dissenting] = [0, 0];
  for (const vote of votes) {
    const comparison = compare(comparedAs[type], value, vote.value);
    if (comparison.result === 'CONFLICT' || comparison.result === 'NEAR') dissenting += 1;
    else if (comparison.result === 'EQUAL' || comparison.finer === 'RIGHT') supporting += 1;
  }
  return byShare(supporting, dissenting).probabilityWrong ?? 0;
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const held = map.get(key);
  if (held) held.push(one);
  else map.set(key, [one]);
}
