import { type EntityName, model } from '../../generated/model.ts';
import { searchKey } from '../search-key.ts';
import { fewValues } from './few-values.ts';
import { dateFormatOf, type SampledColumn } from './guess.ts';
import {
  type MappedField,
  type MappedSource,
  type Reading,
  readCode,
  readDate,
  readText,
  recordedAtOf,
} from './mapped.ts';
import type { SampledTable } from './sample-tables.ts';
import { dashed, nameOf } from './source-text.ts';

/** Of a table about things: it has no key, or no column is named like a field of the entity. */
export class NothingToMap extends Error {
  readonly columns: readonly string[];
  readonly fields: readonly string[];
  constructor(columns: readonly string[], fields: readonly string[]) {
    super('nothing to map');
    this.columns = columns;
    this.fields = fields;
  }
}

export interface ThingSource extends MappedSource {
  readonly left: readonly SampledColumn[];
}

/**
 * What a table says of things, found by its key. An entity of the schema gets the columns that are named like its fields;
 * of another one each column is a field. Columns `taken` say something of a person.
 *
 * @throws NothingToMap
 */
export function thingSource(
  register: string,
  table: SampledTable,
  entity: string,
  taken: ReadonlySet<string>,
): ThingSource {
  const columns = table.columns.filter((column) => isReadable(column) && !taken.has(column.name));
  const read = (column: SampledColumn) => readingOf(register, column);
  const known = Object.hasOwn(model, entity) ? model[entity as EntityName].fields : null;
  const recordedAt = recordedAtOf(table);
  const fields = known
    ? Object.entries(known).flatMap(([field, { kind, type }]): readonly MappedField[] => {
        const column = columns.find((each) => wordsOf(each.name) === wordsOf(field));
        if (!column || kind !== 'value') return [];
        const reading = [read(column), readText].find((each) => each.type === type);
        return reading ? [{ field, column, reading }] : [];
      })
    : allOf(
        columns.filter(({ name }) => !(table.key.includes(name) && wordsOf(name) === 'id')),
        read,
      );
  if (table.key.length === 0 || fields.length === 0) {
    throw new NothingToMap(
      table.columns.map(({ name }) => name),
      Object.keys(known ?? {}),
    );
  }
  const used = new Set([...fields.map(({ column }) => column.name), ...table.key, ...taken, recordedAt?.column]);
  return {
    entity,
    table,
    key: table.key,
    linkedBy: 'KEY',
    cmnd: null,
    ref: table.key[0] ?? '',
    recordedAt,
    fields,
    left: table.columns.filter(({ name }) => !used.has(name)),
  };
}

/** Bytes and shapes are no text, and a moment is none that the schema has: it says when a row was written. */
const isReadable = ({ type }: SampledColumn) =>
  !/blob|binary|bytea|geometry|point|polygon|linestring|^timestamp|^datetime/.test(type);
const wordsOf = (name: string) => searchKey(name).replace(/[^a-z0-9]/g, '');

function readingOf(register: string, column: SampledColumn): Reading {
  const date = dateFormatOf(column);
  if (date) return readDate(date.format);
  const codes = fewValues(column);
  if (!codes) return readText;
  const entries = Object.fromEntries(codes.map((each) => [each, unnamed(each)]));
  return readCode(`${nameOf(column.name)}Codes`, column.name, {
    system: `${register}-${dashed(nameOf(column.name))}`,
    entries,
  });
}

/** A name that nobody takes for one. */
const unnamed = (code: string) => ({ vi: `${code} (chưa đặt tên)`, en: `${code} (not named yet)` });

function allOf(columns: readonly SampledColumn[], read: (column: SampledColumn) => Reading): readonly MappedField[] {
  const taken = new Set(['id']);
  return columns.map((column) => {
    const start = nameOf(column.name);
    let field = start;
    for (let more = 2; taken.has(field); more += 1) field = `${start}${more}`;
    taken.add(field);
    return { field, column, reading: read(column) };
  });
}
