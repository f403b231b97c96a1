import type { Problem } from './problem.ts';

/** Problems of one kind in one log: a change in one place shows in many. */
export interface Finding {
  readonly first: Problem;
  readonly count: number;
}

/** What was found, however much it is: of each kind the first problem, and how many there were. */
export class Findings {
  readonly #kinds = new Map<string, Finding>();

  add(problem: Problem): void {
    const kind = `${problem.log} ${problem.code}`;
    const known = this.#kinds.get(kind);
    const isFirst = !known || isBefore(problem, known.first);
    this.#kinds.set(kind, { first: isFirst ? problem : known.first, count: (known?.count ?? 0) + 1 });
  }

  /** In the order of the entries that they are about. */
  all(): readonly Finding[] {
    return [...this.#kinds.values()].sort((a, b) =>
      isBefore(a.first, b.first) ? -1 : isBefore(b.first, a.first) ? 1 : 0,
    );
  }

  /**
   * The first bad entry of a log, as narrowly as it can be said: a number where an entry itself is wrong, else the numbers
   * among which it is. Null where no entry is wrong.
   */
  firstBad(log: string): Problem['entries'] {
    return this.all().find(({ first }) => first.log === log && first.entries)?.first.entries ?? null;
  }
}

/** By the last entry that a problem can be about, then by how narrowly that is known. */
function isBefore({ entries: a }: Problem, { entries: b }: Problem): boolean {
  if (!a || !b) return a !== null && b === null;
  return a.to < b.to || (a.to === b.to && a.from > b.from);
}
