import { mkdir, rm, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Text } from '../generated/model.ts';
import { type KeptProcess, keep } from './kept-process.ts';
import { type Account, accountFor } from './postgres-account.ts';
import { type Binaries, installedPackage, runnableBinaries } from './postgres-binaries.ts';
import { PostgresError } from './postgres-error.ts';
import { serverState, whenFree } from './postgres-lock.ts';
import { openLog } from './postgres-log.ts';
import {
  canonical,
  existingHome,
  giveTo,
  openHome,
  outsidePlace,
  removeEmpty,
  socketDirectory,
} from './postgres-place.ts';
import { makeWhole } from './whole-directory.ts';

/** A running PostgreSQL that listens on a private Unix socket alone and ends with this Node process, however that ends. */
export interface Postgres {
  /** Process id of the server. */
  readonly pid: number;
  /** Address of one of its databases, as `pg`, knex and psql take it: `postgres://postgres@localhost:5432/<name>?host=<directory>`. */
  url(database: string): string;
  /** Makes an empty database; one that exists stays as it is. */
  createDatabase(name: string): Promise<void>;
  /** Stops it in good order; the data stay. To be called after the pools are closed: open connections are cut. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** A directory for PostgreSQL's data and log alone; made on the first start. */
  readonly dataDir: string;
  /** Told of each step that takes more than a moment. */
  readonly onProgress?: (step: Text) => void;
}

/** `-c` settings of each start. Durability keeps its defaults: what is committed has been written to disk. */
const settings = [
  'listen_addresses=',
  'port=5432',
  'unix_socket_permissions=0700',
  'max_connections=100',
  'shared_buffers=64MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
];

/** Milliseconds until a start that has not come to an end is given up. */
const startLimit = 60_000;

/** Milliseconds until a start that finds the directory held without a living server is given up. */
const heldLimit = 10_000;

/** PostgreSQL's words for a directory that another one holds. */
const heldByAnother = /lock file ".*" already exists|pre-existing shared memory block .* is still in use/;

/**
 * Starts the PostgreSQL whose binaries npm installed, on `dataDir`; makes the databases' files on the first start, and
 * repairs what an unclean end left. Throws `PostgresError`.
 */
export async function startPostgres({ dataDir: given, onProgress = () => {} }: PostgresOptions): Promise<Postgres> {
  const dataDir = await canonical(given);
  const account = await accountFor(dataDir);
  const place = await outsidePlace(account);
  const binaries = await runnableBinaries(await installedPackage(), account, place, onProgress);
  const home = await openHome(dataDir, account, place);
  const socket = socketDirectory(place, dataDir);
  await mkdir(socket, { recursive: true });
  await giveTo(account, socket);

  await createCluster(home, account, binaries, onProgress);
  onProgress({ vi: 'Đang khởi động PostgreSQL', en: 'Starting PostgreSQL' });
  const server = await startServer(home, socket, account, binaries, onProgress);
  server.unref();

  const url = (database: string) =>
    `postgres://postgres@localhost:5432/${encodeURIComponent(database)}?host=${encodeURIComponent(socket)}`;
  return {
    pid: server.pid,
    url,
    createDatabase: (name) => createDatabase(url('postgres'), name),
    stop: () => server.stop(),
  };
}

/**
 * Deletes the data directory with everything that belongs to it elsewhere. No error where there is none. Throws
 * `PostgresError`: `IN_USE` while a PostgreSQL runs on it, `NOT_OURS` where it holds other things.
 */
export async function removePostgres(given: string): Promise<void> {
  const dataDir = await canonical(given);
  const account = await accountFor(dataDir);
  const socket = socketDirectory(await outsidePlace(account), dataDir);
  const home = await existingHome(dataDir);
  if (home !== null) {
    await whenFree(join(home, 'cluster'), socketLock(socket), () => {});
    // An interrupted first start may be writing its last files.
    await rm(home, { recursive: true, maxRetries: 20, retryDelay: 100 });
    if (home !== dataDir) await unlink(dataDir);
  } else {
    await removeEmpty(dataDir);
  }
  await rm(socket, { recursive: true, force: true });
}

async function createCluster(
  home: string,
  account: Account,
  binaries: Binaries,
  onProgress: (step: Text) => void,
): Promise<void> {
  const cluster = join(home, 'cluster');
  if (await stat(cluster).catch(() => null)) return;
  onProgress({ vi: 'Đang tạo cơ sở dữ liệu PostgreSQL', en: 'Creating the PostgreSQL databases' });
  const log = await openLog(join(home, 'postgres.log'));
  await makeWhole(cluster, async (partial) => {
    const initdb = await keep(account, log.path, binaries.initdb, [
      `--pgdata=${partial}`,
      '--username=postgres',
      // Whoever can reach the socket may come in: its directory is private to the account, and nothing else listens.
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    const { success, how } = await initdb.ended;
    if (!success) throw startFailed(how, await log.tail());
  });
}

/** Tries again while PostgreSQL finds the last processes of a killed server, or a start beside this one was quicker. */
async function startServer(
  home: string,
  socket: string,
  account: Account,
  binaries: Binaries,
  onProgress: (step: Text) => void,
): Promise<KeptProcess> {
  const since = performance.now();
  for (;;) {
    await whenFree(join(home, 'cluster'), socketLock(socket), onProgress);
    try {
      return await tryToStartServer(home, socket, account, binaries);
    } catch (error) {
      const held = error instanceof PostgresError && error.code === 'IN_USE';
      if (!held || performance.now() - since > heldLimit) throw error;
    }
    await sleep(100);
  }
}

async function tryToStartServer(
  home: string,
  socket: string,
  account: Account,
  binaries: Binaries,
): Promise<KeptProcess> {
  const cluster = join(home, 'cluster');
  const log = await openLog(join(home, 'postgres.log'));
  const server = await keep(account, log.path, binaries.postgres, [
    '-D',
    cluster,
    ...[
      ...settings,
      `unix_socket_directories=${socket}`,
      // Shown by ps with each of its processes.
      `cluster_name=lienthong-${basename(socket)}`,
    ].flatMap((setting) => ['-c', setting]),
  ]);
  let end: string | null = null;
  void server.ended.then(({ how }) => {
    end = how;
  });
  const since = performance.now();
  for (;;) {
    const state = await serverState(cluster);
    if (state?.pid === server.pid && state.status === 'ready') return server;
    if (end !== null) throw startFailed(end, await log.tail());
    if (performance.now() - since > startLimit) {
      await server.stop();
      throw startFailed('timeout', await log.tail());
    }
    await sleep(20);
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04: it exists; 23505: another connection is making it at this moment.
    if (!(error instanceof pg.DatabaseError) || !['42P04', '23505'].includes(error.code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

function socketLock(socket: string): string {
  return join(socket, '.s.PGSQL.5432.lock');
}

function startFailed(how: string, tail: string): PostgresError {
  return new PostgresError(
    heldByAnother.test(tail) ? 'IN_USE' : 'START_FAILED',
    {
      vi: `PostgreSQL không khởi động được (${how}). Hãy xử lý nguyên nhân ghi bên dưới; nếu dữ liệu demo bỏ được thì chạy "npm run reset".\n${tail}`,
      en: `PostgreSQL did not start (${how}). Mend the cause told below; if the demo's data may go, run "npm run reset".\n${tail}`,
    },
    { cause: new Error(tail === '' ? how : tail) },
  );
}
