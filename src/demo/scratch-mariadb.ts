import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import type { Text } from '../generated/model.ts';
import { type KeptProcess, keep } from './kept-process.ts';
import { type Account, idsOf } from './postgres-account.ts';

/** A MariaDB for databases that are thrown away. */
export interface ScratchMariaDb {
  /** Makes an empty database; resolves to its address, of an account that may do everything. It goes when this is closed. */
  freshDatabase(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds until a start that has not come to an end is given up. */
const startLimit = 60_000;

/** Where the programs are, beside what PATH says: Debian has the server where only root looks. */
const furtherPlaces = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/usr/local/bin'];

/** What is said where there is none. */
export const noMariaDb: Text = {
  vi: 'CHƯA CHẠY: máy này không có MariaDB. Hãy cài mariadb-server, hoặc đặt LIENTHONG_MARIADB_URL=mysql://quản_trị:mật_khẩu@máy:cổng.',
  en: 'NOT RUN: there is no MariaDB on this machine. Install mariadb-server, or set LIENTHONG_MARIADB_URL=mysql://admin:password@host:port.',
};

/**
 * The one whose address of an administrator is in `LIENTHONG_MARIADB_URL`; else one that is started here, with its data in
 * a temporary directory, and ends with this Node process, however that ends. Null where there is none. With `further`
 * settings of the server it is always one that is started here.
 */
export async function startScratchMariaDb(
  onProgress: (step: Text) => void = () => {},
  further: readonly string[] = [],
): Promise<ScratchMariaDb | null> {
  const given = process.env.LIENTHONG_MARIADB_URL;
  if (given && further.length === 0) return databasesAt(given, async () => {});
  const [server, installer] = await programs();
  if (!server || !installer) return null;
  onProgress({ vi: 'Đang khởi động MariaDB', en: 'Starting MariaDB' });
  const account = await mariaDbAccount();
  const directory = await mkdtemp(join(tmpdir(), 'lienthong-mariadb-'));
  const log = join(directory, 'log');
  let running: KeptProcess | null = null;
  const remove = async () => {
    await running?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    await chmod(directory, 0o700);
    await chown(directory, account.uid, account.gid);
    const data = join(directory, 'data');
    const installing = await keep(account, log, installer, [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    const { success, how } = await installing.ended;
    if (!success) throw await startFailed(how, log);
    const password = randomBytes(18).toString('hex');
    const accounts = join(directory, 'accounts.sql');
    // Nobody but this administrator can come in.
    const statements = [
      "delete from mysql.global_priv where User <> 'mariadb.sys'",
      'flush privileges',
      `create user scratch@'%' identified by '${password}'`,
      "grant all on *.* to scratch@'%' with grant option",
    ];
    await writeFile(accounts, statements.map((each) => `${each};\n`).join(''), { mode: 0o600 });
    await chown(accounts, account.uid, account.gid);
    const port = await freePort();
    running = await keep(account, log, server, [...settings(directory, accounts, port), ...further], 'TERM');
    running.unref();
    const url = `mysql://scratch:${password}@127.0.0.1:${port}`;
    await answering(url, running, log);
    return await databasesAt(url, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Whether there is one. */
export async function isMariaDbHere(): Promise<boolean> {
  return Boolean(process.env.LIENTHONG_MARIADB_URL) || (await programs()).every((each) => each !== null);
}

const programs = () => Promise.all(['mariadbd', 'mariadb-install-db'].map(programAt));

const settings = (directory: string, accounts: string, port: number): readonly string[] => [
  '--no-defaults',
  `--datadir=${join(directory, 'data')}`,
  `--socket=${join(directory, 's')}`,
  `--pid-file=${join(directory, 'pid')}`,
  `--init-file=${accounts}`,
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--innodb-buffer-pool-size=48M',
  '--innodb-log-file-size=8M',
  '--innodb-flush-log-at-trx-commit=0', // nothing here outlives it
  '--performance-schema=off',
];

async function databasesAt(url: string, close: () => Promise<void>): Promise<ScratchMariaDb> {
  const made: string[] = [];
  const run = async (statement: string) => {
    const client = await mysql.createConnection(url);
    await client.query(statement).finally(() => client.end());
  };
  return {
    async freshDatabase(name) {
      await run(`create database ${mysql.escapeId(name)} character set utf8mb4 collate utf8mb4_unicode_ci`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async close() {
      for (const name of made) await run(`drop database if exists ${mysql.escapeId(name)}`);
      await close();
    },
  };
}

async function answering(url: string, server: KeptProcess, log: string): Promise<void> {
  let end: string | null = null;
  void server.ended.then(({ how }) => {
    end = how;
  });
  const since = performance.now();
  for (;;) {
    const client = await mysql.createConnection(url).catch(() => null);
    if (client) return client.end();
    if (end !== null) throw await startFailed(end, log);
    if (performance.now() - since > startLimit) throw await startFailed('timeout', log);
    await sleep(50);
  }
}

async function startFailed(how: string, log: string): Promise<Error> {
  const tail = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-12).join('\n');
  return new Error(`MariaDB không khởi động được · did not start (${how})\n${tail}`);
}

async function programAt(name: string): Promise<string | null> {
  for (const place of [...(process.env.PATH ?? '').split(delimiter), ...furtherPlaces]) {
    const path = join(place, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

/** The caller's own; root lends it `mysql`, else `nobody`. */
async function mariaDbAccount(): Promise<Account> {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid, lent: false };
  return { ...((await idsOf('mysql')) ?? (await idsOf('nobody')) ?? { uid: 65534, gid: 65534 }), lent: true };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
