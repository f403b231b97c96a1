import type { EntityRow } from '../../gather/entity-row.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { Kept, Outgoing } from './outgoing.ts';

/**
 * What was looked for of some rows, to be written row by row. Rows are looked at field by field, for what is done for each
 * value then stays at hand in the processor; row by row each field pushes out the one before it, which costs more than the
 * doing.
 */
export interface Column {
  /** @param at the place of the row among those that were looked at */
  write(to: Outgoing, at: number): void;
}

/** What always stands before and behind something, to be written at once. */
export interface Around {
  readonly opening: string;
  readonly closing: string;
}

/** Something of rows that is written as JSON: one key of an object, or a whole one. */
export interface Part<Of extends readonly unknown[]> extends Around {
  /** Looks for all that is going to be written of these. @throws NotRenderable where something is unusual */
  readonly look: (...of: Of) => Column;
}
export type Writer = Part<[rows: readonly EntityRow[], ids: OpaqueIds]>;
export type Look = Writer['look'];

/** What is always the same. */
export const constant = (text: string) => ({ opening: text, look: () => empty, closing: '' });
const empty: Column = { write() {} };

/** `{…}` with these keys, from each key on, one after the other. */
export function object<Of extends readonly unknown[]>(parts: readonly Part<Of>[]): Part<Of> {
  const between = parts.map(({ closing }, at) => {
    const next = parts[at + 1];
    return next ? `${closing},${next.opening}` : '';
  });
  const [only] = parts;
  return {
    opening: `{${only?.opening ?? ''}`,
    look:
      only && parts.length === 1
        ? only.look
        : (...of) =>
            new Columns(
              parts.map(({ look }) => look(...of)),
              between,
            ),
    closing: `${parts.at(-1)?.closing ?? ''}}`,
  };
}

class Columns implements Column {
  readonly #columns: readonly Column[];
  /** What stands behind each. */
  readonly #between: readonly string[];

  constructor(columns: readonly Column[], between: readonly string[]) {
    this.#columns = columns;
    this.#between = between;
  }

  write(to: Outgoing, at: number): void {
    for (let each = 0; each < this.#columns.length; each += 1) {
      (this.#columns[each] as Column).write(to, at);
      const behind = this.#between[each] as string;
      if (behind !== '') to.add(behind);
    }
  }
}

export class Texts implements Column {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  write(to: Outgoing, at: number): void {
    to.add(this.#texts[at] as string);
  }
}

/** Pieces whose bytes are known. */
export class KeptTexts implements Column {
  readonly #texts: readonly Kept[];

  constructor(texts: readonly Kept[]) {
    this.#texts = texts;
  }

  write(to: Outgoing, at: number): void {
    to.addKept(this.#texts[at] as Kept);
  }
}

/** What some rows have, and others have not: these are written `null`. */
export class Nullable implements Column {
  readonly #of: Around;
  readonly #column: Column;
  /** Places in the column; below zero where there is nothing. */
  readonly #places: readonly number[];

  constructor(of: Around, column: Column, places: readonly number[]) {
    this.#of = of;
    this.#column = column;
    this.#places = places;
  }

  write(to: Outgoing, at: number): void {
    const place = this.#places[at] as number;
    if (place < 0) {
      to.add('null');
      return;
    }
    to.add(this.#of.opening);
    this.#column.write(to, place);
    to.add(this.#of.closing);
  }
}

/** The items of lists, without brackets. */
export class Items implements Column {
  readonly #of: Around;
  readonly #next: string;
  readonly #column: Column;
  /** Where the items of each row begin in the column, and where those of the last one end. */
  readonly #starts: readonly number[];

  constructor(of: Around, column: Column, starts: readonly number[]) {
    this.#of = of;
    this.#next = `${of.closing},${of.opening}`;
    this.#column = column;
    this.#starts = starts;
  }

  write(to: Outgoing, at: number): void {
    const start = this.#starts[at] as number;
    const end = this.#starts[at + 1] as number;
    for (let each = start; each < end; each += 1) {
      to.add(each === start ? this.#of.opening : this.#next);
      this.#column.write(to, each);
    }
    if (end > start) to.add(this.#of.closing);
  }
}

/** Looks at some of the rows, those that are not null here. */
export function nullable(of: Writer, rows: readonly (EntityRow | null)[], ids: OpaqueIds): Column {
  const given: EntityRow[] = [];
  const places = rows.map((row) => (row === null ? -1 : given.push(row) - 1));
  return new Nullable(of, of.look(given, ids), places);
}
