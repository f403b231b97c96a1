import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { copyRows } from './copy-rows.ts';
import { type Batch, generate, type PopulationOptions } from './generate.ts';
import type { RegisterId } from './records.ts';

/** People whose rows are kept before they go to the databases. */
const mostWaiting = 5000;

/** The registers, and where it is written what is true. */
type DatabaseId = RegisterId | 'truth';

const schemas: Readonly<Record<DatabaseId, URL>> = {
  'civil-registry': new URL('../../../connectors/civil-registry/sample/schema.sql', import.meta.url),
  residence: new URL('../../../connectors/residence/sample/schema.sql', import.meta.url),
  health: new URL('../../../connectors/health/sample/schema.sql', import.meta.url),
  land: new URL('../../../connectors/land/sample/schema.sql', import.meta.url),
  'social-insurance': new URL('../../../connectors/social-insurance/sample/schema.sql', import.meta.url),
  truth: new URL('./truth/schema.sql', import.meta.url),
};

export interface LoadOptions extends Pick<PopulationOptions, 'people' | 'seed' | 'rates'> {
  /** Addresses of the databases that are to be filled; what the population's tables hold there is replaced. */
  readonly registers: Readonly<Partial<Record<RegisterId, string>>>;
  /** Address of a database for what is true; what is written there is for measuring and never read by the hub. */
  readonly truth?: string;
  /** Told how many people are loaded so far. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Fills the registers' databases with the population, making their tables. Each database is filled in one transaction,
 * so that it has the whole population or nothing of it; where it already has this very population, nothing is done.
 *
 * @returns whether anything was loaded
 */
export async function load({ registers, truth, onProgress = () => {}, ...options }: LoadOptions): Promise<boolean> {
  const connected: pg.Client[] = [];
  const clients = new Map<DatabaseId, pg.Client>();
  const urls = Object.entries(truth === undefined ? registers : { ...registers, truth }) as [DatabaseId, string][];
  const population: PopulationOptions = { ...options, labelled: truth !== undefined };
  try {
    for (const [database, url] of urls) {
      const client = new pg.Client({ connectionString: url });
      // A lost connection also fails the statement under way, which is where it is reported.
      client.on('error', () => {});
      await client.connect();
      connected.push(client);
      const wanted = await fingerprint(database, population);
      if ((await loaded(client)) === wanted) continue;
      clients.set(database, client);
      await client.query('begin');
      await remakeTables(client, database, wanted);
    }
    if (clients.size === 0) return false;
    await copyPopulation(clients, population, onProgress);
    await Promise.all([...clients].map(([database, client]) => finish(client, database)));
    for (const client of clients.values()) await client.query('commit');
    for (const client of clients.values()) await client.query('analyze');
    return true;
  } finally {
    await Promise.all(connected.map((client) => client.end()));
  }
}

async function copyPopulation(
  clients: ReadonlyMap<DatabaseId, pg.Client>,
  population: PopulationOptions,
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
    sent = Promise.all([...clients].map(([database, client]) => copyBatches(client, database, batches)));
    // Awaited with the next flush; until then a failure must not count as unhandled.
    sent.catch(() => {});
  };
  for (const batch of generate(population)) {
    waiting.push(batch);
    size += batch.people.length;
    done += batch.people.length;
    if (size < mostWaiting) continue;
    await flush();
    onProgress(done, Math.max(population.people, done));
  }
  await flush();
  await sent;
  onProgress(done, done);
}

async function copyBatches(client: pg.Client, database: DatabaseId, batches: readonly Batch[]): Promise<void> {
  const tables = batches.map((batch) => tablesOf(batch, database));
  for (const table of Object.keys(tables[0] ?? {})) {
    const rows = tables.flatMap((each) => each[table] ?? []);
    await copyRows(client, table, rows);
  }
}

/** Rows of one batch by table of one database. */
function tablesOf({ rows, truth }: Batch, database: DatabaseId): Readonly<Record<string, readonly object[]>> {
  if (database !== 'truth') return rows[database] as unknown as Readonly<Record<string, readonly object[]>>;
  return {
    true_person: (truth?.facts ?? []).map(({ key, facts }) => ({ personal_id: key, facts })),
    injected_defect: (truth?.rows ?? []).map((row) => ({
      entity: row.entity,
      key: row.key,
      fields: row.fields.join(' '),
      register: row.register,
      record: row.record,
      defect: row.defect,
      harm: row.harm,
      true_value: row.trueValue,
      held_value: row.heldValue,
      detectable: row.detectable,
    })),
  };
}

/** Names the population and the tables that hold it: another generator, count, seed, rate or schema gives another. */
async function fingerprint(database: DatabaseId, population: PopulationOptions): Promise<string> {
  const hash = createHash('sha256').update(await readFile(schemas[database]));
  for (const batch of generate({ ...population, people: Math.min(population.people, 500) })) {
    hash.update(JSON.stringify(tablesOf(batch, database)));
  }
  const { people, seed, rates = {} } = population;
  return hash.update(JSON.stringify([people, seed, Object.entries(rates).sort()])).digest('hex');
}

async function loaded(client: pg.Client): Promise<string | null> {
  const exists = await client.query("select to_regclass('population_loaded') as name");
  if (exists.rows[0]?.name === null) return null;
  const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from population_loaded');
  return rows[0]?.fingerprint ?? null;
}

/** Makes the tables anew, without their indexes: rows go in quicker so. */
async function remakeTables(client: pg.Client, database: DatabaseId, wanted: string): Promise<void> {
  const { making, tables } = await statementsOf(database);
  await client.query(`drop table if exists ${[...tables, 'population_loaded'].join(', ')} cascade`);
  await client.query(making);
  await client.query('create table population_loaded (fingerprint text not null)');
  await client.query('insert into population_loaded values ($1)', [wanted]);
}

async function finish(client: pg.Client, database: DatabaseId): Promise<void> {
  const { indexing } = await statementsOf(database);
  for (const statement of indexing) await client.query(statement);
}

async function statementsOf(database: DatabaseId) {
  const schema = await readFile(schemas[database], 'utf8');
  const indexes = /^create (unique )?index .*;$/gm;
  return {
    making: schema.replace(indexes, ''),
    indexing: schema.match(indexes) ?? [],
    tables: [...schema.matchAll(/^create table (\S+)/gm)].map(([, table]) => table),
  };
}
