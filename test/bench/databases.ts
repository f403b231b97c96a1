import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { load } from '../../src/demo/population/load.ts';
import { startPostgres } from '../../src/demo/postgres.ts';
import type { Text } from '../../src/generated/model.ts';

export type RegisterId = 'civil-registry' | 'residence' | 'health';
export const registerIds: readonly RegisterId[] = ['civil-registry', 'residence', 'health'];
/** Addresses of the three registers' databases, and of the hub's own. */
export type Databases = Readonly<Record<RegisterId | 'hub', string>>;

const views = new URL('./registers/residence-views.sql', import.meta.url);
const dataDir = resolve(import.meta.dirname, '../../.data/bench/postgres');

/** A PostgreSQL of the bench's own under `.data/bench`, with one population for each number of people ever asked for. */
export async function openDatabases(
  people: number,
  onProgress: (step: Text) => void,
): Promise<{ readonly databases: Databases; close(): Promise<void> }> {
  const postgres = await startPostgres({ dataDir, onProgress });
  try {
    const named = (register: RegisterId) => `${register.replace('-', '_')}_${people}`;
    const names = { ...Object.fromEntries(registerIds.map((id) => [id, named(id)])), hub: 'hub' };
    for (const name of Object.values(names)) await postgres.createDatabase(name);
    const databases = Object.fromEntries(
      Object.entries(names).map(([id, name]) => [id, postgres.url(name)]),
    ) as Databases;
    await fillDatabases(databases, people, onProgress);
    return { databases, close: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * Puts the population into empty databases, or ones that have it; seed 1, defects at their usual rates but for births
 * under the number of a sibling: whose they are neither floor nor peers tell.
 */
export async function fillDatabases(
  databases: Databases,
  people: number,
  onProgress: (step: Text) => void,
): Promise<void> {
  await load({
    people,
    seed: 1,
    rates: { PID_OF_A_SIBLING_IN_BIRTH: 0 },
    registers: {
      'civil-registry': databases['civil-registry'],
      residence: databases.residence,
      health: databases.health,
    },
    onProgress: (done, total) =>
      onProgress({ vi: `Đang nạp ${done}/${total} người`, en: `Loading ${done} of ${total} people` }),
  });
  const client = new pg.Client({ connectionString: databases.residence });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('nguoi') as made");
    if (rows[0]?.made === null) await client.query(await readFile(views, 'utf8'));
  } finally {
    await client.end();
  }
}
