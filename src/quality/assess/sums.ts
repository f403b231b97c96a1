/** Sums of chances, by number. */
export interface Sums {
  readonly n: Float64Array;
  readonly right: Float64Array;
}

/** How many claims, and how many of them are right, by chance. */
export interface Counted {
  readonly n: number;
  readonly right: number;
}

export const sums = (size: number): Sums => ({ n: new Float64Array(size), right: new Float64Array(size) });

export function add({ n, right }: Sums, at: number, cases: number, hits: number): void {
  n[at] = (n[at] ?? 0) + cases;
  right[at] = (right[at] ?? 0) + hits;
}

/** The number of a key; a new one gets the next. */
export function numberOf(numbers: Map<string, number>, key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
