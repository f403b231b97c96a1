import type { Verdict } from '../quality/verdict.ts';

/**
 * What facts look like, mark by mark: those that have the same marks in the same order come to the same place. Walking
 * there needs no text to be put together and looked up for each fact.
 */
export class Pattern {
  /** Of all facts whose marks end here, once it is known. */
  verdict: Verdict | null = null;
  #next: Map<string, Pattern> | null = null;
  /** The mark that led on last, as most facts have it. */
  #mark: string | null = null;
  #after: Pattern | null = null;

  /** The place to which one more mark leads; null if nobody came by with it. */
  known(mark: string): Pattern | null {
    if (mark === this.#mark) return this.#after;
    const next = this.#next?.get(mark);
    if (!next) return null;
    this.#mark = mark;
    this.#after = next;
    return next;
  }

  add(mark: string): Pattern {
    const next = new Pattern();
    this.#next ??= new Map();
    this.#next.set(mark, next);
    return next;
  }
}

/** Places kept for one field; patterns are few, but for odd raw texts. */
const MOST = 5_000;

/** The patterns of one field. */
export class Patterns {
  #start = new Pattern();
  #count = 0;

  get start(): Pattern {
    return this.#start;
  }

  after(pattern: Pattern, mark: string): Pattern {
    const known = pattern.known(mark);
    if (known) return known;
    this.#count += 1;
    return pattern.add(mark);
  }

  /** Forgets all once they are too many. Not while a pattern is walked. */
  prune(): void {
    if (this.#count >= MOST) this.clear();
  }

  clear(): void {
    this.#start = new Pattern();
    this.#count = 0;
  }
}
