import type { Text } from '../../generated/model.ts';

export type UnitList = 'admin-unit-2004' | 'admin-unit-2025';

export interface ListedUnit {
  /** Two digits for a province, three for a district, five for a commune; leading zeros restored. */
  readonly code: string;
  /** With its type, in NFC: `Phường Bến Thành`. */
  readonly name: string;
  readonly parent: string | null;
}

/** One whole list as it stood on a day. */
export interface ListEdition {
  readonly list: UnitList;
  /** Civil date `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly units: readonly ListedUnit[];
}

/** What one file says: lists of units, and what has become of the old ones. */
export interface UnitFile {
  readonly lists: readonly ListEdition[];
  readonly mapping: {
    /** Whether split units were given one successor all the same, so that each is only a guess. */
    readonly hidesSplits: boolean;
    readonly successors: readonly { readonly code: string; readonly successor: string }[];
  } | null;
  /** Lines that say nothing by their format, and why; they are no fault of the file. */
  readonly leftOut: readonly { readonly count: number; readonly why: Text }[];
}

/** A line that cannot be taken: which (`12`, or `[0].Wards[3]` in JSON), and why. */
export interface Refused {
  readonly at: string;
  readonly why: Text;
}

/** Nothing of the file was taken; the message names every line that was refused. */
export class UnitFileError extends Error {
  readonly messages: Text;
  readonly refused: readonly Refused[];

  constructor(messages: Text, refused: readonly Refused[] = []) {
    const lines = refused.map(({ at, why }) => `\n  ${at}: ${why.vi} · ${why.en}`).join('');
    super(messages.en + lines);
    this.name = 'UnitFileError';
    this.messages = { vi: messages.vi, en: messages.en + lines };
    this.refused = refused;
  }
}
