import type { EntityName } from '../generated/model.ts';
import type { FieldMapping, ReadAnswer, ReadRequest, SourceRecord } from './contract.ts';
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
  readonly fields: readonly {
    readonly field: string;
    readonly set: boolean;
    readonly mapping: FieldMapping<unknown>;
  }[];
}

/** A row of a source; only the columns of the selection are there, as text. */
export interface RecordRow {
  readonly selection: Selection;
  readonly ref: string;
  readonly recordedAt: string | null;
  readonly columns: Columns;
}
type Columns = Readonly<Record<string, string | null>>;

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
    return [
      {
        source,
        columns: [...new Set(asked.flatMap(([, mapping]) => mapping.from))],
        fields: asked.map(([field, mapping]) => ({ field, set: isSet(entity, field), mapping })),
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
  const records: SourceRecord[] = rows.map(({ selection: { source, fields }, ref, recordedAt, columns }) => ({
    source: source.name,
    ref: `${source.table}/${ref}`,
    subject: source.subject,
    kind: 'RECORD',
    recordedAt: momentOf(source.recordedAt, recordedAt),
    linkedBy: by ?? source.linkedBy,
    fields: answers(fields, columns),
  }));
  if (table) records.push(...corrected(selections, rows, corrections, table, by));
  return records.length > 0 ? { outcome: 'FOUND', records } : { outcome: 'NOT_FOUND' };
}

function corrected(
  selections: readonly Selection[],
  rows: readonly RecordRow[],
  corrections: readonly CorrectionRow[],
  table: Corrections,
  by: ReadRequest['by'],
): readonly SourceRecord[] {
  const standing = new Map<string, Columns>();
  for (const { selection, ref, columns } of rows) {
    if (selection.source.subject) standing.set(`${selection.source.table}/${ref}`, columns);
  }
  const dated = corrections.map((each) => ({ ...each, recordedAt: momentOf(table.recordedAt, each.recordedAt) }));
  dated.sort((a, b) => compareText(a.recordedAt ?? '', b.recordedAt ?? '') || compareText(a.ref, b.ref));
  return dated.flatMap(({ ref, recordedAt, of, column, value }): readonly SourceRecord[] => {
    const selection = selections.find(({ source }) => source.subject && source.table === of.table);
    const fields = selection?.fields.filter(({ mapping }) => mapping.from.includes(column ?? '')) ?? [];
    if (column === null || fields.length === 0) return [];
    const target = `${of.table}/${of.ref}`;
    const columns = { ...standing.get(target), [column]: value };
    standing.set(target, columns);
    return [
      {
        source: table.name,
        ref: `${table.table}/${ref}`,
        subject: true,
        kind: 'CORRECTION',
        corrects: target,
        recordedAt,
        linkedBy: by ?? table.linkedBy,
        fields: answers(fields, columns),
      },
    ];
  });
}

function answers(fields: Selection['fields'], columns: Columns): SourceRecord['fields'] {
  const entries = fields.map(({ field, set, mapping }) => {
    const answer = readField(
      mapping,
      mapping.from.map((column) => columns[column] ?? null),
    );
    return [field, set ? [answer] : answer] as const;
  });
  return Object.fromEntries(entries);
}

function momentOf({ date }: RecordedAt, raw: string | null): string | null {
  if (!date || raw === null) return raw;
  const reading = date.read([raw]);
  return reading.state === 'VALUE' && reading.value.length === 10 ? `${reading.value}T00:00:00.000Z` : null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
