import pg from 'pg';
import type { Place } from '../contract.ts';
import type { SampledColumn } from './guess.ts';

/** Rows looked at in each table. */
const ROWS = 300;

export interface SampledTable {
  readonly name: string;
  readonly rows: number | null;
  readonly columns: readonly SampledColumn[];
  /** The columns of its primary key, or of the first unique one; empty if it has none. */
  readonly key: readonly string[];
}

/** Looks at some rows of each table, read-only. */
export async function sampleTables(address: string, places: readonly Place[]): Promise<readonly SampledTable[]> {
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 20_000,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set default_transaction_read_only = on');
    const tables: SampledTable[] = [];
    for (const place of places) tables.push(await sampleTable(client, place));
    return tables;
  } finally {
    await client.end();
  }
}

async function sampleTable(client: pg.Client, { name, rows, columns }: Place): Promise<SampledTable> {
  const quoted = name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.');
  const cells = columns.map((column) => `${client.escapeIdentifier(column.name)}::text`);
  const { rows: looked } = await client.query<(string | null)[]>({
    text: `select ${cells.join(', ')} from ${quoted} limit ${ROWS}`,
    rowMode: 'array',
  });
  const { rows: keys } = await client.query<{ names: string[] }>(
    `select array_agg(a.attname::text order by a.attnum) as names from pg_index i
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = $1::regclass and (i.indisprimary or i.indisunique) group by i.indexrelid, i.indisprimary
     order by i.indisprimary desc, count(*) limit 1`,
    [quoted],
  );
  return {
    name,
    rows,
    key: keys[0]?.names ?? [],
    columns: columns.map((column, at) => ({
      ...column,
      rows: looked.length,
      texts: looked.flatMap((row) => row[at] || []),
    })),
  };
}
