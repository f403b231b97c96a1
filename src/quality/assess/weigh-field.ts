import type { Claim } from '../claim.ts';
import { compare } from '../compare/compare.ts';
import { isTrue } from '../confirmation/is-true.ts';
import { type Voice, type Witnessed, weigh } from './agreement.ts';
import { comparisons, type DistinctValue, distinctValues, isFinerSame } from './distinct-values.ts';
import type { Weighed } from './towards-votes.ts';

/** One fact of a field in which no register has authority over the others. */
export interface OpenFact {
  /** Those that take part. */
  readonly claims: readonly Claim[];
  /** The true value, where an official confirmed it. */
  readonly truth: unknown;
}

/** The chance that each claim's value is the truth, and that it is right though another says more. */
export type Chances = ReadonlyMap<Claim, { readonly truth: number; readonly right: number }>;

const dayLength = 86_400_000;
/** Beyond so many, two errors are the same by chance alone as good as never. */
const mostAlternatives = 20;

/** The claims of all facts of a field, to be weighed by each other. */
export class FieldWeighing {
  readonly #values: readonly (readonly DistinctValue[])[];
  readonly #witnessed: readonly Witnessed[];
  readonly #alternatives: number;

  constructor(type: string, halfLifeDays: number | null, facts: readonly OpenFact[]) {
    this.#values = facts.map(({ claims }) => distinctValues(type, claims));
    this.#witnessed = facts.map((fact, at) => witnessedOf(type, halfLifeDays, fact, this.#values[at] ?? []));
    const words = new Set(this.#values.flatMap((values) => values.map(({ word }) => word)));
    this.#alternatives = Math.min(mostAlternatives, Math.max(1, words.size - 1));
  }

  /** The chances fact by fact, in their order; on demand as if no official had confirmed anything. */
  chances({ blindly }: { readonly blindly: boolean }): readonly Chances[] {
    const facts = blindly ? this.#witnessed.map((fact) => ({ ...fact, known: null })) : this.#witnessed;
    return weigh(facts, this.#alternatives).map((weighed, at) => byClaim(this.#values[at] ?? [], weighed));
  }
}

function witnessedOf(
  type: string,
  halfLifeDays: number | null,
  { claims, truth }: OpenFact,
  values: readonly DistinctValue[],
): Witnessed {
  const newest = Math.max(...claims.map(({ recordedAt }) => timeOf(recordedAt)).filter(Number.isFinite));
  const place = new Map(values.flatMap((each, of) => each.claims.map((claim) => [claim, of] as const)));
  const compared = comparisons(type, values);
  return {
    right: compared.map((row, of) =>
      values.some(({ value }) => isFinerSame(value, values[of]?.value))
        ? []
        : row.flatMap((each, other) =>
            other === of || each.result === 'EQUAL' || (each.result === 'COMPATIBLE' && each.finer === 'LEFT')
              ? [other]
              : [],
          ),
    ),
    partly: compared.map((row) =>
      row.flatMap((each, other) => (each.result === 'NEAR' && each.fuller === 'LEFT' ? [other] : [])),
    ),
    voices: voices(claims, place).map(({ claim, value, part }): Voice => {
      const word = values[value]?.word ?? '';
      return { witness: claim.group, value, word, fresh: freshness(claim, newest, halfLifeDays), part };
    }),
    known: truth === null ? null : values.map(({ value }) => isRight(type, truth, value)),
  };
}

/** Each different value of each witness, by the first claim that gives it. */
function voices(
  claims: readonly Claim[],
  place: ReadonlyMap<Claim, number>,
): readonly { readonly claim: Claim; readonly value: number; readonly part: number }[] {
  const byWitness = new Map<string, Map<number, Claim>>();
  for (const claim of claims) {
    const value = place.get(claim) ?? 0;
    const said = byWitness.get(claim.group);
    if (!said) byWitness.set(claim.group, new Map([[value, claim]]));
    else if (!said.has(value)) said.set(value, claim);
  }
  return [...byWitness.values()].flatMap((said) =>
    [...said].map(([value, claim]) => ({ claim, value, part: 1 / said.size })),
  );
}

/** Whether a value is the truth or less than it, and nothing against it. */
export const isRight = (type: string, truth: unknown, value: unknown): boolean => isTrue(compare(type, truth, value));

function byClaim(values: readonly DistinctValue[], { truth, right }: Weighed): Chances {
  const chances = new Map<Claim, { readonly truth: number; readonly right: number }>();
  values.forEach(({ claims }, at) => {
    const chance = { truth: truth[at] ?? 0, right: right[at] ?? 0 };
    for (const claim of claims) chances.set(claim, chance);
  });
  return chances;
}

/** What a claim is worth beside the newest one of its fact: half after one half-life. */
function freshness({ recordedAt }: Claim, newest: number, halfLifeDays: number | null): number {
  const time = timeOf(recordedAt);
  if (halfLifeDays === null || !Number.isFinite(time) || !Number.isFinite(newest)) return 1;
  return 2 ** (-(newest - time) / (halfLifeDays * dayLength));
}

const timeOf = (recordedAt: string | null): number => (recordedAt === null ? Number.NaN : Date.parse(recordedAt));
