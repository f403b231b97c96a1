import type { Accuracy, Completeness } from '../../generated/model.ts';

/** What is known of a person beside the registers: true values by field, and what was done to what registers hold. */
export interface KnownPerson {
  /**
   * By field, in the words of the truth: whole dates, codes, keys of entities, members of a set in order with a space
   * between, an address as its ward under each list of units, `2004:26740 | 2025:26740, 27 Lê Văn Sỹ`. Null: there is none.
   */
  readonly truth: Readonly<Record<string, string | null>>;
  readonly labels: readonly Label[];
}

/** One defect in one record of a register. */
export interface Label {
  readonly defect: string;
  /** Fields that the record would have fed. */
  readonly fields: readonly string[];
  /** NONE and BY_OLD_NUMBER are nothing to warn of; everything else is. */
  readonly harm: string;
  /** Whether a perfect judge could know of it from the registers alone. */
  readonly detectable: boolean;
}

/** A fact as it was served, so much of it as is scored. */
export interface ScoredFact {
  readonly field: string;
  /** In the words of the truth; null where nothing is served. */
  readonly value: string | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly probabilityWrong: number | null;
  readonly reasons: readonly string[];
}

/** Whether the fact warns its reader: it is less than present, or likely to be wrong. */
export const isFlagged = ({ completeness, accuracy, probabilityWrong }: ScoredFact): boolean =>
  completeness !== 'PRESENT' ||
  accuracy === 'INVALID' ||
  accuracy === 'CONFLICTING' ||
  (probabilityWrong !== null && probabilityWrong > 0.05);

/** Whether the defect is one that a reader should be warned of. */
export const isHarmful = ({ harm }: Label): boolean => harm !== 'NONE' && harm !== 'BY_OLD_NUMBER';
