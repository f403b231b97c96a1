/** xoshiro128** seeded from text: the same numbers on every platform. Only integers and exact divisions, no libm. */
export class Random {
  readonly #state: Uint32Array;

  constructor(...seed: readonly (string | number)[]) {
    this.#state = Uint32Array.from({ length: 4 }, (_, word) => fnv1a(`${word}:${seed.join(':')}`));
    for (let i = 0; i < 8; i++) this.#word();
  }

  #word(): number {
    const s = this.#state as unknown as [number, number, number, number];
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 11);
    return result;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.#word() / 0x1_0000_0000;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.integer(0, choices.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  }

  /** Picks in proportion to the weights, which need not sum to anything. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return this.pick(choices)[0];
  }

  /** The same in another order, each as likely as any. */
  shuffled<T>(all: readonly T[]): readonly T[] {
    const left = [...all];
    for (let at = left.length - 1; at > 0; at--) {
      const with_ = this.integer(0, at);
      [left[at], left[with_]] = [left[with_] as T, left[at] as T];
    }
    return left;
  }

  /** About normal (sum of four uniforms), never further from the mean than 3.46 deviations. */
  around(mean: number, deviation: number): number {
    const sum = this.fraction() + this.fraction() + this.fraction() + this.fraction();
    return mean + (sum - 2) * 1.732 * deviation;
  }
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
