import type { PartialDate, Text } from '../../generated/model.ts';
import type { Column } from './table-columns.ts';

/** One line of the table. */
export interface TableLine {
  readonly line: number;
  /** Cells that are not empty, trimmed, in NFC. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Reads the cells of one line; what cannot be read is told to `refuse`, and something of the right type given instead. */
export class LineCells {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #refuse: (column: Column, what: Text) => void;

  constructor({ cells }: TableLine, refuse: (column: Column, what: Text) => void) {
    this.#cells = cells;
    this.#refuse = refuse;
  }

  optional(column: Column): string | null {
    return this.#cells.get(column) ?? null;
  }

  required(column: Column): string {
    return this.#cells.get(column) ?? this.#wrong(column, missing, '');
  }

  texts(columns: readonly [vi: Column, en: Column] = ['name_vi', 'name_en']): Text {
    return { vi: this.required(columns[0]), en: this.required(columns[1]) };
  }

  /** Both languages or neither. */
  optionalTexts([vi, en]: readonly [vi: Column, en: Column]): Text | null {
    return this.optional(vi) === null && this.optional(en) === null ? null : this.texts([vi, en]);
  }

  oneOf<W extends string>(column: Column, words: readonly [W, ...W[]]): W {
    const cell = this.required(column);
    const word = words.find((each) => each === cell);
    if (word !== undefined) return word;
    return cell === '' ? words[0] : this.#wrong(column, oneOfThese(words), words[0]);
  }

  /** Words divided by `|`; an empty cell has none. */
  someOf<W extends string>(column: Column, words: readonly W[]): readonly W[] {
    const cell = this.optional(column);
    const parts = cell === null ? [] : cell.split('|').map((part) => part.trim());
    const known = parts.filter((part): part is W => words.some((word) => word === part));
    return known.length === parts.length ? known : this.#wrong(column, oneOfThese(words), []);
  }

  /** `yes` or `no`; an empty cell is no. */
  isYes(column: Column): boolean {
    const cell = this.optional(column);
    return cell === null || cell === 'yes' || cell === 'no' ? cell === 'yes' : this.#wrong(column, yesOrNo, false);
  }

  number(column: Column): number {
    const cell = this.required(column);
    if (cell === '') return 1;
    return /^\d{1,6}(?:\.\d{1,6})?$/.test(cell) ? Number(cell) : this.#wrong(column, noNumber, 1);
  }

  optionalNumber(column: Column): number | null {
    return this.optional(column) === null ? null : this.number(column);
  }

  /** A day as it is written; whether the calendar has it is looked at later. */
  day(column: Column): PartialDate | null {
    return this.optional(column) as PartialDate | null;
  }

  /** By a function that gives undefined for what it cannot read. */
  read<T>(column: Column, read: (cell: string) => T | undefined, form: Text, instead: T): T {
    const value = read(this.optional(column) ?? '');
    return value === undefined ? this.#wrong(column, form, instead) : value;
  }

  #wrong<T>(column: Column, what: Text, instead: T): T {
    this.#refuse(column, what);
    return instead;
  }
}

const missing = { vi: 'ô này phải có nội dung; hãy ghi vào.', en: 'this cell must not be empty; write it.' };
const noNumber = { vi: 'phải là một số, ví dụ 5 hoặc 0.5.', en: 'must be a number, such as 5 or 0.5.' };
const yesOrNo = { vi: 'hãy ghi yes hoặc no.', en: 'write yes or no.' };
const oneOfThese = (words: readonly string[]): Text => ({
  vi: `hãy ghi một trong: ${words.join(', ')}.`,
  en: `write one of: ${words.join(', ')}.`,
});
