import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Likeness } from '../contract.ts';
import { type Columns, Resemblances } from '../resemblances.ts';
import type { SearchedSource } from '../search.ts';
import { searchKey, translation } from '../search-key.ts';
import type { Query, Row } from './sql-wire.ts';

/** Counts the records without a number that resemble persons, in one pass over the sources. */
export interface SqlResembling {
  query(persons: readonly Likeness[]): Query;
  /** The rows of that query. */
  counts(rows: readonly Row[], persons: readonly Likeness[]): readonly Readonly<Record<string, number>>[];
}

/** Places of the leading columns in a row. */
const [SOURCE, COUNT, FIRST] = [0, 1, 2];

export function sqlResembling(knex: Knex, sources: readonly SearchedSource[]): SqlResembling {
  const width = Math.max(...sources.map((each) => columnsOf(each).length));
  const parts = sources.map((each, at) => {
    const { source, name, date } = each;
    const columns = columnsOf(each);
    const cells = Array.from({ length: width }, (_, cell) =>
      columns[cell] === undefined ? knex.raw('null::text') : knex.raw('??::text', [columns[cell]]),
    );
    const numbers = [source.key[0], ...(source.cmnd ? [source.cmnd] : [])];
    const query = knex(source.table)
      .select(knex.raw(`'${at}'`), knex.raw('count(*)::text'), ...cells)
      .whereRaw('? like any($1::text[])', [concatenated(knex, date)])
      .whereRaw(`replace(translate(?, $3::text, $4::text), ' ', '') = any($2::text[])`, [concatenated(knex, name)])
      .groupBy(...columns);
    for (const number of numbers) query.whereRaw(`coalesce(??, '') = ''`, [number]);
    return query;
  });
  const { sql } = knex.unionAll(parts, true).toSQL().toNative();
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 40);
  return {
    query(persons) {
      const years = [...new Set(persons.map(({ dateOfBirth }) => `%${dateOfBirth.slice(0, 4)}%`))];
      const names = [...new Set(persons.map(({ fullName }) => searchKey(fullName)))];
      return { name, text: sql, values: [years, names, translation.from, translation.to] };
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

const concatenated = (knex: Knex, columns: readonly string[]) =>
  columns.length === 1
    ? knex.raw('??', [...columns])
    : knex.raw(`concat(${columns.map(() => '??').join(', ')})`, [...columns]);
