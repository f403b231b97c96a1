import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type Batch, generate } from './generate.ts';
import type { RegisterId } from './records.ts';

/** Rows that go to a database in one statement. */
const statementRows = 4000;

const schemas: Readonly<Record<RegisterId, URL>> = {
  'civil-registry': new URL('../../../connectors/civil-registry/sample/schema.sql', import.meta.url),
  residence: new URL('../../../connectors/residence/sample/schema.sql', import.meta.url),
  health: new URL('../../../connectors/health/sample/schema.sql', import.meta.url),
};
const registerIds = Object.keys(schemas) as RegisterId[];

export interface LoadOptions {
  readonly people: number;
  readonly seed: number;
  /** Addresses of the databases; what the population's tables hold there is replaced. */
  readonly registers: Readonly<Record<RegisterId, string>>;
  /** Told how many people are loaded so far. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Fills the registers' databases with the population, making their tables. Each database is filled in one transaction,
 * so that it has the whole population or nothing of it; where it already has this very population, nothing is done.
 *
 * @returns whether anything was loaded
 */
export async function load({ people, seed, registers, onProgress = () => {} }: LoadOptions): Promise<boolean> {
  const connected: pg.Client[] = [];
  const clients = new Map<RegisterId, pg.Client>();
  try {
    for (const register of registerIds) {
      const client = new pg.Client({ connectionString: registers[register] });
      // A lost connection also fails the statement under way, which is where it is reported.
      client.on('error', () => {});
      await client.connect();
      connected.push(client);
      const wanted = await fingerprint(register, people, seed);
      if ((await loaded(client)) === wanted) continue;
      clients.set(register, client);
      await client.query('begin');
      await remakeTables(client, register, wanted);
    }
    if (clients.size === 0) return false;
    await copyPopulation(clients, people, seed, onProgress);
    for (const client of clients.values()) await client.query('commit');
    for (const client of clients.values()) await client.query('analyze');
    return true;
  } finally {
    await Promise.all(connected.map((client) => client.end()));
  }
}

async function copyPopulation(
  clients: ReadonlyMap<RegisterId, pg.Client>,
  people: number,
  seed: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let waiting: Batch[] = [];
  let size = 0;
  let done = 0;
  let sent: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    await sent;
    const batches = waiting;
    waiting = [];
    size = 0;
    sent = Promise.all([...clients].map(([register, client]) => insert(client, register, batches)));
    // Awaited with the next flush; until then a failure must not count as unhandled.
    sent.catch(() => {});
  };
  for (const batch of generate({ people, seed })) {
    waiting.push(batch);
    size += batch.people.length;
    done += batch.people.length;
    if (size < statementRows) continue;
    await flush();
    onProgress(done, Math.max(people, done));
  }
  await flush();
  await sent;
  onProgress(done, done);
}

async function insert(client: pg.Client, register: RegisterId, batches: readonly Batch[]): Promise<void> {
  const tables = Object.keys(batches[0]?.rows[register] ?? {});
  for (const table of tables) {
    const rows = batches.flatMap(({ rows }) => (rows[register] as Record<string, readonly object[]>)[table] ?? []);
    const text = `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1)`;
    if (rows.length > 0) await client.query(text, [JSON.stringify(rows)]);
  }
}

/** Names the population and the tables that hold it: another generator, count, seed or schema gives another. */
async function fingerprint(register: RegisterId, people: number, seed: number): Promise<string> {
  const hash = createHash('sha256').update(await readFile(schemas[register]));
  for (const { rows } of generate({ people: Math.min(people, 500), seed })) hash.update(JSON.stringify(rows[register]));
  return hash.update(`${people}:${seed}`).digest('hex');
}

async function loaded(client: pg.Client): Promise<string | null> {
  const exists = await client.query("select to_regclass('population_loaded') as name");
  if (exists.rows[0]?.name === null) return null;
  const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from population_loaded');
  return rows[0]?.fingerprint ?? null;
}

async function remakeTables(client: pg.Client, register: RegisterId, wanted: string): Promise<void> {
  const schema = await readFile(schemas[register], 'utf8');
  const tables = [...schema.matchAll(/^create table (\S+)/gm)].map(([, table]) => table);
  await client.query(`drop table if exists ${[...tables, 'population_loaded'].join(', ')}`);
  await client.query(schema);
  await client.query('create table population_loaded (fingerprint text not null)');
  await client.query('insert into population_loaded values ($1)', [wanted]);
}
