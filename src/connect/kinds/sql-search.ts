import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Query, Row } from '../../wire/sql-query.ts';
import type { SearchCriteria, SearchRequest } from '../contract.ts';
import type { Corrections, TableEntity } from '../mapping.ts';
import { type CorrectionRow, type RowPlaces, TableRecord } from '../records.ts';
import { type Entry, entryOf, orderOf, type SearchedSource, searchedSources } from '../search.ts';
import { searchKey } from '../search-key.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { cellsOf, literal, moment } from './sql-statement.ts';

/** The search of a register in a database that the hub does not own: no index is asked of it, and none is made. */
export interface SqlSearch {
  query(request: SearchRequest): Query;
  /** The rows of that query, in which the place behind the page shows that there is one. */
  entries(rows: readonly Row[], criteria: SearchCriteria): readonly Entry[];
}

/** Places of the leading columns in a row. */
const [SOURCE, KEY, CORRECTIONS] = [0, 1, 4];
const places: RowPlaces = { ref: 2, recordedAt: 3, first: 5 };

/** Null if no source of the mapping is searched. */
export function sqlSearch(dialect: SqlDialect, entity: TableEntity<'Person'> | undefined): SqlSearch | null {
  const sources = searchedSources(entity);
  if (sources.length === 0) return null;
  const corrections = entity?.corrections;
  const statements = {
    NAME: statement(dialect, sources, corrections, byName),
    DOCUMENT: statement(dialect, sources, corrections, byDocument),
  };
  return {
    query({ criteria, after, limit }) {
      const common = [after && orderOf(after), limit + 1];
      const values =
        criteria.by === 'NAME'
          ? [searchKey(criteria.fullName), ...common, `%${criteria.birthYear}%`, ...dialect.folding]
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

type Condition = (dialect: SqlDialect, source: SearchedSource, corrections: Corrections | undefined) => Knex.Raw;

/**
 * All sources as one list in the order of places, from `$2` on; whole places, `$3` of them. A row comes with the
 * corrections of its columns. The conditions are checked on every row of the sources, the cheapest first.
 */
function statement(
  dialect: SqlDialect,
  sources: readonly SearchedSource[],
  corrections: Corrections | undefined,
  condition: Condition,
): Query {
  const { knex } = dialect;
  const width = Math.max(...sources.map(({ selection }) => selection.columns.length));
  const parts = sources.map((each, at) => {
    const { table, key, ref, recordedAt } = each.source;
    const cells = cellsOf(dialect, each.selection.columns, width).map((cell, of) => knex.raw(`? as c${of}`, [cell]));
    const named = (name: string, value: Knex.Raw) => knex.raw(`? as ${name}`, [value]);
    return knex({ r: table })
      .select(knex.raw(`'${at}' as source`), named('of_key', dialect.text(knex.raw('??', [key[0]]))))
      .select(named('ref', dialect.text(knex.raw('??', [ref]))), knex.raw(`${literal(table)} as of_table`))
      .select(named('recorded_at', moment(dialect, recordedAt)))
      .select(knex.raw('(?) as corrections', [correctionsOf(dialect, each, corrections)]), ...cells)
      .where(condition(dialect, each, corrections));
  });
  const [first, ...rest] = parts;
  if (!first) throw new Error('Nothing to search.');
  const rows = rest.length > 0 ? first.unionAll(rest) : first;
  const cells = Array.from({ length: width }, (_, cell) => `c${cell}`).join(', ');
  const after = dialect.textGiven('$2');
  const byNumber = dialect.concat(["'0'", 'of_key']);
  const byRecord = dialect.concat(["'1'", 'of_table', "'/'", 'ref']);
  const place = knex.raw(`(case when ${dialect.isPersonalId('of_key')} then ? else ? end)`, [byNumber, byRecord]);
  const { sql } = knex
    .raw(
      `select source, of_key, ref, recorded_at, corrections, ${cells} from (
        select *, dense_rank() over (order by place) as nth from (
          select *, ? as place from (?) as found
        ) as placed where ${after} is null or place > ?
      ) as ranked where nth <= ${dialect.numberGiven('$3')} order by place, source, length(ref), ref`,
      [dialect.inBytes(place), rows, dialect.inBytes(after)],
    )
    .toSQL()
    .toNative();
  return { name: createHash('sha256').update(sql).digest('base64url').slice(0, 40), text: sql };
}

/**
 * The name is the one asked for and the date has the year in it, each as written or as corrected. Folding a name costs
 * more than all else, so it comes last everywhere: it is done for the rows of one year, an eightieth of the table.
 */
function byName(
  dialect: SqlDialect,
  { source, name, date }: SearchedSource,
  corrections: Corrections | undefined,
): Knex.Raw {
  const { knex } = dialect;
  const isOfYear = (value: Knex.Raw) => knex.raw(`? like ${dialect.textGiven('$4')}`, [value]);
  const isNamed = (value: Knex.Raw) => knex.raw(`? = ${dialect.textGiven('$1')}`, [dialect.folded(value, 5)]);
  const named = isNamed(dialect.joined(name));
  const asWritten = knex.raw('(? and ?)', [isOfYear(dialect.joined(date)), named]);
  if (!corrections) return asWritten;
  const corrected = (columns: readonly string[], value: Knex.Raw) => {
    const { of } = corrections;
    return knex.raw('?? in (select ?? from ?? where ? and ?? in (?) and ?)', [
      `r.${source.ref}`,
      of.ref,
      corrections.table,
      dialect.isSame(knex.raw('??', [of.table]), literal(source.table)),
      of.column,
      knex.raw(columns.map(literal).join(', ')),
      value,
    ]);
  };
  const value = knex.raw('??', [corrections.of.value]);
  // A part of a name says nothing about the whole: the row is then looked at whatever the part became.
  const newName = name.length === 1 ? isNamed(value) : knex.raw('true');
  return knex.raw('(? or ? or (? and ?))', [
    asWritten,
    corrected(name, newName),
    corrected(date, isOfYear(value)),
    named,
  ]);
}

/** The number is the row's key or its old number. */
function byDocument(dialect: SqlDialect, { source }: SearchedSource): Knex.Raw {
  const columns = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
  const isNumber = columns.map((each) => dialect.isSame(dialect.knex.raw('??', [each]), dialect.textGiven('$1')));
  return dialect.knex.raw(`(${columns.map(() => '?').join(' or ')})`, isNumber);
}

/** The corrections of a row's columns as JSON: reference, time, column and value of each. */
function correctionsOf(
  dialect: SqlDialect,
  { selection, source }: SearchedSource,
  corrections: Corrections | undefined,
): Knex.Raw {
  const { knex } = dialect;
  if (!corrections) return knex.raw(dialect.nothing);
  const { of, ref, recordedAt, table } = corrections;
  const inCorrection = (column: string) => knex.raw('c.??', [column]);
  const cells = [
    dialect.text(inCorrection(ref)),
    moment(dialect, { ...recordedAt, column: `c.${recordedAt.column}` }),
    dialect.text(inCorrection(of.column)),
    dialect.text(inCorrection(of.value)),
  ];
  return knex.raw('select ? from ?? as c where ? and c.?? = r.?? and c.?? in (?)', [
    dialect.jsonRows(cells),
    table,
    dialect.isSame(inCorrection(of.table), literal(source.table)),
    of.ref,
    source.ref,
    of.column,
    knex.raw(selection.columns.map(literal).join(', ')),
  ]);
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
