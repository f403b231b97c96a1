import { add, type Counted, numberOf, type Sums, sums } from './sums.ts';

/** A witness is right nine times in ten until agreement says otherwise, which ten claims do. */
const [startRight, witnessWeight] = [0.9, 10];
/** A witness's word for one value is held against its other words for it: four claims weigh as much as all the rest. */
const valueWeight = 4;
/** A witness is as likely to be precise as not, until ten claims say otherwise. */
const precisionWeight = 10;
/** No claim is beyond doubt, and none is worthless. */
const least = 0.02;

const nothing: Counted = { n: 0, right: 0 };

/**
 * What is known of witnesses so far: how often each was right, with each value, and how precise it is. Witnesses, and
 * their words for values, go by number.
 */
export class WitnessTable {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, number>();
  #witnesses: Sums = sums(0);
  #values: Sums = sums(0);
  #precise: Sums = sums(0);
  #all = { n: 0, right: 0 };

  /** The number of a witness. */
  witness(name: string): number {
    return numberOf(this.#numbers, name);
  }

  /** The number of a witness's word for a value. */
  word(witness: number, word: string): number {
    return numberOf(this.#words, `${witness} ${word}`);
  }

  /** Forgets what was counted; to be called once all are numbered, and before each count. */
  clear(): void {
    this.#witnesses = sums(this.#numbers.size);
    this.#precise = sums(this.#numbers.size);
    this.#values = sums(this.#words.size);
    this.#all = { n: 0, right: 0 };
  }

  /**
   * Chance that a claim is right.
   *
   * @param own what was counted of the witness that has no say in this claim, to be left out
   * @param ownWord the same, of its word for the value
   */
  trust(witness: number, word: number, own: Counted, ownWord: Counted): number {
    const all = (this.#all.right + witnessWeight * startRight) / (this.#all.n + witnessWeight);
    const base = share(this.#witnesses, witness, own, all, witnessWeight);
    const chance = share(this.#values, word, ownWord, base, valueWeight);
    return Math.min(1 - least, Math.max(least, chance));
  }

  /** How often a witness that is right says all that is known, where others say less or more. */
  precise(witness: number): number {
    return share(this.#precise, witness, nothing, 0.5, precisionWeight);
  }

  count(witness: number, word: number, n: number, right: number): void {
    this.#all.n += n;
    this.#all.right += right;
    add(this.#witnesses, witness, n, right);
    add(this.#values, word, n, right);
  }

  /** @param chance that there was more to be said than others said */
  countPrecision(witness: number, chance: number, isPrecise: boolean): void {
    add(this.#precise, witness, chance, isPrecise ? chance : 0);
  }
}

function share({ n, right }: Sums, at: number, own: Counted, prior: number, weight: number): number {
  return ((right[at] ?? 0) - own.right + weight * prior) / ((n[at] ?? 0) - own.n + weight);
}
