import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { waysToAlterLog } from '../../src/store/application-role.ts';
import { type JobQueue, openJobQueue } from '../../src/store/jobs/job-queue.ts';
import { prepareStore, readyToServe } from '../../src/store/serving-store.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { testOrigin } from '../support/evidence.ts';
import { ownedDatabase } from '../support/owned-database.ts';

let ownerUrl: string;
let url: string;
let administratorUrl: string;
const open: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  ({ ownerUrl, url, administratorUrl } = await ownedDatabase());
});
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});
const storeAt = (address: string): Store => {
  const store = openStore(address);
  open.push(store);
  return store;
};
const jobsAt = (address: string): JobQueue => {
  const jobs = openJobQueue(address);
  open.push(jobs);
  return jobs;
};
const clientAt = async (address: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  open.push({ close: () => client.end() });
  return client;
};
const prepare = () => prepareStore({ url, ownerUrl, origin: testOrigin, demo: true });
const served = (more: object = {}) => ({ url, ownerUrl: null, origin: testOrigin, demo: true, ...more });
const done = async (jobs: JobQueue, names: readonly string[]): Promise<void> => {
  const heard: string[] = [];
  const failed: string[] = [];
  const task = async ({ name }: Readonly<Record<string, unknown>>) => {
    heard.push(String(name));
  };
  await jobs.start({ greet: task }, (name, error) => failed.push(`${name}: ${error}`));
  await expect.poll(() => heard.toSorted(), { timeout: 15_000 }).toEqual(names);
  expect(failed).toEqual([]);
};

it('is served by a role that its owner made, which works and cannot alter the log', async () => {
  await prepare();
  const store = storeAt(url);
  await readyToServe(store, served());
  await store.migrate();
  expect(await store.ready()).toBe(true);
  expect(await waysToAlterLog(url)).toEqual([]);
  expect(await waysToAlterLog(ownerUrl)).toContain('owner of schema evidence');
  const jobs = jobsAt(url);
  await jobs.add('greet', { name: 'one' });
  await done(jobs, ['one']);
});

it('moves the jobs of a hub that had one role for everything to the new one', async () => {
  const before = openJobQueue(ownerUrl);
  await before.add('greet', { name: 'of the owner' });
  await before.close();
  await prepare();
  const jobs = jobsAt(url);
  await jobs.add('greet', { name: 'of the application' });
  await done(jobs, ['of the application', 'of the owner']);
});

it('where an administrator made the role, says what he must allow for that', async () => {
  const before = openJobQueue(ownerUrl);
  await before.add('greet', { name: 'of the owner' });
  await before.close();
  const administrator = await clientAt(administratorUrl);
  const [owner, application] = [ownerUrl, url].map((address) => new URL(address).username);
  await administrator.query(`create role ${application} login`);
  const wanted = `grant "${application}" to "${owner}";`;
  const refused = { code: 'ROLE_NOT_GRANTED', message: expect.stringContaining(wanted) };
  await expect(prepare()).rejects.toMatchObject(refused);
  await administrator.query(wanted);
  await prepare();
  await done(jobsAt(url), ['of the owner']);
});

it('is prepared by the serving process where that knows the owner, and else must have been', async () => {
  const store = storeAt(url);
  await expect(readyToServe(store, served())).rejects.toThrow(); // there is not even the role
  await readyToServe(store, served({ ownerUrl }));
  await readyToServe(store, served());
});

it('is refused unprepared, of another log or use, and to a role that could alter it', async () => {
  const owner = storeAt(ownerUrl);
  await expect(readyToServe(owner, served({ url: ownerUrl }))).rejects.toMatchObject({ code: 'STORE_NOT_MIGRATED' });
  await prepare();
  await expect(readyToServe(owner, served({ url: ownerUrl }))).rejects.toMatchObject({ code: 'ROLE_TOO_STRONG' });
  const store = storeAt(url);
  const otherLog = served({ origin: 'other.invalid/lienthong/decisions' });
  await expect(readyToServe(store, otherLog)).rejects.toMatchObject({ code: 'OTHER_ORIGIN' });
  await expect(readyToServe(store, served({ demo: false }))).rejects.toMatchObject({ code: 'STORE_IS_DEMO' });
});

it('of another version is not migrated by the role of the serving process', async () => {
  await prepare();
  const owner = await clientAt(ownerUrl);
  await owner.query('delete from knex_migrations where id = (select max(id) from knex_migrations)');
  const refusal = { code: 'STORE_NOT_MIGRATED', message: expect.stringContaining('store migrate') };
  await expect(storeAt(url).migrate()).rejects.toMatchObject(refusal);
});

it('whose log nobody has opened says so to the role that may not', async () => {
  await prepare();
  const owner = await clientAt(ownerUrl);
  await owner.query('alter table evidence.log disable trigger user');
  await owner.query('delete from evidence.log');
  await expect(readyToServe(storeAt(url), served())).rejects.toMatchObject({ code: 'NO_LOG' });
});
