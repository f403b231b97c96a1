import type { Claim } from '../claim.ts';
import type { Reliability } from '../reliability/reliability.ts';
import type { Stance } from '../reliability/stance.ts';
import type { Trust } from '../reliability/trust.ts';
import type { Chance } from '../vote.ts';
import type { Chances } from './weigh-field.ts';

/** What is known of the witnesses of one fact of a table, whatever name the judge has for its field. */
export class OfflineTrust implements Trust {
  readonly #field: string;
  readonly #reliability: Reliability;
  readonly #chances: Chances | null;

  readonly #basis: Chance['basis'];

  /** @param chances how probable each value is; null where authority decides, so that vote share is the start */
  constructor(field: string, reliability: Reliability, chances: Chances | null, isLearned: boolean) {
    this.#field = field;
    this.#reliability = reliability;
    this.#chances = chances;
    this.#basis = isLearned ? 'LEARNED' : 'VOTE_SHARE';
  }

  isLearned(): boolean {
    return true;
  }

  learnedChance(_: string, stance: Stance, claim: Claim): Chance | null {
    if (!this.#chances) return this.#reliability.learnedChance(this.#field, stance);
    const right = this.#chances.get(claim)?.right;
    return right === undefined ? null : { probabilityWrong: 1 - right, basis: this.#basis };
  }

  shareErrors(_: string, witnesses: readonly string[]): boolean {
    return this.#reliability.shareErrors(this.#field, witnesses);
  }
}
