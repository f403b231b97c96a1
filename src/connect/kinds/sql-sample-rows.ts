import type { EntityName } from '../../generated/model.ts';
import { cmndNumbers, personalIds, readable, unusual } from '../conformance/made-up.ts';
import type { Example } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { FieldMapping } from '../contract.ts';
import { type Corrections, mappingsOf, type TableEntity, type TableMapping, type TableSource } from '../mapping.ts';
import type { SampleColumn, SampleDatabase, SampleRow } from './sql-sample-database.ts';

/** Rows in each table; few enough that everything about them can be compared, enough that they meet each other. */
const ROWS = 26;
const CORRECTIONS = 60;

export interface MadeRows {
  readonly cmnds: readonly string[];
  readonly columns: ReadonlyMap<string, readonly SampleColumn[]>;
}

export const sourcesOf = (mapping: TableMapping): readonly (readonly [EntityName, TableSource<EntityName>])[] =>
  Object.entries(mapping).flatMap(([entity, of]) =>
    (of as TableEntity<EntityName>).sources.map((source) => [entity as EntityName, source] as const),
  );

export const correctionsOf = (mapping: TableMapping): readonly Corrections[] =>
  Object.values(mapping).flatMap((of) => (of as TableEntity<EntityName>).corrections ?? []);

/** Makes up rows for the tables of a mapping and puts them in: people, numbers and what registers get wrong. */
export async function makeRows(
  database: SampleDatabase,
  mapping: TableMapping,
  seed: number,
  examples: readonly Example[],
): Promise<MadeRows> {
  const columns = await database.columns();
  const { cmnds, rows } = rowsMadeUp(columns, mapping, seed, examples);
  for (const [table, of] of rows) await database.insert(table, of);
  return { cmnds, columns };
}

/** By table, rows for these columns. */
export function rowsMadeUp(
  columns: ReadonlyMap<string, readonly SampleColumn[]>,
  mapping: TableMapping,
  seed: number,
  examples: readonly Example[],
): { readonly cmnds: readonly string[]; readonly rows: ReadonlyMap<string, readonly SampleRow[]> } {
  const random = new Seeded(seed, 'rows');
  const [pids, cmnds] = [personalIds(random, 24), cmndNumbers(random, 10)];
  const sources = sourcesOf(mapping);
  const corrections = correctionsOf(mapping);
  const written = new Map<string, SampleRow[]>();

  const make = (table: string, count: number, more: (row: SampleRow, at: number) => void) => {
    const known = columns.get(table);
    if (!known) throw new Error(`The sample's schema has no table ${table}, which the mapping reads.`);
    const rows = written.get(table) ?? [];
    written.set(table, rows);
    const own = examples.filter((example) => example.in === table);
    for (let at = 0; at < count; at += 1) {
      const row: SampleRow = {};
      more(row, rows.length);
      const number = String(rows.length + 1);
      fill(row, known, number, { table, sources, corrections, pids, cmnds, random });
      Object.assign(row, own[at]?.row);
      rows.push(row);
    }
  };
  const tables = new Set(sources.map(([, { table }]) => table));
  const later = new Set(corrections.map(({ table }) => table));
  for (const table of tables) if (!later.has(table)) make(table, ROWS, () => {});
  for (const of of corrections) {
    const corrected = sources.filter(([, { table, subject }]) => subject && !later.has(table));
    make(of.table, CORRECTIONS, (row) => {
      const [, source] = random.pick(corrected);
      const target = random.pick(written.get(source.table) ?? []);
      const mapped = mappingsOf(source).filter(([, { from }]) => !from.includes(source.ref));
      const [, field] = mapped.length > 0 ? random.pick(mapped) : ['', null];
      const at = field ? random.integer(0, field.from.length - 1) : 0;
      row[of.of.table] = source.table;
      row[of.of.ref] = target[source.ref] ?? '1';
      row[of.of.column] = field?.from[at] ?? 'nothing';
      row[of.of.value] = field && random.chance(0.85) ? (readable(field, random)[at] ?? null) : unusual(random);
      row[of.key[0]] = random.chance(0.85) ? (target[source.key[0]] ?? null) : random.pick(pids);
    });
  }
  return { cmnds, rows: written };
}

interface Makings {
  readonly table: string;
  readonly sources: readonly (readonly [EntityName, TableSource<EntityName>])[];
  readonly corrections: readonly Corrections[];
  readonly pids: readonly string[];
  readonly cmnds: readonly string[];
  readonly random: Seeded;
}

/** Gives a row a value in every column that has none yet, by what the mapping makes of the column. */
function fill(row: SampleRow, columns: readonly SampleColumn[], number: string, makings: Makings): void {
  const { table, corrections, random, pids, cmnds } = makings;
  const here = makings.sources.filter(([, source]) => source.table === table);
  const of = corrections.find((each) => each.table === table);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const fixed = new Set<string>();
  const give = (column: string, text: string | null) => {
    const known = byName.get(column);
    if (!known || Object.hasOwn(row, column)) return;
    row[column] = text === null && !known.nullable ? '' : text;
  };
  const fix = (column: string, text: string | null) => {
    fixed.add(column);
    give(column, text);
  };
  for (const ref of [...here.map(([, source]) => source.ref), ...(of ? [of.ref] : [])]) fix(ref, number);
  for (const [entity, { key, cmnd, recordedAt }] of here) {
    if (key.length === 1) {
      if (entity === 'Person') fix(key[0], numberOf(byName.get(key[0]), pids, Number(number), random));
      else fix(key[0], String(random.integer(1, ROWS)));
    }
    if (cmnd) fix(cmnd, Number(number) % 3 === 0 || random.chance(0.4) ? random.pick(cmnds) : null);
    fix(recordedAt.column, momentIn(recordedAt.date ?? null, random));
  }
  if (of) fix(of.recordedAt.column, momentIn(of.recordedAt.date ?? null, random));
  for (const name of Object.keys(row)) fixed.add(name);
  const fields = here.flatMap(([, source]) => mappingsOf(source).map(([, field]) => field));
  for (const field of fields.sort((a, b) => a.from.length - b.from.length)) {
    const texts = readable(field, random);
    field.from.forEach((column, at) => {
      give(column, texts[at] ?? null);
    });
  }
  for (const column of columns) {
    const { name, type, nullable, unique, most } = column;
    give(name, nullable ? null : filler(type, number));
    if (fixed.has(name)) continue;
    const room = (most ?? Number.POSITIVE_INFINITY) - (unique ? number.length + 1 : 0);
    if (isText(type) && random.chance(0.12)) row[name] = unusual(random);
    if (nullable && random.chance(0.12)) row[name] = null;
    if (!isText(type)) row[name] = row[name] === null ? null : filler(type, number);
    const text = row[name];
    if (isText(type) && text && [...text].length > room) row[name] = [...text].slice(0, room).join('');
    if (unique) row[name] = isText(type) ? `${row[name] ?? ''}-${number}` : filler(type, number);
  }
}

/** A personal number as registers hold it: mostly one, sometimes none, seldom one that lost its first digit. */
function numberOf(
  column: SampleColumn | undefined,
  pids: readonly string[],
  at: number,
  random: Seeded,
): string | null {
  if (column?.unique) return pids[at % pids.length] ?? null;
  if (at % 9 === 3) return null;
  if (at % 9 === 6) return '';
  const number = random.pick(pids);
  return random.chance(0.05) ? number.slice(1) : number;
}

function momentIn(date: FieldMapping<unknown>['transform'] | null, random: Seeded): string {
  if (date) return readable({ from: ['date'], transform: date }, random)[0] ?? '';
  return new Date(Date.UTC(2015, 0, random.integer(1, 3_600), 3, 4, random.integer(0, 59))).toISOString();
}

export const isText = (type: string) => /^(text|character|char|varchar|name|citext|(tiny|medium|long)text)/.test(type);

/** What a column of a type takes, that the suite does not look at. */
function filler(type: string, number: string): string {
  if (/^(bigint|int|smallint|mediumint|tinyint|numeric|decimal|real|double|float|bit|year)/.test(type)) return number;
  if (/^boolean/.test(type)) return 'false';
  if (/^(timestamp|datetime)/.test(type)) return '2020-05-04T03:02:01.000Z';
  if (/^date/.test(type)) return '2020-05-04';
  if (/^time/.test(type)) return '03:02:01';
  if (/^json/.test(type)) return '{}';
  if (/^uuid/.test(type)) return `00000000-0000-4000-8000-${number.padStart(12, '0')}`;
  return /^(?:enum|set)\('([^']*)'/.exec(type)?.[1] ?? `x${number}`;
}
