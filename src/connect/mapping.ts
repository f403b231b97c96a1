import type { EntityName, PartialDate } from '../generated/model.ts';
import { model } from '../generated/model.ts';
import type {
  Declaration,
  EntityMapping,
  FieldAnswer,
  FieldMapping,
  ReadRequest,
  SourceRecord,
  Transform,
} from './contract.ts';

/** One kind of record that says something about an entity. `name` is the kind; several sources may share it. */
export interface Source<E extends EntityName> {
  readonly name: string;
  /** Whether the entity is the record's subject (its birth) or only mentioned (named as mother). */
  readonly subject: boolean;
  readonly linkedBy: SourceRecord['linkedBy'];
  readonly fields: EntityMapping<E>;
}

/** Columns, or paths, whose values joined by `/` are an entity's key. The register is asked by the first. */
export type Key = readonly [string, ...string[]];

/** A source that is a table: rows whose columns `key` hold the entity's key. */
export interface TableSource<E extends EntityName> extends Source<E> {
  readonly table: string;
  readonly key: Key;
  /** Column that numbers the rows; a record is referred to as `table/number`. */
  readonly ref: string;
  readonly recordedAt: RecordedAt;
  /** Column with the CMND by which the record knows the person of `key`, where it has no personal number. */
  readonly cmnd?: string;
  /** Whether it may be searched for persons, by name and by number. */
  readonly search?: Record<string, never>;
}

/**
 * A column of type timestamptz, in MariaDB TIMESTAMP or DATETIME (which has no zone and is taken for the clock of Viet Nam),
 * or a civil date as text (then the moment is 00:00 UTC, 07:00 in Viet Nam, that day).
 */
export interface RecordedAt {
  readonly column: string;
  readonly date?: Transform<PartialDate>;
}

/** A table whose rows each replace one column of one row of a source in which the entity is the subject. */
export interface Corrections {
  readonly name: string;
  readonly table: string;
  readonly key: Key;
  readonly ref: string;
  readonly recordedAt: RecordedAt;
  readonly linkedBy: SourceRecord['linkedBy'];
  /** Columns with: the table corrected, the number of its row, the name of its column, the value that now holds. */
  readonly of: { readonly table: string; readonly ref: string; readonly column: string; readonly value: string };
}

export interface TableEntity<E extends EntityName> {
  readonly findsByKey: boolean;
  readonly sources: readonly TableSource<E>[];
  readonly corrections?: Corrections;
}
export type TableMapping = { readonly [E in EntityName]?: TableEntity<E> };

/** The part of a declaration that the mapping already says: which fields, from which kinds of record. */
export function declareEntities(
  mapping: {
    readonly [E in EntityName]?: {
      readonly findsByKey: boolean;
      readonly sources: readonly (Source<E> & { readonly cmnd?: string })[];
    };
  },
): Declaration['entities'] {
  return Object.fromEntries(
    Object.entries(mapping).map(([entity, { findsByKey, sources }]) => {
      const byCmnd = sources.filter(({ cmnd }) => cmnd);
      return [
        entity,
        { findsByKey, fields: fieldsOf(sources), ...(byCmnd.length > 0 && { fieldsByCmnd: fieldsOf(byCmnd) }) },
      ];
    }),
  );
}

function fieldsOf(sources: readonly Pick<Source<EntityName>, 'name' | 'fields'>[]): Record<string, readonly string[]> {
  const fields: Record<string, string[]> = {};
  for (const source of sources) {
    for (const field of Object.keys(source.fields)) {
      fields[field] = [...new Set([...(fields[field] ?? []), source.name])];
    }
  }
  return fields;
}

/** Whether the register answers the entity, and all of these fields of it, in the way asked for. */
export function isDeclared(
  { entities }: Declaration,
  { entity, fields, by }: Pick<ReadRequest, 'entity' | 'fields' | 'by'>,
): boolean {
  const declared = by === 'CMND' ? entities[entity]?.fieldsByCmnd : entities[entity]?.fields;
  if (by === 'CMND' && fields.length === 0) return false;
  return declared !== undefined && fields.every((field) => Object.hasOwn(declared, field));
}

/** Whether a field holds many items, so that its answer is a list. */
export const isSet = (entity: EntityName, field: string) => model[entity].fields[field]?.kind === 'set';

/** What the register is asked for, to find a key of so many parts; null if there can be no such key. */
export function askedBy(parts: number, key: string): string | null {
  if (key === '') return null; // what bears no key is not found by it
  if (parts === 1) return key;
  const written = key.split('/');
  return written.length < parts ? null : written.slice(0, written.length - parts + 1).join('/');
}

/** Every first part that a key of so many parts can have: a part may hold a `/` itself. Empty if there can be no such key. */
export function firstParts(parts: number, key: string): readonly string[] {
  const longest = askedBy(parts, key);
  if (longest === null || parts === 1) return longest === null ? [] : [longest];
  const written = longest.split('/');
  return written.map((_, at) => written.slice(0, at + 1).join('/'));
}

/** The mappings of the fields of one source, without the type of each value. */
export const mappingsOf = (source: Source<EntityName>) =>
  Object.entries(source.fields as Readonly<Record<string, FieldMapping<unknown>>>);

/**
 * Reads one field from the raw values of its columns, in the order of `from`. `raw` of the answer is the column's own
 * text; of several columns `column=value` pairs joined by `; `, without those that are null.
 */
export function readField(mapping: FieldMapping<unknown>, columns: readonly (string | null)[]): FieldAnswer {
  const reading = mapping.transform.read(columns);
  if (reading.state === 'NOT_SHARED') return { state: 'NOT_SHARED', raw: null };
  const raw = rawOf(mapping.from, columns);
  if (reading.state === 'VALUE') {
    const answer = { state: 'VALUE', raw: raw ?? '', value: reading.value } as const;
    return reading.links ? { ...answer, links: reading.links } : answer;
  }
  if (reading.state === 'EMPTY') return { state: 'EMPTY', raw };
  if (reading.state === 'NUMBER') return { state: 'NUMBER', raw: raw ?? '', number: reading.number };
  return { state: 'UNREADABLE', raw: raw ?? '' };
}

/** The texts of these columns; null where all are. */
export function rawOf(from: readonly string[], columns: readonly (string | null)[]): string | null {
  if (from.length === 1) return columns[0] ?? null;
  let raw: string | null = null;
  for (let at = 0; at < from.length; at += 1) {
    const column = columns[at];
    if (column == null) continue;
    raw = raw === null ? `${from[at]}=${column}` : `${raw}; ${from[at]}=${column}`;
  }
  return raw;
}
