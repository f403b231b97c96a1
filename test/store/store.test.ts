import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { freshDatabase } from '../support/postgres.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function storeAt(url: string): Store {
  const store = openStore(url);
  open.push(store);
  return store;
}

async function clientAt(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  open.push({ close: () => client.end() });
  return client;
}

async function applied(client: pg.Client): Promise<unknown[]> {
  return (await client.query('select name from knex_migrations order by id')).rows.map(({ name }) => name);
}

test('a new store is ready once it is migrated, and migrating again changes nothing', async () => {
  const url = await freshDatabase();
  const store = storeAt(url);
  expect(await store.ready()).toBe(false);
  await store.migrate();
  expect(await store.ready()).toBe(true);
  await store.migrate();
  expect(await applied(await clientAt(url))).toEqual(migrations.map(({ name }) => name));
});

test('a store of another version is not ready', async () => {
  const url = await freshDatabase();
  const store = storeAt(url);
  await store.migrate();
  const client = await clientAt(url);
  await client.query("insert into knex_migrations (name, batch, migration_time) values ('9999-later', 2, now())");
  expect(await store.ready()).toBe(false);
});

test('a store that is not there is not ready, and says why when it is used', async () => {
  const url = new URL(await freshDatabase());
  url.pathname = '/there_is_none';
  const store = storeAt(url.href);
  expect(await store.ready()).toBe(false);
  await expect(store.migrate()).rejects.toThrow('there_is_none');
});

test('several hubs may migrate at once', async () => {
  const url = await freshDatabase();
  const stores = Array.from({ length: 4 }, () => storeAt(url));
  await Promise.all(stores.map((store) => store.migrate()));
  expect(await applied(await clientAt(url))).toEqual(migrations.map(({ name }) => name));
});

test('a hub killed while it migrates blocks nobody and leaves nothing', async () => {
  const url = await freshDatabase();
  // Another session holds the name of the table that the first migration makes, so that it stops half-way.
  const holder = await clientAt(url);
  await holder.query('begin; create table installation ()');
  const migrating = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', migrateScript, url], {
    stdio: 'inherit',
  });
  const ended = once(migrating, 'exit');
  open.push({ close: async () => void migrating.kill('SIGKILL') });
  const watcher = await clientAt(url);
  await until(async () => {
    const { rows } = await watcher.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike 'create table "installation"%'`,
    );
    return rows.length === 1;
  });
  migrating.kill('SIGKILL');
  await ended;
  await holder.query('rollback');

  const store = storeAt(url);
  await store.migrate();
  expect(await store.ready()).toBe(true);
});

const migrateScript = `
  const { openStore } = await import(${JSON.stringify(new URL('../../src/store/store.ts', import.meta.url).href)});
  await openStore(process.argv[1]).migrate();
`;

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

test.each([
  { first: true, code: 'STORE_IS_DEMO' },
  { first: false, code: 'STORE_IS_PRODUCTION' },
])('a store claimed with demo: $first refuses the other with $code', async ({ first, code }) => {
  const url = await freshDatabase();
  const store = storeAt(url);
  await store.migrate();
  await store.claim({ demo: first });
  await store.claim({ demo: first });
  await expect(store.claim({ demo: !first })).rejects.toMatchObject({ name: 'StoreError', code });
});

test('of two that claim a new store at once, only one gets it', async () => {
  const url = await freshDatabase();
  const [demo, production] = [storeAt(url), storeAt(url)];
  await demo.migrate();
  const outcomes = await Promise.allSettled([demo.claim({ demo: true }), production.claim({ demo: false })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const client = await clientAt(url);
  expect((await client.query('select count(*)::int as rows from installation')).rows).toEqual([{ rows: 1 }]);
  await expect(client.query('insert into installation (single, demo) values (false, true)')).rejects.toThrow(
    'installation_has_one_row',
  );
});
