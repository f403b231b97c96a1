import { open } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileAddress } from './file-address.ts';
import type { FilePart } from './file-delivery.ts';
import { FileFailure } from './file-failure.ts';
import { sheetAsCsv } from './file-xlsx.ts';

/** A table as it was loaded: what its columns are called in the files, and in the database. */
export interface LoadedTable {
  /** Of the table in the database. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, { readonly name: string; readonly type: string }>;
  readonly rows: number;
  /** When the last of its files was written. */
  readonly writtenAt: string;
}

/** A file that was copied, ready to be loaded. */
export interface CopiedPart extends FilePart {
  readonly copy: string;
}

/** The columns of one part and the query that gives them, each as text. */
interface Readable {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly expression: string }[];
  readonly from: string;
}

/**
 * Loads one table from its parts, every column as text: what the file holds, byte for byte. The column `r` numbers the rows
 * over all parts, from 1.
 *
 * @throws FileFailure MALFORMED if a part cannot be read to its end, or has other columns than the first
 */
export async function loadTable(
  connection: DuckDBConnection,
  name: string,
  parts: readonly CopiedPart[],
  address: Pick<FileAddress, 'delimiter'>,
): Promise<LoadedTable> {
  let columns: LoadedTable['columns'] | null = null;
  let rows = 0;
  for (const part of parts) {
    const found = await reading(part, () => readable(connection, part, address));
    // Names are compared by mappings, and old encodings write them in pieces; what stands below them is left as it is.
    const names = found.columns.map(({ name }) => name.normalize('NFC'));
    const named = new Map(found.columns.flatMap((column, at) => (names[at] ? [[names[at], column] as const] : [])));
    if (named.size < names.filter((each) => each !== '').length) throw new FileFailure('MALFORMED', part.name);
    columns ??= new Map([...named].map(([each, { type }], at) => [each, { name: `c${at}`, type }]));
    if (rows === 0 && part === parts[0]) {
      const cells = [...columns.values()].map((column) => `, ${column.name} varchar`);
      await connection.run(`create table ${name} (r bigint${cells.join('')})`);
    }
    if (named.size !== columns.size || [...named.keys()].some((name) => !columns?.has(name)))
      throw new FileFailure('MALFORMED', part.name);
    const cells = [...columns.keys()].map((name) => `, ${named.get(name)?.expression}`);
    const query = `insert into ${name} select ${rows} + row_number() over ()${cells.join('')} from ${found.from}`;
    const { rowsChanged } = await reading(part, () => connection.run(query));
    rows += rowsChanged;
  }
  const written = Math.max(...parts.map(({ modifiedMs }) => modifiedMs));
  return { name, columns: columns ?? new Map(), rows, writtenAt: new Date(written).toISOString() };
}

/** What DuckDB or the workbook's reader cannot read is malformed; running out of memory or disk is not the file's fault. */
async function reading<T>(part: FilePart, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    const message = String((error as { message?: unknown }).message);
    const isOurs = /Out of Memory|No space left/i.test(message);
    throw new FileFailure(isOurs ? 'OVERLOADED' : 'MALFORMED', `${part.name}${isOurs ? '' : lineIn(message)}`, error);
  }
}

/** Of what DuckDB says, the line (or the object of a list) that it could not read, and none of what stands there. */
function lineIn(message: string): string {
  const inCsv = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (inCsv) return `:${inCsv}`;
  const inJson = /in (?:line|record\/value) (\d+)/.exec(message)?.[1];
  return inJson ? `:${Number(inJson) - 1}` : ''; // it names the one behind
}

function readable(
  connection: DuckDBConnection,
  part: CopiedPart,
  { delimiter }: Pick<FileAddress, 'delimiter'>,
): Promise<Readable> {
  switch (part.format) {
    case 'csv':
      return inCsv(part, delimiter);
    case 'json':
      return inJson(connection, part);
    case 'parquet':
      return inParquet(connection, part);
    case 'xlsx':
      return inWorkbook(part);
  }
}

/** As PostgreSQL writes CSV: an empty field is none, `""` an empty text. Nothing is guessed but the delimiter. */
function csvFrom(path: string, delimiter: string, width: number): string {
  const columns = Array.from({ length: width }, (_, at) => `'f${at}': 'VARCHAR'`).join(', ');
  return `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"',
    nullstr = '', allow_quoted_nulls = false, strict_mode = true, null_padding = false, max_line_size = 10000000, columns = {${columns}})`;
}

async function inCsv(part: CopiedPart, given: string | null): Promise<Readable> {
  const { names, delimiter } = headerOf(await beginningOf(part.copy), given);
  const columns = names.map((name, at) => ({ name, type: 'text', expression: `f${at}` }));
  return { columns, from: csvFrom(part.copy, delimiter, names.length) };
}

const longestHeader = 1 << 20;

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(longestHeader);
    const { bytesRead } = await file.read(bytes, 0, longestHeader, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The names in the first record of a CSV file, and what divides them. */
function headerOf(text: string, given: string | null): { names: readonly string[]; delimiter: string } {
  const delimiters = given === null ? [',', ';', '\t', '|'] : [given];
  const all = delimiters.map((delimiter) => ({ delimiter, names: firstRecord(text, delimiter) }));
  return all.reduce((best, each) => (each.names.length > best.names.length ? each : best));
}

function firstRecord(text: string, delimiter: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') {
      name += '"';
      at += 1;
    } else if (character === '"' && (quoted || name === '')) quoted = !quoted;
    else if (quoted) name += character;
    else if (character === delimiter) {
      names.push(name);
      name = '';
    } else if (character === '\n' || character === '\r') break;
    else name += character;
  }
  return [...names, name].map((each) => each.trim());
}

/** A list of objects, or one object to a line. Numbers keep their digits: `1.10` stays so. What is no text or number is JSON. */
async function inJson(connection: DuckDBConnection, part: CopiedPart): Promise<Readable> {
  const isList = (await beginningOf(part.copy)).trimStart().startsWith('[');
  const format = isList ? 'array' : 'newline_delimited';
  const from = `(select json from read_json_objects(${literal(part.copy)}, format = '${format}', maximum_object_size = 10000000))`;
  const others = await connection.runAndReadAll(`select count(*) from ${from} where json_type(json) <> 'OBJECT'`);
  if (Number(others.getRowsJS()[0]?.[0] ?? 0) > 0) throw new FileFailure('MALFORMED', part.name);
  const keys = await connection.runAndReadAll(
    `select name from (select unnest(json_keys(json)) as name from ${from}) group by name order by name`,
  );
  const names = keys.getRowsJS().map(([name]) => String(name));
  const columns = names.map((name) => ({ name, type: 'json', expression: valueIn(name) }));
  return { columns, from };
}

function valueIn(name: string): string {
  const path = literal(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const written = literal(`(?:^|[^\\\\])${escaped(JSON.stringify(name))}\\s*:\\s*(-?[0-9][0-9.eE+-]*)`);
  const digits = `nullif(regexp_extract(json::varchar, ${written}, 1), '')`;
  // A number of the same name inside another value is not it: then the two differ, and the database's own form is taken.
  return `case when json_type(json, ${path}) in ('DOUBLE', 'BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT')
      and try_cast(${digits} as double) = try_cast(json->>${path} as double) then ${digits} else json->>${path} end`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

async function inParquet(connection: DuckDBConnection, part: CopiedPart): Promise<Readable> {
  const from = `read_parquet(${literal(part.copy)})`;
  const described = await connection.runAndReadAll(`describe select * from ${from}`);
  const columns = described.getRowsJS().map(([name, type]) => ({
    name: String(name),
    type: String(type).toLowerCase(),
    expression: asText(quote(String(name)), String(type)),
  }));
  return { columns, from };
}

/** Moments as RFC 3339 in UTC, everything else as it is written. */
const asText = (column: string, type: string) =>
  type === 'TIMESTAMP WITH TIME ZONE'
    ? `strftime(make_timestamp(epoch_us(${column})), '%Y-%m-%dT%H:%M:%S.%gZ')`
    : `${column}::varchar`;

async function inWorkbook(part: CopiedPart): Promise<Readable> {
  const csv = `${part.copy}.csv`;
  const width = await sheetAsCsv(part.copy, csv);
  if (width === null) throw new FileFailure('MALFORMED', part.name);
  const [, ...names] = firstRecord(await beginningOf(csv), ',');
  if (names.every((name) => name === '')) throw new FileFailure('MALFORMED', part.name);
  const columns = names.map((name, at) => ({ name, type: 'text', expression: `f${at + 1}` }));
  return { columns, from: csvFrom(csv, ',', width + 1) };
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
