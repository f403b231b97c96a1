import type { FieldAnswer, FieldMapping, FieldReading, PartLinks, SourceRecord } from './contract.ts';
import { rawOf, readField } from './mapping.ts';

/** The cells of a row, as text; an array is one. */
export interface Cells {
  at(cell: number): string | null | undefined;
}

/** A field that is read from the columns of one source. */
export interface SelectedField {
  readonly field: string;
  readonly set: boolean;
  readonly mapping: FieldMapping<unknown>;
  /** Where the field's columns stand among those that are read. */
  readonly at: readonly number[];
  /** What stands in them, while they are read. */
  readonly read: (string | null)[];
  /** What short texts of its one column say: codes, of which there are few. Null where it has several columns. */
  readonly known: Map<string, Said> | null;
}

/** @param columns those that are read */
export function selectedField(
  field: string,
  set: boolean,
  mapping: FieldMapping<unknown>,
  columns: readonly string[],
): SelectedField {
  return {
    field,
    set,
    mapping,
    at: mapping.from.map((column) => columns.indexOf(column)),
    read: mapping.from.map(() => null),
    known: mapping.from.length === 1 && !set ? knownTo(mapping) : null,
  };
}

/** What a row says in these fields, their columns being those from one cell on. */
export function answers(fields: readonly SelectedField[], cells: Cells, from: number): SourceRecord['fields'] {
  const all: Record<string, FieldAnswer | readonly FieldAnswer[]> = {};
  for (const selected of fields) {
    const { field, set, mapping } = selected;
    const answer = readField(mapping, columnsOf(selected, cells, from));
    all[field] = set ? [answer] : answer;
  }
  return all;
}

/** The same in one field; of a text that many rows have it is the same object. */
export function said(selected: SelectedField, cells: Cells, from: number): FieldAnswer | readonly FieldAnswer[] {
  const { set, mapping, known } = selected;
  const columns = columnsOf(selected, cells, from);
  const [first = null] = columns;
  const isKept = known !== null && first !== null && first.length <= SHORT;
  let answer = isKept ? known.get(first) : undefined;
  if (answer === undefined) {
    const reading = mapping.transform.read(columns);
    if (isKept) {
      if (reading.state === 'VALUE') Object.freeze(reading.value); // many rows say it alike
      answer = new Said(reading, selected, noCells, 0, first);
      if (known.size < MOST) known.set(first, answer);
    } else answer = new Said(reading, selected, cells, from, columns.length === 1 ? first : undefined);
  }
  return set ? [answer as FieldAnswer] : (answer as FieldAnswer);
}

/**
 * What a row says in a field. All have one form, which makes them cheap to look at; the texts of several columns are put
 * together when somebody asks how it was written, which few do.
 */
class Said {
  readonly state: FieldAnswer['state'];
  readonly value: unknown;
  readonly number: string | undefined;
  readonly links: PartLinks | undefined;
  readonly #selected: SelectedField;
  readonly #cells: Cells;
  readonly #from: number;
  #raw: string | null | undefined;

  /** @param raw undefined where it is still to be put together */
  constructor(
    reading: FieldReading<unknown>,
    selected: SelectedField,
    cells: Cells,
    from: number,
    raw: string | null | undefined,
  ) {
    this.state = reading.state;
    this.value = reading.state === 'VALUE' ? reading.value : undefined;
    this.links = reading.state === 'VALUE' ? reading.links : undefined;
    this.number = reading.state === 'NUMBER' ? reading.number : undefined;
    this.#selected = selected;
    this.#cells = cells;
    this.#from = from;
    this.#raw = raw;
  }

  get raw(): string | null {
    if (this.state === 'NOT_SHARED') return null;
    if (this.#raw === undefined) {
      this.#raw = rawOf(this.#selected.mapping.from, columnsOf(this.#selected, this.#cells, this.#from));
    }
    return this.#raw ?? (this.state === 'EMPTY' ? null : '');
  }
}

const noCells: Cells = [];

/** What stands in the field's columns; the list is the same each time. */
function columnsOf({ at, read }: SelectedField, cells: Cells, from: number): readonly (string | null)[] {
  for (let each = 0; each < at.length; each += 1) read[each] = cells.at(from + (at[each] as number)) ?? null;
  return read;
}

/** Characters of the longest text kept with what it says, and how many are kept of one field of one source. */
const SHORT = 3;
const MOST = 300;
const knownOf = new WeakMap<FieldMapping<unknown>, Map<string, Said>>();

function knownTo(mapping: FieldMapping<unknown>): Map<string, Said> {
  const known = knownOf.get(mapping) ?? new Map<string, Said>();
  knownOf.set(mapping, known);
  return known;
}
