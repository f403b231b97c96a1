import type { EntityName } from '../generated/model.ts';
import type { FieldAnswer, FieldMapping, ReadAnswer, ReadRequest, SourceRecord } from './contract.ts';
import {
  type Corrections,
  isSet,
  mappingsOf,
  type RecordedAt,
  readField,
  type TableEntity,
  type TableSource,
} from './mapping.ts';

/** What is read of one source for one set of fields. */
export interface Selection {
  readonly source: TableSource<EntityName>;
  readonly columns: readonly string[];
  readonly fields: readonly SelectedField[];
}
interface SelectedField {
  readonly field: string;
  readonly set: boolean;
  readonly mapping: FieldMapping<unknown>;
  /** Where the field's columns stand among those of the selection. */
  readonly at: readonly number[];
}

/** A row of a source, as text: the columns of the selection stand in their order from `from` on. */
export interface RecordRow {
  readonly selection: Selection;
  readonly ref: string;
  readonly recordedAt: string | null;
  readonly cells: Cells;
  readonly from: number;
}
type Cells = readonly (string | null)[];

/** A row of the table of corrections. */
export interface CorrectionRow {
  readonly ref: string;
  readonly recordedAt: string | null;
  readonly of: { readonly table: string | null; readonly ref: string | null };
  readonly column: string | null;
  readonly value: string | null;
}

/**
 * What is read of each source that holds a field asked for; without fields, of those that say whether it is known. By
 * CMND, of the sources that have it.
 */
export function selectionsOf(
  entity: EntityName,
  { sources }: TableEntity<EntityName>,
  fields: ReadonlySet<string>,
  by?: ReadRequest['by'],
): readonly Selection[] {
  return sources.flatMap((source) => {
    if (by === 'CMND' && !source.cmnd) return [];
    const asked = mappingsOf(source).filter(([field]) => fields.has(field));
    if (fields.size === 0 ? !source.subject : asked.length === 0) return [];
    const columns = [...new Set(asked.flatMap(([, mapping]) => mapping.from))];
    return [
      {
        source,
        columns,
        fields: asked.map(([field, mapping]) => ({
          field,
          set: isSet(entity, field),
          mapping,
          at: mapping.from.map((column) => columns.indexOf(column)),
        })),
      },
    ];
  });
}

/**
 * The answer about one key from all rows that concern it. A correction carries the fields that its column feeds, read
 * from the corrected row as it stands after this and all earlier corrections; where that row is not found under the
 * key, from the corrected column alone.
 */
export function answerOf(
  selections: readonly Selection[],
  rows: readonly RecordRow[],
  corrections: readonly CorrectionRow[],
  table: Corrections | undefined,
  by?: ReadRequest['by'],
): ReadAnswer {
  const records: SourceRecord[] = rows.map((row) => new RowRecord(row, by));
  if (table) records.push(...corrected(selections, rows, corrections, table, by));
  return records.length > 0 ? { outcome: 'FOUND', records } : { outcome: 'NOT_FOUND' };
}

/** A row of a source. Its fields are read when they are first looked at: where another register has the value, nobody does. */
class RowRecord implements SourceRecord {
  readonly source: string;
  readonly ref: string;
  readonly subject: boolean;
  readonly kind = 'RECORD';
  readonly recordedAt: string | null;
  readonly linkedBy: SourceRecord['linkedBy'];
  readonly #row: RecordRow;
  #fields: SourceRecord['fields'] | null = null;

  constructor(row: RecordRow, by: ReadRequest['by']) {
    const { source } = row.selection;
    this.source = source.name;
    this.ref = `${source.table}/${row.ref}`;
    this.subject = source.subject;
    this.recordedAt = momentOf(source.recordedAt, row.recordedAt);
    this.linkedBy = by ?? source.linkedBy;
    this.#row = row;
  }

  get fields(): SourceRecord['fields'] {
    const { selection, cells, from } = this.#row;
    this.#fields ??= answers(selection.fields, cells, from);
    return this.#fields;
  }
}

function corrected(
  selections: readonly Selection[],
  rows: readonly RecordRow[],
  corrections: readonly CorrectionRow[],
  table: Corrections,
  by: ReadRequest['by'],
): readonly SourceRecord[] {
  const standing = new Map<string, Cells>();
  for (const { selection, ref, cells, from } of rows) {
    const { source, columns } = selection;
    if (source.subject) standing.set(`${source.table}/${ref}`, cells.slice(from, from + columns.length));
  }
  const dated = corrections.map((each) => ({ ...each, recordedAt: momentOf(table.recordedAt, each.recordedAt) }));
  dated.sort((a, b) => compareText(a.recordedAt ?? '', b.recordedAt ?? '') || compareText(a.ref, b.ref));
  return dated.flatMap(({ ref, recordedAt, of, column, value }): readonly SourceRecord[] => {
    const selection = selections.find(({ source }) => source.subject && source.table === of.table);
    const fields = selection?.fields.filter(({ mapping }) => mapping.from.includes(column ?? '')) ?? [];
    if (!selection || column === null || fields.length === 0) return [];
    const target = `${of.table}/${of.ref}`;
    const before = standing.get(target) ?? [];
    const cells = selection.columns.map((each, at) => (each === column ? value : (before[at] ?? null)));
    standing.set(target, cells);
    return [
      {
        source: table.name,
        ref: `${table.table}/${ref}`,
        subject: true,
        kind: 'CORRECTION',
        corrects: target,
        recordedAt,
        linkedBy: by ?? table.linkedBy,
        fields: answers(fields, cells, 0),
      },
    ];
  });
}

function answers(fields: readonly SelectedField[], cells: Cells, from: number): SourceRecord['fields'] {
  const said: Record<string, FieldAnswer | readonly FieldAnswer[]> = {};
  for (const { field, set, mapping, at } of fields) {
    const columns: (string | null)[] = [];
    for (const place of at) columns.push(cells[from + place] ?? null);
    const answer = readField(mapping, columns);
    said[field] = set ? [answer] : answer;
  }
  return said;
}

function momentOf({ date }: RecordedAt, raw: string | null): string | null {
  if (!date || raw === null) return raw;
  const reading = date.read([raw]);
  return reading.state === 'VALUE' && reading.value.length === 10 ? `${reading.value}T00:00:00.000Z` : null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
