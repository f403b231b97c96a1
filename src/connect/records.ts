import type { EntityName } from '../generated/model.ts';
import type { FieldAnswer, ReadAnswer, ReadRequest, SourceRecord } from './contract.ts';
import { type Corrections, isSet, mappingsOf, type RecordedAt, type TableEntity, type TableSource } from './mapping.ts';
import { answers, type Cells, type SelectedField, said, selectedField } from './row-fields.ts';

/** What is read of one source for one set of fields. */
export interface Selection {
  readonly source: TableSource<EntityName>;
  /** The same as far as records are concerned; all of one form, so that it costs little to look at them. */
  readonly of: Pick<TableSource<EntityName>, 'name' | 'subject' | 'linkedBy' | 'table' | 'recordedAt'>;
  readonly columns: readonly string[];
  readonly fields: readonly SelectedField[];
  readonly byName: ReadonlyMap<string, SelectedField>;
  /** The one asked for last: of many records one field is asked for after the other. */
  last: SelectedField | null;
}
/** What stands where in a row. */
export interface RowPlaces {
  /** Number of the row. */
  readonly ref: number;
  readonly recordedAt: number;
  /** From here on the columns of the selection, in their order. */
  readonly first: number;
}

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
    const selected = asked.map(([field, mapping]) => selectedField(field, isSet(entity, field), mapping, columns));
    const { name, subject, linkedBy, table, recordedAt } = source;
    const of = { name, subject, linkedBy, table, recordedAt };
    const byName = new Map(selected.map((each) => [each.field, each]));
    return [{ source, of, columns, fields: selected, byName, last: null }];
  });
}

/**
 * The answer about one key from all records that concern it. A correction carries the fields that its column feeds, read
 * from the corrected row as it stands after this and all earlier corrections; where that row is not found under the
 * key, from the corrected column alone.
 */
export function answerOf(
  selections: readonly Selection[],
  records: readonly TableRecord[],
  corrections: readonly CorrectionRow[],
  table: Corrections | undefined,
  by?: ReadRequest['by'],
): ReadAnswer {
  if (!table || corrections.length === 0) return records.length > 0 ? { outcome: 'FOUND', records } : notFound;
  const all = [...records, ...corrected(selections, records, corrections, table, by)];
  return all.length > 0 ? { outcome: 'FOUND', records: all } : notFound;
}

const notFound: ReadAnswer = { outcome: 'NOT_FOUND' };

/**
 * A row of a source. Its cells are looked at, and its fields read, when somebody asks for them: where another register
 * has the value, nobody does.
 */
export class TableRecord implements SourceRecord {
  readonly kind = 'RECORD';
  readonly #selection: Selection;
  readonly linkedBy: SourceRecord['linkedBy'];
  readonly #cells: Cells;
  readonly #places: RowPlaces;
  #fields: SourceRecord['fields'] | null = null;
  #recordedAt: string | null | undefined = undefined;

  constructor(selection: Selection, cells: Cells, places: RowPlaces, by?: ReadRequest['by']) {
    this.#selection = selection;
    this.linkedBy = by ?? selection.of.linkedBy;
    this.#cells = cells;
    this.#places = places;
  }

  /** Shared by all records of a statement, so no property of the answer. */
  get selection(): Selection {
    return this.#selection;
  }

  get source(): string {
    return this.#selection.of.name;
  }

  get subject(): boolean {
    return this.#selection.of.subject;
  }

  /** Number of the row. */
  get row(): string {
    return this.#cells.at(this.#places.ref) ?? '';
  }

  get ref(): string {
    return `${this.#selection.of.table}/${this.row}`;
  }

  get recordedAt(): string | null {
    if (this.#recordedAt === undefined) {
      this.#recordedAt = momentOf(this.#selection.of.recordedAt, this.#cells.at(this.#places.recordedAt) ?? null);
    }
    return this.#recordedAt;
  }

  /** What stands in the columns of the selection. */
  get cells(): Cells {
    return this.#selection.columns.map((_, at) => this.#cells.at(this.#places.first + at) ?? null);
  }

  said(field: string): FieldAnswer | readonly FieldAnswer[] | undefined {
    const { last } = this.#selection;
    const selected = last?.field === field ? last : this.#selection.byName.get(field);
    if (!selected) return undefined;
    this.#selection.last = selected;
    return said(selected, this.#cells, this.#places.first);
  }

  get fields(): SourceRecord['fields'] {
    this.#fields ??= answers(this.#selection.fields, this.#cells, this.#places.first);
    return this.#fields;
  }
}

function corrected(
  selections: readonly Selection[],
  records: readonly TableRecord[],
  corrections: readonly CorrectionRow[],
  table: Corrections,
  by: ReadRequest['by'],
): readonly SourceRecord[] {
  const standing = new Map<string, Cells>();
  for (const record of records) if (record.subject) standing.set(record.ref, record.cells);
  const dated = corrections.map((each) => ({ ...each, recordedAt: momentOf(table.recordedAt, each.recordedAt) }));
  dated.sort((a, b) => compareText(a.recordedAt ?? '', b.recordedAt ?? '') || compareText(a.ref, b.ref));
  return dated.flatMap(({ ref, recordedAt, of, column, value }): readonly SourceRecord[] => {
    const selection = selections.find(({ source }) => source.subject && source.table === of.table);
    const fields = selection?.fields.filter(({ mapping }) => mapping.from.includes(column ?? '')) ?? [];
    if (!selection || column === null || fields.length === 0) return [];
    const target = `${of.table}/${of.ref}`;
    const before = standing.get(target);
    const cells = selection.columns.map((each, at) => (each === column ? value : (before?.at(at) ?? null)));
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

function momentOf({ date }: RecordedAt, raw: string | null): string | null {
  if (!date || raw === null) return raw;
  const reading = date.read([raw]);
  return reading.state === 'VALUE' && reading.value.length === 10 ? `${reading.value}T00:00:00.000Z` : null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
