import type { Claim } from '../quality/claim.ts';
import type { Confirmation } from '../quality/confirmation/confirmation.ts';
import { type Standing, standingOf } from '../quality/confirmation/standing.ts';

/** What officials confirmed of one entity, oldest first. */
export class RowConfirmations {
  static readonly none = new RowConfirmations([]);
  readonly #all: readonly Confirmation[];

  constructor(all: readonly Confirmation[]) {
    this.#all = all;
  }

  with(more: readonly Confirmation[]): RowConfirmations {
    return new RowConfirmations([...this.#all, ...more].sort(byTime));
  }

  isAbout(path: string): boolean {
    return this.#all.some(({ field }) => field === path);
  }

  /** Held against the registers as they were read; null if nothing was confirmed there. */
  standing(path: string, type: string, claims: (path: string) => readonly Claim[]): Standing | null {
    if (this.#all.length === 0 || !this.isAbout(path)) return null;
    return standingOf(
      this.#all.filter(({ field }) => field === path),
      type,
      claims(path),
    );
  }
}

const byTime = (left: Confirmation, right: Confirmation) =>
  Date.parse(left.confirmedAt) - Date.parse(right.confirmedAt);
