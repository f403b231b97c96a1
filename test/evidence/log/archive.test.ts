import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import knex from 'knex';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Postgres, removePostgres, startPostgres } from '../../../src/demo/postgres.ts';
import { evidenceLog } from '../../../src/evidence/log/evidence-log.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { run } from '../../cli/command-line.ts';
import { anEntry, testOrigin } from '../../support/evidence.ts';
import { type Notaries, startNotaries } from '../../support/notaries.ts';

/* The first line of OPERATIONS.md: a base backup of a server that runs, and the archive of its write-ahead log. */

const shell = promisify(execFile);
let directory: string;
let dataDir: string;
let archive: string;
let postgres: Postgres;
let notaries: Notaries;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lienthong-archive-'));
  dataDir = join(directory, 'postgres');
  notaries = await startNotaries(directory);
  postgres = await startPostgres({ dataDir });
  await postgres.createDatabase('store');
  archive = `${await realpath(dataDir)}-archive`;
  await mkdir(archive);
  await chmod(archive, 0o777);
}, 120_000);
afterAll(async () => {
  await notaries.close();
  await postgres.stop();
  await removePostgres(dataDir);
  await rm(archive, { recursive: true });
  await rm(directory, { recursive: true });
});

async function asked<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.url('store') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
async function enter(...names: readonly string[]): Promise<void> {
  const database = knex({ client: 'pg', connection: postgres.url('store') });
  try {
    for (const name of names)
      await database.transaction((one) => evidenceLog(database).append(one, anEntry(name, { dossier: 'H29-1' })));
    expect(await notaries.sign(database)).toEqual([]);
  } finally {
    await database.destroy();
  }
}
/** With the owner of the files beside it, whom initdb chose. */
async function put(file: string, beside: string, text: string): Promise<void> {
  await writeFile(file, text);
  await shell('chown', [`--reference=${beside}`, file]);
}

it('gives back the last entry that was witnessed before the disk was lost', { timeout: 180_000 }, async () => {
  const store: Store = openStore(postgres.url('store'));
  await store.migrate();
  await store.evidence.open(testOrigin);
  await store.close();
  await asked(async (client) => {
    await client.query('alter system set archive_mode = on');
    await client.query(`alter system set archive_command = 'cp "%p" "${archive}/%f"'`);
    await client.query(`alter system set restore_command = 'cp "${archive}/%f" "%p"'`);
  });
  await postgres.stop();
  postgres = await startPostgres({ dataDir });
  await enter('one', 'two');

  const files = await realpath(dataDir);
  const backup = join(directory, 'backup');
  const label = await asked(async (client) => {
    await client.query(`select pg_backup_start('daily', true)`);
    await shell('cp', ['-a', files, backup]);
    const { rows } = await client.query('select labelfile from pg_backup_stop()');
    return rows[0].labelfile as string;
  });
  await enter('three', 'four', 'five');
  // What a server archives by itself when a segment is full or its time is over.
  const last = await asked(async (client) => {
    const { rows } = await client.query('select pg_walfile_name(pg_current_wal_lsn()) as name');
    await client.query('select pg_switch_wal()');
    return rows[0].name as string;
  });
  const archived = () =>
    asked(
      async (client) => (await client.query('select last_archived_wal as name from pg_stat_archiver')).rows[0].name,
    );
  await expect.poll(archived, { timeout: 30_000 }).toBe(last);
  const witnessed = await fetchCheckpoint();

  await postgres.stop();
  await rm(files, { recursive: true });
  await shell('cp', ['-a', backup, files]);
  const cluster = join(files, 'cluster');
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  await put(join(cluster, 'backup_label'), join(cluster, 'PG_VERSION'), label);
  await put(join(cluster, 'recovery.signal'), join(cluster, 'PG_VERSION'), '');
  postgres = await startPostgres({ dataDir });
  const [policy, checkpoint] = [join(directory, 'policy'), join(directory, 'checkpoint.txt')];
  await writeFile(policy, notaries.policyText);
  await writeFile(checkpoint, witnessed);
  const words = ['evidence', 'audit', '--policy', policy, '--checkpoint', checkpoint];
  const audited = await run(words, { STORE_URL: postgres.url('store') });
  expect([audited.code, audited.err]).toEqual([0, '']);
  expect(audited.out).toContain('entries witnessed: 5');
  // It goes on from there, and the signer signs it.
  await enter('six');
});

async function fetchCheckpoint(): Promise<string> {
  const hash = createHash('sha256').update(testOrigin).digest('hex');
  return (await fetch(`${notaries.witnessUrl}/${hash}/checkpoint`)).text();
}
