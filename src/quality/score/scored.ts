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
  /** Whether one of the reasons is a warning or an error. */
  readonly warns: boolean;
  /** Independent witnesses that give a value, none of them invalid; of a fact worked out from others none. */
  readonly witnesses: number;
}

/**
 * Whether the fact is flagged: a reason of it is a warning or an error, it is INVALID or CONFLICTING, or there is no value
 * where one may be. What is merely good to know (a reason of severity INFO, PARTIAL alone) is no flag.
 */
export const isFlagged = ({ completeness, accuracy, warns }: ScoredFact): boolean =>
  warns || accuracy === 'INVALID' || accuracy === 'CONFLICTING' || !unalarming.has(completeness);
const unalarming: ReadonlySet<Completeness> = new Set(['PRESENT', 'PARTIAL', 'NOT_APPLICABLE'] as const);

/** Whether the defect is one that a reader should be warned of. */
export const isHarmful = ({ harm }: Label): boolean => harm !== 'NONE' && harm !== 'BY_OLD_NUMBER';
