import { comparisonKey } from '../compare/comparison-key.ts';
import type { Place } from '../compare/place.ts';

/** Places within places, by name; one name may stand for several places. */
export class Hierarchy {
  readonly #parents = new Map<string, Set<string>>();
  readonly #within = new Map<string, ReadonlySet<string>>();

  /** @param pairs each place and the one it lies in */
  constructor(pairs: Iterable<readonly [child: string, parent: string]>) {
    for (const [child, parent] of pairs) {
      const [key, above] = [comparisonKey(child), comparisonKey(parent)];
      const parents = this.#parents.get(key);
      if (parents) parents.add(above);
      else this.#parents.set(key, new Set([above]));
    }
  }

  place(written: string): Place {
    const key = comparisonKey(written);
    return { place: written, key, within: this.#ancestors(key) };
  }

  /** Names of places that lie within themselves, by way of others: in lower case, as they are compared. */
  circular(): readonly string[] {
    return [...this.#parents.keys()].filter((key) => this.#isCircular(key));
  }

  #isCircular(key: string): boolean {
    return [...this.#ancestors(key)].some((above) => this.#ancestors(above).has(key));
  }

  #ancestors(key: string): ReadonlySet<string> {
    const known = this.#within.get(key);
    if (known) return known;
    // A set also visits what is added to it on the way; names that lie within each other end it too.
    const found = new Set(this.#parents.get(key));
    for (const above of found) for (const next of this.#parents.get(above) ?? []) found.add(next);
    found.delete(key);
    this.#within.set(key, found);
    return found;
  }
}
