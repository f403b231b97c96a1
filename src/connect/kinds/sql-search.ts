import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { SearchCriteria, SearchRequest } from '../contract.ts';
import type { Corrections, TableEntity } from '../mapping.ts';
import { type CorrectionRow, type RowPlaces, TableRecord } from '../records.ts';
import { type Entry, entryOf, orderOf, type SearchedSource, searchedSources } from '../search.ts';
import { searchKey, translation } from '../search-key.ts';
import { moment } from './sql-statement.ts';
import type { Query, Row } from './sql-wire.ts';

/** The search of a register in PostgreSQL that the hub does not own: no index is asked of it, and none is made. */
export interface SqlSearch {
  query(request: SearchRequest): Query;
  /** The rows of that query, in which the place behind the page shows that there is one. */
  entries(rows: readonly Row[], criteria: SearchCriteria): readonly Entry[];
}

/** Places of the leading columns in a row. */
const [SOURCE, KEY, CORRECTIONS] = [0, 1, 4];
const places: RowPlaces = { ref: 2, recordedAt: 3, first: 5 };

/** Null if no source of the mapping is searched. */
export function sqlSearch(knex: Knex, entity: TableEntity<'Person'> | undefined): SqlSearch | null {
  const sources = searchedSources(entity);
  if (sources.length === 0) return null;
  const corrections = entity?.corrections;
  const statements = {
    NAME: statement(knex, sources, corrections, byName),
    DOCUMENT: statement(knex, sources, corrections, byDocument),
  };
  return {
    query({ criteria, after, limit }) {
      const common = [after && orderOf(after), limit + 1];
      const values =
        criteria.by === 'NAME'
          ? [searchKey(criteria.fullName), ...common, `%${criteria.birthYear}%`, translation.from, translation.to]
          : [criteria.number, ...common];
      return { ...statements[criteria.by], values };
    },
    entries: (rows, criteria) =>
      rows.map((row) => {
        const source = sources[Number(row.at(SOURCE))];
        if (!source) throw new Error('A row of no source of the search.');
        const record = new TableRecord(source.selection, row, places);
        const of = { table: source.source.table, ref: record.row };
        const found = {
          row: record,
          key: row.at(KEY) ?? null,
          corrections: correctionRows(row.at(CORRECTIONS) ?? null, of),
        };
        return entryOf(source, found, corrections, criteria);
      }),
  };
}

type Condition = (knex: Knex, source: SearchedSource, corrections: Corrections | undefined) => Knex.Raw;

/**
 * All sources as one list in the order of places, from `$2` on; whole places, `$3` of them. A row comes with the
 * corrections of its columns. The conditions are checked on every row of the sources, the cheapest first.
 */
function statement(
  knex: Knex,
  sources: readonly SearchedSource[],
  corrections: Corrections | undefined,
  condition: Condition,
): Query {
  const width = Math.max(...sources.map(({ selection }) => selection.columns.length));
  const parts = sources.map((each, at) => {
    const { table, key, ref, recordedAt } = each.source;
    const { columns } = each.selection;
    const cells = Array.from({ length: width }, (_, cell) => {
      const column = columns[cell];
      return column === undefined ? knex.raw(`null::text as c${cell}`) : knex.raw(`??::text as c${cell}`, [column]);
    });
    return knex({ r: table })
      .select(knex.raw(`'${at}' as source`), knex.raw('??::text as key', [key[0]]), knex.raw('??::text as ref', [ref]))
      .select(knex.raw('? as "table"', [knex.raw(literal(table))]))
      .select(knex.raw('? as recorded_at', [moment(knex, recordedAt)]))
      .select(knex.raw('(?) as corrections', [correctionsOf(knex, each, corrections)]), ...cells)
      .where(condition(knex, each, corrections));
  });
  const [first, ...rest] = parts;
  if (!first) throw new Error('Nothing to search.');
  const rows = rest.length > 0 ? first.unionAll(rest) : first;
  const cells = Array.from({ length: width }, (_, cell) => `c${cell}`).join(', ');
  const { sql } = knex
    .raw(
      `select source, key, ref, recorded_at, corrections, ${cells} from (
        select *, dense_rank() over (order by place) as nth from (
          select *, (case when key ~ '^[0-9]{12}$' then '0' || key else '1' || "table" || '/' || ref end) collate "C" as place
          from (?) as rows
        ) as placed where $2::text is null or place > $2::text collate "C"
      ) as ranked where nth <= $3::int order by place, source, length(ref), ref`,
      [rows],
    )
    .toSQL()
    .toNative();
  return { name: createHash('sha256').update(sql).digest('base64url').slice(0, 40), text: sql };
}

/**
 * The name is the one asked for and the date has the year in it, each as written or as corrected. Folding a name costs
 * more than all else, so it comes last everywhere: it is done for the rows of one year, an eightieth of the table.
 */
function byName(knex: Knex, { source, name, date }: SearchedSource, corrections: Corrections | undefined): Knex.Raw {
  const dated = knex.raw('? like $4::text', [joined(knex, date)]);
  const named = knex.raw('? = $1::text', [folded(knex, joined(knex, name))]);
  const asWritten = knex.raw('(? and ?)', [dated, named]);
  if (!corrections) return asWritten;
  const corrected = (columns: readonly string[], value: Knex.Raw) => {
    const { of } = corrections;
    return knex.raw('?? in (select ?? from ?? where ?? = ? and ?? in (?) and ?)', [
      `r.${source.ref}`,
      of.ref,
      corrections.table,
      of.table,
      knex.raw(literal(source.table)),
      of.column,
      knex.raw(columns.map(literal).join(', ')),
      value,
    ]);
  };
  const value = knex.raw('??', [corrections.of.value]);
  // A part of a name says nothing about the whole: the row is then looked at whatever the part became.
  const newName = name.length === 1 ? knex.raw('? = $1::text', [folded(knex, value)]) : knex.raw('true');
  return knex.raw('(? or ? or (? and ?))', [
    asWritten,
    corrected(name, newName),
    corrected(date, knex.raw('? like $4::text', [value])),
    named,
  ]);
}

/** The number is the row's key or its old number. */
function byDocument(knex: Knex, { source }: SearchedSource): Knex.Raw {
  const columns = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
  return knex.raw(`(${columns.map(() => '?? = $1::text').join(' or ')})`, columns);
}

const joined = (knex: Knex, columns: readonly string[]) =>
  columns.length === 1
    ? knex.raw('??', [...columns])
    : knex.raw(`concat(${columns.map(() => '??').join(', ')})`, [...columns]);

const folded = (knex: Knex, text: Knex.Raw) => knex.raw(`replace(translate(?, $5::text, $6::text), ' ', '')`, [text]);

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The corrections of a row's columns as JSON: reference, time, column and value of each. */
function correctionsOf(
  knex: Knex,
  { selection, source }: SearchedSource,
  corrections: Corrections | undefined,
): Knex.Raw {
  if (!corrections) return knex.raw('null::text');
  const { of, ref, recordedAt, table } = corrections;
  return knex.raw(
    `select json_agg(json_build_array(c.??::text, ?, c.??, c.??::text))::text from ?? as c where c.?? = ? and c.?? = r.?? and c.?? in (?)`,
    [
      ref,
      moment(knex, { ...recordedAt, column: `c.${recordedAt.column}` }),
      of.column,
      of.value,
      table,
      of.table,
      knex.raw(literal(source.table)),
      of.ref,
      source.ref,
      of.column,
      knex.raw(selection.columns.map(literal).join(', ')),
    ],
  );
}

function correctionRows(json: string | null, of: CorrectionRow['of']): readonly CorrectionRow[] {
  const rows = json === null ? [] : (JSON.parse(json) as readonly (readonly (string | null)[])[]);
  return rows.map(([ref, recordedAt, column, value]) => ({
    ref: ref ?? '',
    recordedAt: recordedAt ?? null,
    of,
    column: column ?? null,
    value: value ?? null,
  }));
}
