import type { Query, Row } from '../../wire/sql-query.ts';
import type { Place } from '../contract.ts';
import type { SqlDialect } from '../kinds/sql-dialect.ts';
import { serverAt } from '../kinds/sql-servers.ts';
import type { SampledColumn } from './guess.ts';

/** Rows looked at in each table. */
const ROWS = 300;
/** Milliseconds for one of them. */
const LIMIT = 10_000;

export interface SampledTable {
  readonly name: string;
  readonly rows: number | null;
  readonly columns: readonly SampledColumn[];
  /** The columns of its primary key, or of the first unique one; empty if it has none. */
  readonly key: readonly string[];
}

/** Looks at some rows of each table, read-only. */
export async function sampleTables(address: string, places: readonly Place[]): Promise<readonly SampledTable[]> {
  const { dialect, open } = serverAt(address);
  const pool = open(address);
  const ask = (query: Query) =>
    pool.query(query, { signal: new AbortController().signal, deadline: Date.now() + LIMIT });
  try {
    const tables: SampledTable[] = [];
    for (const place of places) tables.push(await sampleTable(dialect, ask, place));
    return tables;
  } finally {
    await pool.close();
  }
}

async function sampleTable(
  dialect: SqlDialect,
  ask: (query: Query) => Promise<readonly Row[]>,
  { name, rows, columns }: Place,
): Promise<SampledTable> {
  const { knex } = dialect;
  const cells = columns.map((column) => dialect.text(knex.raw('??', [column.name])));
  const looked = await ask({
    text: knex(name)
      .select(...cells)
      .limit(ROWS)
      .toSQL()
      .sql.replace('?', String(ROWS)),
  });
  const keys = await ask({ text: dialect.keys, values: [name] });
  return {
    name,
    rows,
    key: keys.filter(([key]) => key === keys[0]?.at(0)).map(([, column]) => column ?? ''),
    columns: columns.map((column, at) => ({
      ...column,
      rows: looked.length,
      texts: looked.flatMap((row) => row.at(at) || []),
    })),
  };
}
