import { model } from '../../generated/model.ts';
import type { DatabaseKind } from '../conformance/sample.ts';
import type { FileFormat } from '../kinds/file-delivery.ts';
import { connectorFile } from './connector-file.ts';
import { readLink } from './mapped.ts';
import { codeTablesFile, mappingFile } from './mapping-file.ts';
import { type PersonSource, personSource } from './person-source.ts';
import { readmeFile } from './readme-file.ts';
import { sampleFile, schemaFile } from './sample-file.ts';
import type { SampledTable } from './sample-tables.ts';
import { linkField, type SchemaAddition, schemaAddition } from './schema-addition.ts';
import { type ThingSource, thingSource } from './thing-source.ts';

export interface NewFolder {
  readonly files: ReadonlyMap<string, string>;
  /** Fields mapped, and columns of the tables chosen that are not. */
  readonly mapped: number;
  readonly left: number;
  readonly tables: readonly string[];
  /** A file for an entity that the schema does not have yet. */
  readonly schema: SchemaAddition | null;
}

export interface NewFolderOptions {
  readonly name: string;
  readonly tables: readonly SampledTable[];
  readonly urlVariable: string;
  readonly database: DatabaseKind;
  /** Of a register that is delivered as files: the format of each table. */
  readonly formats?: Readonly<Record<string, FileFormat>>;
  /** What the first table is about, beside persons or instead of them. */
  readonly entity?: string;
}

type Sources = readonly (PersonSource | ThingSource)[];

/**
 * The files of a connector for the tables that are about persons, those with a column of personal numbers; for one about
 * things, which persons link to if they are in it. Null if there is none.
 *
 * @throws NothingToMap
 */
export function newFolder(options: NewFolderOptions): NewFolder | null {
  const { name, tables, urlVariable, database, formats } = options;
  const { sources, schema } =
    options.entity === undefined ? ofPersons(tables) : withThings(name, tables, options.entity);
  if (sources.length === 0) return null;
  const chosen = [...new Set(sources.map(({ table }) => table))];
  const names = chosen.map((table) => table.name);
  const codes = codeTablesFile(sources);
  const where = formats
    ? `Files (\`src/connect/kinds/file-address.ts\` says how they are named); \`${urlVariable}\`.`
    : `${database === 'mariadb' ? 'MariaDB' : 'PostgreSQL'}; \`${urlVariable}\`.`;
  const read = formats && Object.fromEntries(names.map((table) => [table, formats[table] ?? 'csv']));
  const files = new Map([
    ['connector.ts', connectorFile(name, urlVariable, formats ? 'file' : 'sql', names)],
    ['mapping.ts', mappingFile(sources)],
    ...(codes === null ? [] : [['code-tables.ts', codes] as const]),
    ...(formats ? [] : [['sample/schema.sql', schemaFile(name, database, chosen)] as const]),
    ['sample/sample.ts', sampleFile(name, sources, read ? { formats: read } : { database })],
    ['README.md', readmeFile(name, where, sources, tables)],
  ]);
  const used = new Set(sources.flatMap(({ fields }) => fields.map(({ column }) => column)));
  const left = sources.flatMap((source) => source.left.map((each) => ('column' in each ? each.column : each)));
  return {
    files,
    mapped: sources.reduce((sum, { fields }) => sum + fields.length, 0),
    left: new Set(left.filter((column) => !used.has(column))).size,
    tables: names,
    schema,
  };
}

const ofPersons = (tables: readonly SampledTable[]): { readonly sources: Sources; readonly schema: null } => ({
  sources: tables.flatMap((table) => personSource(table) ?? []),
  schema: null,
});

/** What the first table says of things and, if it has their numbers, of the persons who have them. */
function withThings(
  name: string,
  [table]: readonly SampledTable[],
  entity: string,
): { readonly sources: Sources; readonly schema: SchemaAddition | null } {
  if (!table) return { sources: [], schema: null };
  const person = personSource(table);
  const taken = new Set(person ? [...person.fields.map(({ column }) => column.name), person.cmnd?.column ?? ''] : []);
  const thing = thingSource(name, table, entity, taken);
  const field = person && thing.key.length === 1 ? linkField(entity) : null;
  const column = table.columns.find((each) => each.name === thing.key[0]) ?? rowNumber(thing.key[0] ?? '');
  const linked =
    person && field ? { ...person, fields: [...person.fields, { field, column, reading: readLink(entity) }] } : person;
  return {
    sources: linked ? [linked, thing] : [thing],
    schema: Object.hasOwn(model, entity) ? null : schemaAddition(thing, field),
  };
}

/** The number of the row, which every file has. */
const rowNumber = (name: string) => ({ name, type: 'number of the row', nullable: false, texts: [], rows: 0 });
