import type { EntityName } from '../../generated/model.ts';
import type { ReadRequest, ScanRequest } from '../contract.ts';
import type { Corrections, Key, RecordedAt, TableEntity } from '../mapping.ts';
import { type Selection, selectionsOf } from '../records.ts';
import type { SearchedSource } from '../search.ts';
import { CORRECTION } from '../table-rows.ts';
import { fileColumns } from './file-columns.ts';
import { FileFailure } from './file-failure.ts';
import { type LoadedTable, literal } from './file-tables.ts';

export type Tables = ReadonlyMap<string, LoadedTable>;

interface Place {
  readonly table: string;
  readonly key: Key;
  readonly ref: string;
  readonly recordedAt: RecordedAt;
}

/** One statement over all sources asked, as the kind `sql` has it; every part of a key that is looked up is a parameter. */
export function readStatement(
  tables: Tables,
  entity: EntityName,
  mapping: TableEntity<EntityName>,
  { fields, by }: Pick<ReadRequest, 'fields' | 'by'>,
  asked: number,
): { readonly sql: string; readonly selections: readonly Selection[] } {
  const selections = selectionsOf(entity, mapping, new Set(fields), by);
  const { corrections } = mapping;
  const corrected = [...new Set(selections.filter(({ source }) => source.subject).flatMap(({ columns }) => columns))];
  const corrects = corrections && corrected.length > 0 ? corrections : null;
  const width = Math.max(0, ...selections.map(({ columns }) => columns.length), corrects ? 4 : 0);
  const list = Array.from({ length: asked }, (_, at) => `$${at + 1}`).join(', ');
  const parts = selections.map(({ source, columns }, at) => {
    const key: Key = by === 'CMND' ? [source.cmnd ?? ''] : source.key;
    const without = by === 'CMND' ? ` and ${isEmpty(tables, source.table, source.key[0])}` : '';
    return `${rowsOf(tables, String(at), { ...source, key }, columns, width)} where ${column(tables, source.table, key[0])} in (${list})${without}`;
  });
  if (corrects) {
    const { table, of, key } = corrects;
    const columns = [of.table, of.ref, of.column, of.value];
    const isRead = `${column(tables, table, of.column)} in (${corrected.map(literal).join(', ')})`;
    if (by !== 'CMND') {
      parts.push(
        `${rowsOf(tables, String(CORRECTION), corrects, columns, width)} where ${column(tables, table, key[0])} in (${list}) and ${isRead}`,
      );
    } else {
      for (const { source } of selections.filter(({ source }) => source.subject)) {
        // A correction does not bear the number: it is found by the row that it corrects.
        const number = column(tables, source.table, source.cmnd ?? '', 's');
        parts.push(
          `${rowsOf(tables, String(CORRECTION), corrects, columns, width, number)} join ${nameOf(tables, source.table)} s
            on ${column(tables, table, of.ref)} = ${column(tables, source.table, source.ref, 's')} and ${column(tables, table, of.table)} = ${literal(source.table)}
            where ${number} in (${list}) and ${isEmpty(tables, source.table, source.key[0], 's')} and ${isRead}`,
        );
      }
    }
  }
  return { sql: parts.join(' union all '), selections };
}

/** The keys of one page of a scan, and one more if there is another page. */
export function scanStatement(tables: Tables, mapping: TableEntity<EntityName>, request: ScanRequest): string {
  const places: { table: string; key: Key }[] = selectionsOf(request.entity, mapping, new Set(request.fields)).map(
    ({ source }) => source,
  );
  if (mapping.corrections && request.fields.length > 0) places.push(mapping.corrections);
  const parts = places.map(({ table, key }) => {
    const whole = key.map((each) => `${column(tables, table, each)} <> ''`).join(' and ');
    return `select ${keyOf(tables, table, key)} as key from ${nameOf(tables, table)} t where ${whole}`;
  });
  return `select distinct key from (${parts.join(' union all ')}) where $1::varchar is null or key > $1 order by key limit ${request.limit + 1}`;
}

/** All rows of a source that can fit a search, and all corrections of them: what fits is judged where they are read. */
export function searchStatement(
  tables: Tables,
  { source, selection, name, date }: SearchedSource,
  corrections: Corrections | undefined,
  by: 'NAME' | 'DOCUMENT',
): string {
  const { table } = source;
  const rows = rowsOf(tables, '0', { ...source, key: [source.key[0]] }, selection.columns, selection.columns.length);
  if (by === 'DOCUMENT') {
    const numbers = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
    return `${rows} where ${numbers.map((each) => `${column(tables, table, each)} = $1`).join(' or ')}`;
  }
  const dated = `contains(${joined(tables, table, date)}, $1)`;
  if (!corrections) return `${rows} where ${dated}`;
  const { of } = corrections;
  const changed = [...name, ...date].map(literal).join(', ');
  return `${rows} where ${dated} or ${column(tables, table, source.ref)} in (
    select ${column(tables, corrections.table, of.ref)} from ${nameOf(tables, corrections.table)} t
    where ${column(tables, corrections.table, of.table)} = ${literal(table)} and ${column(tables, corrections.table, of.column)} in (${changed}))`;
}

/** The corrections of rows of a source, by their numbers. */
export function correctionsStatement(tables: Tables, table: string, corrections: Corrections): string {
  const { of } = corrections;
  const columns = [of.table, of.ref, of.column, of.value];
  return `${rowsOf(tables, String(CORRECTION), corrections, columns, 4)} where ${column(tables, corrections.table, of.table)} = ${literal(table)}
    and ${column(tables, corrections.table, of.ref)} in (select unnest($1))`;
}

/** Names and dates of the records without a number that were born in one of these years, with how many there are. */
export function resemblingStatement(tables: Tables, { source, name, date }: SearchedSource, years: readonly string[]) {
  const { table } = source;
  const columns = [...new Set([...name, ...date])];
  const numbers = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
  const cells = columns.map((each) => `${column(tables, table, each)}::varchar`).join(', ');
  const bare = numbers.map((each) => isEmpty(tables, table, each)).join(' and ');
  const dated = `regexp_matches(${joined(tables, table, date)}, ${literal(years.join('|'))})`;
  const sql = `select count(*)::varchar, ${cells} from ${nameOf(tables, table)} t where ${bare} and ${dated} group by all`;
  return { sql, columns };
}

function rowsOf(
  tables: Tables,
  tag: string,
  { table, key, ref, recordedAt }: Place,
  columns: readonly string[],
  width: number,
  keyInstead = keyOf(tables, table, key),
): string {
  const cells = Array.from({ length: width }, (_, at) => {
    const name = columns[at];
    return name === undefined ? 'null::varchar' : `${column(tables, table, name)}::varchar`;
  });
  const leading = [`'${tag}'`, keyInstead, `${column(tables, table, ref)}::varchar`, moment(tables, table, recordedAt)];
  return `select ${[...leading, ...cells].join(', ')} from ${nameOf(tables, table)} t`;
}

/** When a row was recorded: a civil date as it stands, a moment if it is one in UTC. */
function moment(tables: Tables, table: string, { column: name, date }: RecordedAt): string {
  const cell = column(tables, table, name);
  if (date) return `${cell}::varchar`;
  return `case when regexp_full_match(${cell}::varchar, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z') then ${cell}::varchar end`;
}

const keyOf = (tables: Tables, table: string, key: Key) =>
  key.length === 1
    ? `${column(tables, table, key[0])}::varchar`
    : `concat_ws('/', ${key.map((each) => column(tables, table, each)).join(', ')})`;

const joined = (tables: Tables, table: string, columns: readonly string[]) =>
  `concat(${columns.map((each) => column(tables, table, each)).join(', ')})`;

const isEmpty = (tables: Tables, table: string, name: string, alias = 't') =>
  `coalesce(${column(tables, table, name, alias)}, '') = ''`;

/** @throws FileFailure BAD_CONFIG if the files do not have it */
function column(tables: Tables, table: string, name: string, alias = 't'): string {
  const of = loaded(tables, table);
  if (name === fileColumns.row) return `${alias}.r::varchar`;
  if (name === fileColumns.written) return literal(of.writtenAt);
  const found = of.columns.get(name);
  if (!found) throw new FileFailure('BAD_CONFIG', `${table}.${name}`);
  return `${alias}.${found.name}`;
}

const nameOf = (tables: Tables, table: string) => loaded(tables, table).name;

function loaded(tables: Tables, table: string): LoadedTable {
  const found = tables.get(table);
  if (!found) throw new FileFailure('BAD_CONFIG', table);
  return found;
}
