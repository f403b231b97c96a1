import { comparisonKey } from './comparison-key.ts';
import { bareIdentifier, type Identifier } from './identifier.ts';

/** Numbers and those that they took the place of: a personal number, the one cancelled before it, an old CMND. */
export class Aliases {
  readonly #present = new Map<string, Set<string>>();

  /** @param pairs each number and one that stood for it before */
  constructor(pairs: Iterable<readonly [number: string, former: string]>) {
    for (const [number, former] of pairs) {
      const [now, then] = [keyOf(number), keyOf(former)];
      if (now === then) continue;
      const known = this.#present.get(then);
      if (known) known.add(now);
      else this.#present.set(then, new Set([now]));
    }
  }

  identifier(written: string): Identifier {
    return { identifier: written, present: this.#presentOf(keyOf(written)) };
  }

  /** The number of today, over any others between; null where a number stood for several, or for each other: it leads to nobody. */
  #presentOf(key: string): string | null {
    const seen = new Set([key]);
    for (let at = key; ; ) {
      const next = this.#present.get(at);
      if (!next) return at;
      const [only = '', ...others] = next;
      if (others.length > 0 || seen.has(only)) return null;
      seen.add(only);
      at = only;
    }
  }
}

const keyOf = (written: string): string => bareIdentifier(comparisonKey(written));
