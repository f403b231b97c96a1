import pg from 'pg';
import { allTables as tablesOf } from '../../src/connect/kinds/sql-sample-postgres.ts';
import type { Tables } from '../../src/connect/reference.ts';
import { load } from '../../src/demo/population/load.ts';
import { freshDatabase } from '../support/postgres.ts';

/** Addresses of the registers' databases, filled with a small population of the demo, its defects and examples included. */
export async function smallPopulation() {
  const registers = {
    'civil-registry': await freshDatabase(),
    residence: await freshDatabase(),
    health: await freshDatabase(),
    land: await freshDatabase(),
    'social-insurance': await freshDatabase(),
  };
  await load({ people: 800, seed: 1, registers });
  return registers;
}

/** All rows of all tables of a database, as the reference connector takes them. */
export async function allTables(url: string): Promise<Tables> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await tablesOf(client);
  } finally {
    await client.end();
  }
}
