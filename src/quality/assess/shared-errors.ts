import { numberOf } from './sums.ts';

/** A fact whose values were weighed. */
export interface WeighedFact {
  readonly fact: {
    /** Of each value, those that are right if it is the truth. */
    readonly right: readonly (readonly number[])[];
    /** Of each value, those that are wrong if it is the truth, but only by what they leave out. */
    readonly partly: readonly (readonly number[])[];
    /** One for each value that a witness gives: the place of the value, and how much of the witness speaks there. */
    readonly voices: readonly { readonly value: number; readonly part: number }[];
  };
  /** Chance of each value to be the truth. */
  readonly weights: ArrayLike<number>;
}

/** Witnesses find errors of their own until ten second errors say otherwise. */
const ownWeight = 10;
/** Two that were against each other ten times are half known for it. */
const againWeight = 10;
/** Beyond so many witnesses their share counts as good as alone. */
const mostInPairs = 8;

/**
 * How far errors of a field are the same ones, 0 to 1: of errors beside another in one fact, how many repeat it, beyond
 * what chance makes of so many false values. What leaves something out of the truth is not counted.
 */
export function sharedErrors(facts: readonly WeighedFact[], alternatives: number): number {
  const byChance = 1 / (alternatives + 1);
  let [second, same] = [ownWeight, ownWeight * byChance];
  for (const { fact, weights } of facts) {
    const { right, partly, voices } = fact;
    if (voices.length < 3) continue;
    // Less probable truths are left out: by those a lone error makes all who are right repeat each other.
    const truth = mostProbable(weights, right.length);
    let wrong = 0;
    const values: number[] = [];
    for (const { value, part } of voices) {
      if (right[truth]?.includes(value) || partly[truth]?.includes(value)) continue;
      wrong += part;
      if (!values.includes(value)) values.push(value);
    }
    if (wrong <= 1) continue;
    second += wrong - 1;
    same += Math.max(0, wrong - values.length);
  }
  return alternatives > 1 ? Math.max(0, (same / second - byChance) / (1 - byChance)) : 0;
}

function mostProbable(weights: ArrayLike<number>, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at++) if ((weights[at] ?? 0) > (weights[best] ?? 0)) best = at;
  return best;
}

/** How often every two witnesses of a field were against each other. */
export class Opponents {
  readonly #numbers = new Map<string, number>();
  readonly #times: number[] = [];

  /**
   * Numbers those of a fact, and counts them.
   *
   * @param witnesses of each voice the number of its witness
   * @param values of each voice the place of its value
   */
  pairs(witnesses: readonly number[], values: readonly number[]): readonly number[] {
    if (witnesses.length > mostInPairs) return [];
    const pairs: number[] = [];
    for (let one = 0; one < witnesses.length; one++) {
      for (let other = one + 1; other < witnesses.length; other++) {
        if (values[one] === values[other]) continue;
        const [left = 0, right = 0] = [witnesses[one], witnesses[other]];
        const pair = numberOf(this.#numbers, left < right ? `${left} ${right}` : `${right} ${left}`);
        this.#times[pair] = (this.#times[pair] ?? 0) + 1;
        pairs.push(pair);
      }
    }
    return pairs;
  }

  /** How far those of a fact are known to be against each other as a matter of course, 0 to 1. */
  again(pairs: readonly number[]): number {
    if (pairs.length === 0) return 0;
    const before = pairs.reduce((sum, pair) => sum + (this.#times[pair] ?? 1), 0) / pairs.length - 1;
    return before / (before + againWeight);
  }
}
