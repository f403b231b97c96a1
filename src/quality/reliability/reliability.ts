import { byShare, type Chance, corroboratedPromise } from '../vote.ts';
import { meanOf, quantile } from './beta.ts';
import type { ConfirmedFact } from './confirmed-fact.ts';
import { Counts, type PairTally, pairOf, pairsOf, pathOf } from './counts.ts';
import { chanceRight, rightOf } from './model.ts';
import type { Stance } from './stance.ts';
import type { Trust } from './trust.ts';

/** How often a register was right in a field, by what officials confirmed. */
export interface Estimate {
  /** Confirmed claims, and how many of them were right. */
  readonly n: number;
  readonly right: number;
  /** Chance that a claim is right; with few confirmations drawn towards those of the register, the field and all. */
  readonly mean: number;
  /** Credible interval, 95 %. */
  readonly low: number;
  readonly high: number;
}

/** What confirmations say of registers, and of how far a value is to be trusted. Never changes; built anew from the list. */
export class Reliability implements Trust {
  readonly #counts = new Counts();
  readonly #confirmed: ReadonlyMap<string, readonly ConfirmedFact[]>;
  /** Worked out for each field when it is first asked for: with many confirmations it takes longer than all the counting. */
  readonly #tested = new Map<string, Tested>();
  readonly #chances = new Map<string, Chance>();
  /** By pair and field, whether their agreement has lost its worth. */
  readonly #sharing = new Map<string, boolean>();

  constructor(confirmed: readonly ConfirmedFact[]) {
    for (const fact of confirmed) this.#counts.add(fact);
    this.#confirmed = grouped(confirmed, ({ field }) => field);
  }

  estimate(register: string, field: string): Estimate {
    const beta = rightOf(this.#counts, register, field);
    const tally = this.#counts.claims.get(pathOf(register, field));
    const right = tally?.right ?? 0;
    return {
      n: right + (tally?.wrong ?? 0),
      right,
      mean: meanOf(beta),
      low: quantile(beta, 0.025),
      high: quantile(beta, 0.975),
    };
  }

  /** Whether the field has left vote share; it goes back as soon as vote share does better on the confirmations. */
  isLearned(field: string): boolean {
    const { facts, gain } = this.#testedIn(field);
    return facts >= fewest && gain > 0;
  }

  /** By entity, how what was learned from the others takes each of its confirmed values, in their order. */
  blindly(field: string): ReadonlyMap<string, readonly Told[]> {
    return this.#testedIn(field).blindly;
  }

  #testedIn(field: string): Tested {
    let found = this.#tested.get(field);
    if (!found) {
      found = tested(this.#counts, field, this.#confirmed.get(field) ?? []);
      this.#tested.set(field, found);
    }
    return found;
  }

  /** Chance that a value so supported and contradicted is wrong; null where the field has not left vote share. */
  learnedChance(field: string, stance: Stance): Chance | null {
    if (!this.isLearned(field)) return null;
    // There are many facts, and few ways in which a hub's registers stand to each other.
    const key = pathOf(
      `${stance.for.join('\u0001')}|${stance.against.map((same) => same.join('\u0001')).join('|')}`,
      field,
    );
    let chance = this.#chances.get(key);
    if (!chance) {
      chance = { probabilityWrong: 1 - chanceRight(this.#counts, field, stance), basis: 'LEARNED' };
      this.#chances.set(key, chance);
    }
    return chance;
  }

  /**
   * Whether these witnesses are known to be wrong together, so that their agreement does not keep the promise of
   * CORROBORATED. Once two have shared an error, they must show by their record that it is rare enough.
   */
  shareErrors(field: string, witnesses: readonly string[]): boolean {
    const pairs = pairsOf(witnesses);
    return pairs.length > 0 && pairs.every(([left, right]) => this.#shareErrors(left, right, field));
  }

  #shareErrors(left: string, right: string, field: string): boolean {
    if (this.#counts.pairs.size === 0) return false;
    const pair = pairOf(left, right);
    const ofField = pathOf(pair, field);
    let share = this.#sharing.get(ofField);
    if (share === undefined) {
      share = [ofField, pair].some((key) => breaksPromise(this.#counts.pairs.get(key)));
      this.#sharing.set(ofField, share);
    }
    return share;
  }
}

function breaksPromise(tally: PairTally | undefined): boolean {
  if (!tally || tally.unopposedWrong === 0) return false;
  const { unopposed, unopposedWrong } = tally;
  return quantile({ hits: unopposedWrong + 0.5, misses: unopposed - unopposedWrong + 0.5 }, 0.8) > corroboratedPromise;
}

/** Fewer confirmed facts of a field decide nothing. */
const fewest = 10;

/** A confirmed value, and the chance that it is right as told by those who did not know. */
export interface Told {
  readonly chance: number;
  readonly right: boolean;
}

/** Brier scores on the confirmed values of a field. */
interface Tested {
  readonly facts: number;
  readonly blindly: ReadonlyMap<string, readonly Told[]>;
  /** By how much its Brier score is better than that of vote share, less a standard error: luck opens no gate. */
  readonly gain: number;
}

/**
 * Each confirmed value is judged by what was confirmed about other entities, and by vote share. Where that gives no
 * number, one witness, it says that the value is right.
 */
function tested(counts: Counts, field: string, facts: readonly ConfirmedFact[]): Tested {
  let [gain, squares] = [0, 0];
  const blindly = new Map<string, readonly Told[]>();
  for (const [entity, ofEntity] of grouped(facts, ({ entity }) => entity)) {
    for (const fact of ofEntity) counts.add(fact, -1);
    const told = ofEntity
      .flatMap((fact) => fact.values)
      .map((value) => {
        const wrong = value.right ? 0 : 1;
        const byVotes = byShare(value.for.length, value.against.flat().length).probabilityWrong ?? 0;
        const chance = chanceRight(counts, field, value);
        const better = (byVotes - wrong) ** 2 - (1 - chance - wrong) ** 2;
        gain += better;
        squares += better ** 2;
        return { chance, right: value.right };
      });
    blindly.set(entity, told);
    for (const fact of ofEntity) counts.add(fact);
  }
  return { facts: facts.length, blindly, gain: gain - Math.sqrt(squares) };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
