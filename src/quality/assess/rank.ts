import { compare } from '../compare/compare.ts';
import { distinctOf, stanceOn, voicesOf } from '../reliability/confirmed-fact.ts';
import type { Reliability, Told } from '../reliability/reliability.ts';
import { distinctValues } from './distinct-values.ts';
import type { OfflineClaim } from './offline-claims.ts';
import { comparedAs } from './offline-type.ts';
import type { OfflineField } from './table.ts';
import { type Chances, FieldWeighing, type OpenFact } from './weigh-field.ts';

/** How probable the values of a field are, fact by fact. */
export interface Ranked {
  readonly chances: readonly Chances[];
  /** Whether what officials confirmed has a part in them beside how witnesses agree. */
  readonly isLearned: boolean;
}

/** Agreement is left by half once the two have differed over confirmed values by so much, in sums of squares. */
const leastApart = 2;

/**
 * Puts the most probable value of each fact first, as if it had authority: by how witnesses agree with each other and,
 * as far as that did better on what officials confirmed, by what was learned from it.
 */
export function rank(field: OfflineField, reliability: Reliability): Ranked {
  const type = comparedAs[field.type];
  const facts = field.facts.map(({ entity, claims, truth }) => ({
    entity,
    claims: claims.filter(({ stands }) => stands),
    truth: truth?.value ?? null,
  }));
  const weighing = new FieldWeighing(type, field.options.halfLifeDays, facts);
  const agreed = weighing.chances({ blindly: false });
  const part = reliability.isLearned(field.field)
    ? learnedPart(type, facts, weighing.chances({ blindly: true }), reliability.blindly(field.field))
    : 0;
  const chances =
    part === 0
      ? agreed
      : agreed.map((ofFact, at) => {
          const claims = facts[at]?.claims ?? [];
          return mixed(ofFact, learnedChances(type, field.field, claims, reliability), part);
        });
  field.facts.forEach(({ claims }, at) => {
    order(claims, chances[at]);
  });
  return { chances, isLearned: part > 0 };
}

type Named = Omit<OpenFact, 'claims'> & { readonly entity: string; readonly claims: readonly OfflineClaim[] };

/**
 * How far what was learned is to be followed, 0 to 1: as far as brings the two together nearest to what was confirmed,
 * each telling the values of an entity as if nothing had been confirmed of it, and less where they hardly ever differed.
 */
function learnedPart(
  type: string,
  facts: readonly Named[],
  agreed: readonly Chances[],
  learned: ReadonlyMap<string, readonly Told[]>,
): number {
  let [along, apart] = [0, 0];
  facts.forEach(({ entity, claims, truth }, at) => {
    if (truth === null) return;
    // In the order in which the confirmation took them.
    const values = distinctOf(voicesOf(claims), (left, right) => compare(type, left, right));
    learned.get(entity)?.forEach(({ chance, right }, of) => {
      const first = values[of];
      const byAgreement = (first && agreed[at]?.get(first)?.right) ?? 0;
      along += (chance - byAgreement) * ((right ? 1 : 0) - byAgreement);
      apart += (chance - byAgreement) ** 2;
    });
  });
  return Math.min(1, Math.max(0, along / (apart + leastApart)));
}

function mixed(agreed: Chances, learned: Chances, part: number): Chances {
  const mix = (one: number, other: number) => (1 - part) * one + part * other;
  return new Map(
    [...agreed].map(([claim, { truth, right }]) => {
      const taught = learned.get(claim) ?? { truth, right };
      return [claim, { truth: mix(truth, taught.truth), right: mix(right, taught.right) }];
    }),
  );
}

/** The chance of each value to be right, and to be the truth as precise as it was said: nothing more precise is right. */
function learnedChances(
  type: string,
  field: string,
  claims: readonly OfflineClaim[],
  reliability: Reliability,
): Chances {
  const byType = (left: unknown, right: unknown) => compare(type, left, right);
  const voices = voicesOf(claims);
  const values = distinctValues(type, claims).map((each) => {
    const wrong = reliability.learnedChance(field, stanceOn(each.value, voices, byType))?.probabilityWrong ?? 1;
    return { ...each, right: 1 - wrong };
  });
  return new Map(
    values.flatMap(({ value, claims, right }) => {
      const finer = values.filter((other) => {
        const comparison = byType(value, other.value);
        return comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT';
      });
      const truth = right - Math.max(0, ...finer.map((other) => other.right));
      return claims.map((claim) => [claim, { truth, right }] as const);
    }),
  );
}

/**
 * By the chance to be the truth as precise as it was said, but what is likelier wrong than right after all that is not;
 * of equal ones the value that the table names first. Claims without a chance come last; those of one value stay in the
 * order of their registers.
 */
function order(claims: readonly OfflineClaim[], chances: Chances | undefined): void {
  // Claims of one value have one chance.
  const values = [...new Set(claims.map((claim) => chances?.get(claim)))];
  const worth = new Map(
    values.map((chance) => [
      chance,
      chance ? Math.round((chance.truth + (chance.right >= 0.5 ? 1 : 0)) * told) : Number.NEGATIVE_INFINITY,
    ]),
  );
  const ranks = values.sort((left, right) => (worth.get(right) ?? 0) - (worth.get(left) ?? 0) || 0);
  for (const claim of claims) claim.authority = ranks.indexOf(chances?.get(claim)) + 1;
}

/** Chances that differ by less are equal: sums come out of their order. */
const told = 1e9;
