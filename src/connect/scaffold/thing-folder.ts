import { type EntityName, model } from '../../generated/model.ts';
import { searchKey } from '../search-key.ts';
import { because, camel, connectorFile, databaseNames, kindOf, literal, type NewFolder, type NewFolderOptions, sampleFile, schemaFile } from './folder.ts'; // biome-ignore format: one line
import { dateFormatOf, guesses, type SampledColumn } from './guess.ts';
import type { SampledTable } from './sample-tables.ts';

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

export interface ThingFolder extends NewFolder {
  /** The schema's file for an entity that it does not have yet: name and text; null for one that it has. */
  readonly sdl: { readonly file: string; readonly text: string } | null;
}

interface MappedColumn {
  readonly field: string;
  readonly column: SampledColumn;
  readonly type: 'String' | 'PartialDate';
  readonly transform: string;
}

/**
 * The files of a connector for one table that is about things, found by its key. An entity of the schema gets the columns
 * that are named like its fields; for another one the schema's type is written too, with a field for each column.
 *
 * @throws NothingToMap
 */
export function thingFolder(
  options: NewFolderOptions & { readonly table: SampledTable; readonly entity: string },
): ThingFolder {
  const { name, urlVariable, database, table, entity } = options;
  const isKnown = Object.hasOwn(model, entity);
  const fields = isKnown ? likeFieldsOf(entity as EntityName, table) : allOf(table);
  const names = isKnown ? Object.keys(model[entity as EntityName].fields) : [];
  const columns = table.columns.map((column) => column.name);
  if (table.key.length === 0 || fields.length === 0) throw new NothingToMap(columns, names);
  const left = table.columns.filter(
    (column) => !fields.some((field) => field.column === column) && !table.key.includes(column.name),
  );
  const files = new Map([
    ['connector.ts', connectorFile(name, urlVariable, [{ table }])],
    ['mapping.ts', mappingFile(table, entity, fields)],
    ['sample/schema.sql', schemaFile(name, database, [table])],
    ['sample/sample.ts', sampleFile(name, database)],
    [
      'README.md',
      `# ${name}

${databaseNames[database]}; \`${urlVariable}\`. Written by \`connector new\` from the structure of the table \`${table.name}\`; no row of it is
kept. It is read as \`${entity}\`, found by ${table.key.map((column) => `\`${column}\``).join(' and ')}. Check each line with the owner of the register.

| column | field |
|---|---|
${fields.map(({ column, field }) => `| \`${column.name}\` | \`${entity}.${field}\` |`).join('\n')}
${left.map((column) => `| \`${column.name}\` | not mapped (${column.type}) |\n`).join('')}`,
    ],
  ]);
  const sdl = isKnown ? null : { file: `${dashed(entity)}.graphql`, text: sdlOf(entity, table, fields) };
  return { files, mapped: fields.length, left: left.length, tables: [table.name], sdl };
}

/** Bytes and shapes are no text, and a moment is none that the schema has: it says when a row was written. */
const isReadable = ({ type }: SampledColumn) =>
  !/blob|binary|bytea|geometry|point|polygon|linestring|^timestamp|^datetime/.test(type);
const wordsOf = (name: string) => searchKey(name).replace(/[^a-z0-9]/g, '');
const dashed = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

function read(column: SampledColumn): Pick<MappedColumn, 'type' | 'transform'> {
  const date = dateFormatOf(column);
  return date
    ? { type: 'PartialDate', transform: `partialDate(${literal(date.format)})` }
    : { type: 'String', transform: 'text' };
}

function likeFieldsOf(entity: EntityName, table: SampledTable): readonly MappedColumn[] {
  return Object.entries(model[entity].fields).flatMap(([field, { kind, type }]) => {
    const column = table.columns.find((each) => isReadable(each) && wordsOf(each.name) === wordsOf(field));
    if (!column || kind !== 'value') return [];
    const reading = read(column);
    return reading.type === type ? [{ field, column, ...reading }] : [];
  });
}

function allOf(table: SampledTable): readonly MappedColumn[] {
  const taken = new Set(['id']);
  return table.columns.filter(isReadable).map((column) => {
    const words = column.name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .split(/[^A-Za-z0-9]+/);
    const joined = camel(
      words
        .filter(Boolean)
        .join('-')
        .replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase()),
    );
    const start = /^[A-Za-z]/.test(joined) ? joined : `column${joined}`;
    let field = start;
    for (let more = 2; taken.has(field); more += 1) field = `${start}${more}`;
    taken.add(field);
    return { field, column, ...read(column) };
  });
}

function sdlOf(entity: string, table: SampledTable, fields: readonly MappedColumn[]): string {
  const label = (text: string) => JSON.stringify(text);
  const lines = fields.flatMap(({ field, column, type }) => [
    `  "Column ${column.name.replaceAll('"', "'")}."`,
    `  ${field}: ${type} @fact(vi: ${label(column.name)}, en: ${label(column.name)})`,
  ]);
  return `"Written by connector new from the table ${table.name.replaceAll('"', "'")}: say what it is, and label it in both languages."
type ${entity} implements Node @entity(vi: ${label(table.name)}, en: ${label(table.name)}) {
${lines.join('\n')}
}
`;
}

function mappingFile(table: SampledTable, entity: string, fields: readonly MappedColumn[]): string {
  const [key] = table.key;
  const written = table.columns
    .flatMap((column) => guesses(column).filter(({ field }) => field === 'recordedAt'))
    .sort((a, b) => b.confidence - a.confidence)[0];
  const imports = [
    "import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';",
    !written && "import { notTold } from '../../src/connect/transforms/not-told.ts';",
    fields.some(({ type }) => type === 'PartialDate') &&
      "import { partialDate } from '../../src/connect/transforms/partial-date.ts';",
    fields.some(({ type }) => type === 'String') && "import { text } from '../../src/connect/transforms/text.ts';",
  ].filter(Boolean);
  return `${imports.join('\n')}

/** Written by \`connector new\`: read each line, and give the columns the transforms that they need. */
export const mapping: TableMapping = {
  ${entity}: {
    findsByKey: true,
    sources: [
      {
        name: ${literal(kindOf(table.name))},
        table: ${literal(table.name)},
        key: [${table.key.map(literal).join(', ')}],
        ref: ${literal(key ?? '')},
${
  written
    ? `        recordedAt: { column: ${literal(written.column)} }, ${because(written)}`
    : `        recordedAt: { column: ${literal(key ?? '')}, date: notTold }, // no column says when a row was written`
}
        subject: true,
        linkedBy: 'KEY',
        fields: {
${fields.map(({ field, column, transform }) => `          ${field}: { from: [${literal(column.name)}], transform: ${transform} },`).join('\n')}
        },
      },
    ],
  },
};

export const entities = declareEntities(mapping);
`;
}
