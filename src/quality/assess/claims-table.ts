import type { Accuracy, Basis, ClaimOutcome, Completeness, NumberCheck, Text } from '../../generated/model.ts';
import type { OfflineType } from './offline-type.ts';

/** A row of a table of claims. */
export interface ClaimRow {
  readonly line: number;
  readonly entity: string;
  readonly field: string;
  readonly register: string;
  readonly value: string;
  readonly recordedAt: string | null;
}
/** A row of a table of what was confirmed from the originals. */
export interface ConfirmedRow {
  readonly line: number;
  readonly entity: string;
  readonly field: string;
  readonly value: string;
}

/** Why a claim or fact is judged as it is. */
export interface RowReason {
  readonly code: string;
  readonly text: Text;
  /** What to do about it; null where there is nothing to do. */
  readonly nextStep: Text | null;
}
/** What is made of one claim, whether or not its value is served. */
export interface ClaimVerdict {
  readonly row: ClaimRow;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  /** Chance that this value is wrong; null where nothing supports a number. */
  readonly probabilityWrong: number | null;
  /** How it stands to the value served. */
  readonly outcome: ClaimOutcome;
  readonly reasons: readonly RowReason[];
}
export interface FactVerdict {
  readonly entity: string;
  readonly field: string;
  /** As the register served, or the official, wrote it; null where there is none. */
  readonly value: string | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly probabilityWrong: number | null;
  readonly basis: Basis;
  readonly reasons: readonly RowReason[];
}
export interface Assessed {
  /** In the order of the rows. */
  readonly claims: readonly ClaimVerdict[];
  /** In the order in which the rows first name them. */
  readonly facts: readonly FactVerdict[];
  readonly fields: readonly ReadField[];
}

/** How a field was read; `inferred` where nobody said. */
export interface ReadField {
  readonly field: string;
  readonly type: OfflineType;
  readonly inferred: boolean;
  /** Dates were read with the month before the day. */
  readonly monthFirst?: true;
  /** The check that its values had to obey; absent if none. */
  readonly check?: { readonly name: NumberCheck; readonly inferred: boolean };
}

/** A table that cannot be read, told by its line. */
export class TableError extends Error {
  readonly messages: Text;
  constructor(messages: Text) {
    super(messages.en);
    this.name = 'TableError';
    this.messages = messages;
  }
}
