/**
 * Decisions read from a list of numbers, one number each. A list that has run out decides for the simplest, so that
 * fast-check, which cuts lists short and makes numbers small, finds the simplest operation that still fails.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to one less than `count`. */
  below(count: number): number {
    return (this.#numbers[this.#at++] ?? 0) % count;
  }

  /** Simplest: no. */
  percent(share: number): boolean {
    return this.below(100) >= 100 - share;
  }

  /** Simplest: the first. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return list[this.below(list.length)] as T;
  }
}
