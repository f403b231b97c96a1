import { createHash } from 'node:crypto';
import type { Query, Row } from '../../wire/sql-query.ts';
import type { Likeness } from '../contract.ts';
import { type Columns, Resemblances } from '../resemblances.ts';
import type { SearchedSource } from '../search.ts';
import { searchKey } from '../search-key.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { cellsOf } from './sql-statement.ts';

/** Counts the records without a number that resemble persons, in one pass over the sources. */
export interface SqlResembling {
  query(persons: readonly Likeness[]): Query;
  /** The rows of that query. */
  counts(rows: readonly Row[], persons: readonly Likeness[]): readonly Readonly<Record<string, number>>[];
}

/** Places of the leading columns in a row. */
const [SOURCE, COUNT, FIRST] = [0, 1, 2];

export function sqlResembling(dialect: SqlDialect, sources: readonly SearchedSource[]): SqlResembling {
  const { knex } = dialect;
  const width = Math.max(...sources.map((each) => columnsOf(each).length));
  const parts = sources.map((each, at) => {
    const { source, name, date } = each;
    const columns = columnsOf(each);
    const numbers = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
    const query = knex(source.table)
      .select(knex.raw(`'${at}'`), dialect.text(knex.raw('count(*)')), ...cellsOf(dialect, columns, width))
      .where(dialect.hasPartOf(dialect.joined(date), '$1'))
      .where(dialect.among(dialect.folded(dialect.joined(name), 3), '$2'))
      .groupByRaw(
        columns.map(() => '?').join(', '),
        columns.map((column) => dialect.grouped(column)),
      );
    for (const number of numbers) query.where(dialect.isEmpty(knex.raw('??', [number])));
    return query;
  });
  const { sql } = knex.unionAll(parts, true).toSQL().toNative();
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 40);
  return {
    query(persons) {
      const years = [...new Set(persons.map(({ dateOfBirth }) => dateOfBirth.slice(0, 4)))];
      const names = [...new Set(persons.map(({ fullName }) => searchKey(fullName)))];
      return { name, text: sql, values: [dialect.partsOf(years), names, ...dialect.folding] };
    },
    counts(rows, persons) {
      const found = new Resemblances(sources);
      for (const row of rows) {
        const of = sources[Number(row.at(SOURCE))];
        if (!of) throw new Error('A row of no source of the count.');
        const columns: Columns = Object.fromEntries(
          columnsOf(of).map((column, at) => [column, row.at(FIRST + at) ?? null]),
        );
        found.add(of, columns, Number(row.at(COUNT)));
      }
      return persons.map((person) => found.of(person));
    },
  };
}

const columnsOf = ({ name, date }: SearchedSource): readonly string[] => [...new Set([...name, ...date])];
