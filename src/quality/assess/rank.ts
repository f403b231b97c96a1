import { compare } from '../compare/compare.ts';
import { stanceOn, voicesOf } from '../reliability/confirmed-fact.ts';
import type { Reliability } from '../reliability/reliability.ts';
import { distinctValues } from './distinct-values.ts';
import type { OfflineClaim } from './offline-claims.ts';
import { comparedAs } from './offline-type.ts';
import type { OfflineField } from './table.ts';
import { type Chances, isRight, type OpenFact, weighField } from './weigh-field.ts';

/**
 * Puts the most probable value of each fact first, as if it had authority: by how witnesses agree with each other or,
 * where that does better on what officials confirmed, by what was learned from it. Gives the chances by agreement; null
 * where those learned were better.
 */
export function rank(field: OfflineField, reliability: Reliability): readonly Chances[] | null {
  const type = comparedAs[field.type];
  const facts = field.facts.map(({ entity, claims, truth }) => ({
    entity,
    claims: claims.filter((claim) => field.reader.stands(claim)),
    truth: truth?.value ?? null,
  }));
  const { halfLifeDays } = field.options;
  const learned = reliability.isLearned(field.field) ? reliability.briers(field.field) : null;
  if (learned && isBetter(learned, briers(type, facts, blindly(type, halfLifeDays, facts)))) {
    field.facts.forEach(({ claims }, at) => {
      order(claims, learnedChances(type, field.field, facts[at]?.claims ?? [], reliability));
    });
    return null;
  }
  const chances = weighField(type, halfLifeDays, facts);
  field.facts.forEach(({ claims }, at) => {
    order(claims, new Map([...(chances[at] ?? [])].map(([claim, { truth }]) => [claim, truth])));
  });
  return chances;
}

/** The claims weighed as if nothing had been confirmed, so that what was can test it. */
const blindly = (type: string, halfLifeDays: number | null, facts: readonly OpenFact[]): readonly Chances[] =>
  weighField(
    type,
    halfLifeDays,
    facts.map((fact) => ({ ...fact, truth: null })),
  );

/** Whether the first scores are lower than the second of the same entities, by more than one standard error. */
function isBetter(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const gains = [...one].map(([entity, score]) => (other.get(entity) ?? score) - score);
  const sum = gains.reduce((total, gain) => total + gain, 0);
  return sum > Math.sqrt(gains.reduce((total, gain) => total + gain ** 2, 0));
}

/** By entity, the Brier score of the different values of a confirmed fact. */
function briers(type: string, facts: readonly Named[], chances: readonly Chances[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  facts.forEach(({ entity, claims, truth }, at) => {
    if (truth === null) return;
    const values = distinctValues(type, claims);
    for (const { value, claims: same } of values) {
      const [first] = same;
      const right = (first && chances[at]?.get(first)?.right) ?? 0;
      const score = (right - (isRight(type, truth, value) ? 1 : 0)) ** 2;
      scores.set(entity, (scores.get(entity) ?? 0) + score / values.length);
    }
  });
  return scores;
}

type Named = OpenFact & { readonly entity: string };

/** The chance of each value to be the truth as precise as it was said: to be right, and nothing more precise to be. */
function learnedChances(
  type: string,
  field: string,
  claims: readonly OfflineClaim[],
  reliability: Reliability,
): ReadonlyMap<unknown, number> {
  const byType = (left: unknown, right: unknown) => compare(type, left, right);
  const voices = voicesOf(claims);
  const values = distinctValues(type, claims).map((each) => {
    const wrong = reliability.learnedChance(field, stanceOn(each.value, voices, byType))?.probabilityWrong ?? 1;
    return { ...each, right: 1 - wrong };
  });
  const chances = new Map<unknown, number>();
  for (const each of values) {
    const finer = values.filter((other) => {
      const comparison = byType(each.value, other.value);
      return comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT';
    });
    for (const claim of each.claims) chances.set(claim, each.right - Math.max(0, ...finer.map(({ right }) => right)));
  }
  return chances;
}

/** Claims without a chance come last; those of one value stay in the order of their registers. */
function order(claims: readonly OfflineClaim[], chances: ReadonlyMap<unknown, number>): void {
  const none = Number.NEGATIVE_INFINITY;
  const ranks = [...new Set(claims.map((claim) => chances.get(claim) ?? none))].sort((left, right) => right - left);
  for (const claim of claims) claim.authority = ranks.indexOf(chances.get(claim) ?? none) + 1;
}
