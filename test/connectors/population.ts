import pg from 'pg';
import type { Tables } from '../../src/connect/reference.ts';
import { load } from '../../src/demo/population/load.ts';
import { freshDatabase } from '../support/postgres.ts';

/** Addresses of the registers' databases, filled with a small population of the demo, its defects and examples included. */
export async function smallPopulation() {
  const registers = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
  };
  await load({ people: 800, seed: 1, registers });
  return registers;
}

/** All rows of all tables of a database, as the reference connector takes them. */
export async function allTables(url: string): Promise<Tables> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: columns } = await client.query<{ table: string; names: string[]; cells: string }>(
    `select table_name as "table", array_agg(column_name::text order by ordinal_position) as names,
       string_agg(case data_type when 'timestamp with time zone'
         then format('to_char(%I at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'')', column_name)
         else format('%I::text', column_name) end, ', ' order by ordinal_position) as cells
     from information_schema.columns where table_schema = 'public' group by table_name`,
  );
  const tables: Record<string, Record<string, string | null>[]> = {};
  for (const { table, names, cells } of columns) {
    const { rows } = await client.query<(string | null)[]>({
      text: `select ${cells} from "${table}" order by 1`,
      rowMode: 'array',
    });
    tables[table] = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
  }
  await client.end();
  return tables;
}
