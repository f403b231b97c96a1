import type { ReadAnswer, ReadRequest } from './contract.ts';
import type { Corrections } from './mapping.ts';
import { answerOf, type CorrectionRow, type RowPlaces, type Selection, TableRecord } from './records.ts';
import type { Cells } from './row-fields.ts';

/** Places of the leading columns in every row that a statement over tables gives, whatever reads the tables. */
export const SOURCE = 0;
export const KEY = 1;
export const REF = 2;
export const RECORDED_AT = 3;
export const FIRST = 4;
const places: RowPlaces = { ref: REF, recordedAt: RECORDED_AT, first: FIRST };

/** Value of the column SOURCE, from the base on, in rows of the table of corrections. */
export const CORRECTION = -1;
export const CORRECTED = { table: FIRST, ref: FIRST + 1, column: FIRST + 2, value: FIRST + 3 } as const;

/** What the rows of one read hold: by number in the column SOURCE a selection, from FIRST on its columns. */
export interface RowsOf {
  /** The number of the first selection. */
  readonly base: number;
  readonly selections: readonly Selection[];
  readonly corrections: Corrections | undefined;
  readonly by: ReadRequest['by'];
}

/** By key, what all of its rows say together. */
export function answersFrom(
  { base, selections, corrections, by }: RowsOf,
  rows: readonly Cells[],
): ReadonlyMap<string, ReadAnswer> {
  const found = new Map<string, FoundRecords>();
  const corrected = new Map<string, CorrectionRow[]>();
  for (const row of rows) {
    const source = Number(row.at(SOURCE)) - base;
    const key = row.at(KEY) ?? '';
    if (source === CORRECTION) {
      addTo(corrected, key, correctionRow(row));
      continue;
    }
    const record = recordIn(selections[source], row, by);
    const known = found.get(key);
    if (known) known.records = withOneMore(known.records, record);
    else found.set(key, { outcome: 'FOUND', records: [record] });
  }
  const order = inOrder(selections);
  for (const { records } of found.values()) if (!isInOrder(records, order)) records.sort(order);
  const answers: Map<string, ReadAnswer> = found;
  for (const [key, rows] of corrected) {
    answers.set(key, answerOf(selections, found.get(key)?.records ?? [], rows, corrections, by));
  }
  return answers;
}

interface FoundRecords {
  readonly outcome: 'FOUND';
  records: TableRecord[];
}

/** A list with one more; mostly there are one or two, and a list that grows takes room for many. */
function withOneMore(all: TableRecord[], one: TableRecord): TableRecord[] {
  if (all.length === 1) return [all[0] as TableRecord, one];
  all.push(one);
  return all;
}

/** The same for each of several reads whose rows come together, in their order. */
export function answersOfEach(
  reads: readonly RowsOf[],
  rows: readonly Cells[],
): readonly ReadonlyMap<string, ReadAnswer>[] {
  const [only] = reads;
  if (only && reads.length === 1) return [answersFrom(only, rows)];
  const bases = reads.map(({ base }) => base + CORRECTION);
  const byRead: Cells[][] = reads.map(() => []);
  for (const row of rows) {
    const source = Number(row.at(SOURCE));
    let read = bases.length - 1;
    while (read > 0 && source < (bases[read] as number)) read -= 1;
    byRead[read]?.push(row);
  }
  return reads.map((read, at) => answersFrom(read, byRead[at] as readonly Cells[]));
}

export function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export function recordIn(selection: Selection | undefined, row: Cells, by?: RowsOf['by']): TableRecord {
  if (!selection) throw new Error('A row of no source of the statement.');
  return new TableRecord(selection, row, places, by);
}

export const correctionRow = (row: Cells): CorrectionRow => ({
  ref: row.at(REF) ?? '',
  recordedAt: row.at(RECORDED_AT) ?? null,
  of: { table: row.at(CORRECTED.table) ?? null, ref: row.at(CORRECTED.ref) ?? null },
  column: row.at(CORRECTED.column) ?? null,
  value: row.at(CORRECTED.value) ?? null,
});

/** Mostly they come in order, and sorting costs more than looking. */
function isInOrder(found: readonly TableRecord[], order: ReturnType<typeof inOrder>): boolean {
  for (let at = 1; at < found.length; at += 1) {
    if (order(found[at - 1] as TableRecord, found[at] as TableRecord) > 0) return false;
  }
  return true;
}

/** By source as declared, then by number of the row, so that two reads of the same rows answer the same. */
const inOrder = (selections: readonly Selection[]) => (a: TableRecord, b: TableRecord) =>
  selections.indexOf(a.selection) - selections.indexOf(b.selection) ||
  a.row.length - b.row.length ||
  (a.row < b.row ? -1 : 1);
