import type { Outcome } from './outcome.ts';
import { isFlagged, isHarmful, type Label, type ScoredFact } from './scored.ts';
import { type Share, share } from './wilson.ts';

/** One fact of a person as it was served, and how it stands to the truth. */
export interface OutcomeOfFact {
  readonly fact: ScoredFact;
  readonly outcome: Outcome;
}

/**
 * What the flags are to reach on a population whose truth is known. A fact has a defect where a harmful label lies on it,
 * or where it is not the whole truth.
 */
export interface Goals {
  /**
   * Of the detectable defects that show in what is served, how many are flagged. One shows where a fact on which it lies
   * is not the whole truth, and then all such facts must be flagged; or where a register says something false or has a
   * record twice, and then one must be.
   */
  readonly defectsFlagged: Share;
  /** Of all detectable defects that do harm, those too that leave what is served whole: how many a reason names. */
  readonly defectsNamed: Share;
  /** Of the facts without a defect, how many are flagged. */
  readonly soundFlagged: Share;
  /** Of the facts without a defect of which two independent witnesses give a value, how many are CORROBORATED or CONFIRMED. */
  readonly soundCorroborated: Share;
}

const showsInItself: ReadonlySet<string> = new Set(['FALSE', 'DUPLICATE']);
const isLacking = ({ outcome }: OutcomeOfFact): boolean => outcome !== 'WHOLE' && outcome !== 'NOTHING';

/** Adds up person by person. */
export class GoalTally {
  readonly #names: Readonly<Record<string, readonly string[]>>;
  #detectable = 0;
  #named = 0;
  #showing = 0;
  #found = 0;
  #sound = 0;
  #soundFlagged = 0;
  #heldByTwo = 0;
  #corroborated = 0;

  /** @param names reasons that say of a defect what it is, by its code */
  constructor(names: Readonly<Record<string, readonly string[]>>) {
    this.#names = names;
  }

  add(facts: ReadonlyMap<string, OutcomeOfFact>, labels: readonly Label[]): void {
    const harmful = labels.filter(isHarmful);
    for (const { defect, fields, harm, detectable } of harmful) {
      const on = fields.flatMap((field) => facts.get(field) ?? []);
      if (!detectable || on.length === 0) continue;
      this.#detectable += 1;
      if (on.some(({ fact }) => fact.reasons.some((code) => this.#names[defect]?.includes(code)))) this.#named += 1;
      const lacking = on.filter(isLacking);
      if (lacking.length === 0 && !showsInItself.has(harm)) continue;
      this.#showing += 1;
      const isFound =
        lacking.length > 0 ? lacking.every(({ fact }) => isFlagged(fact)) : on.some(({ fact }) => isFlagged(fact));
      if (isFound) this.#found += 1;
    }

    const defective = new Set(harmful.flatMap(({ fields }) => fields));
    for (const [field, each] of facts) {
      if (defective.has(field) || isLacking(each)) continue;
      this.#sound += 1;
      if (isFlagged(each.fact)) this.#soundFlagged += 1;
      if (each.fact.witnesses < 2) continue;
      this.#heldByTwo += 1;
      if (each.fact.accuracy === 'CORROBORATED' || each.fact.accuracy === 'CONFIRMED') this.#corroborated += 1;
    }
  }

  result(): Goals {
    return {
      defectsFlagged: share(this.#found, this.#showing),
      defectsNamed: share(this.#named, this.#detectable),
      soundFlagged: share(this.#soundFlagged, this.#sound),
      soundCorroborated: share(this.#corroborated, this.#heldByTwo),
    };
  }
}
