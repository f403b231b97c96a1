import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import knex from 'knex';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Postgres, removePostgres, startPostgres } from '../../src/demo/postgres.ts';

const holder = fileURLToPath(new URL('../support/postgres-hold.ts', import.meta.url));

let folder: string;
/** One directory for all tests that do not need a first start, which takes a second or two. */
let usual: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-launcher-'));
  await chmod(folder, 0o755);
  usual = join(folder, 'usual');
});
afterAll(async () => {
  await removePostgres(usual);
  await rm(folder, { recursive: true });
});

const started: Postgres[] = [];
const processes: ChildProcess[] = [];
/** What a test started on beside the usual directory. */
const directories = new Set<string>();
afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
  for (const dataDir of directories) await removePostgres(dataDir);
  directories.clear();
});

async function start(dataDir: string): Promise<Postgres> {
  if (dataDir !== usual) directories.add(dataDir);
  const postgres = await startPostgres({ dataDir });
  started.push(postgres);
  return postgres;
}

/** The same from another process, which a test may then kill; `line` waits for the next thing that it says. */
function hold(dataDir: string) {
  if (dataDir !== usual) directories.add(dataDir);
  const child = spawn(process.execPath, ['--import', 'tsx', holder, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  processes.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value) as Record<string, unknown>;
  const untilUrl = async (): Promise<string> => {
    for (;;) {
      const { url } = await line();
      if (typeof url === 'string') return url;
    }
  };
  return { pid: child.pid ?? 0, child, line, untilUrl };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Command lines of all processes that belong to one directory: the server and its parts carry the socket's name. */
function processesOf(dataDir: string, url?: string): string[] {
  const marks = [`${dataDir}/`, ...(url === undefined ? [] : [basename(new URL(url).searchParams.get('host') ?? '')])];
  return commandLines().filter((line) => marks.some((mark) => line.includes(mark)) && !line.includes(holder));
}

/** From /proc where there is one: small Linux images have no `ps`. */
function commandLines(): string[] {
  if (!existsSync('/proc/self/cmdline')) {
    return execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).split('\n');
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // It has just ended.
      }
    });
}

async function untilGone(dataDir: string, url?: string): Promise<void> {
  const since = performance.now();
  while (processesOf(dataDir, url).length > 0) {
    if (performance.now() - since > 10_000) throw new Error(`Left: ${processesOf(dataDir, url).join('\n')}`);
    await sleep(50);
  }
}

test('pg and knex reach it, it keeps its data and its promises of durability', async () => {
  const first = await start(usual);
  await first.createDatabase('kho dữ liệu');
  await first.createDatabase('kho dữ liệu');
  const url = first.url('kho dữ liệu');
  expect(await query(url, "select upper('nguyễn đức ướ') as name")).toEqual([{ name: 'NGUYỄN ĐỨC ƯỚ' }]);
  await query(url, 'create table kept as select 7 as n');
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding'];
  const { rows } = await knexOnce(url, `select name, setting from pg_settings where name = any('{${settings}}')`);
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    server_encoding: 'UTF8',
  });
  await first.stop();
  await untilGone(usual, url);

  const second = await start(usual);
  expect(await query(second.url('kho dữ liệu'), 'select n from kept')).toEqual([{ n: 7 }]);
});

async function knexOnce(url: string, sql: string): Promise<{ rows: { name: string; setting: string }[] }> {
  const database = knex({ client: 'pg', connection: url });
  try {
    return await database.raw(sql);
  } finally {
    await database.destroy();
  }
}

test('only its own account may reach its socket', async () => {
  const postgres = await start(usual);
  const socket = await stat(new URL(postgres.url('postgres')).searchParams.get('host') ?? '');
  expect(socket.mode & 0o077).toBe(0);
});

describe('nothing outlives the process that started it', () => {
  test('killed while it runs: all ends, and the next start finds what was committed', async () => {
    const held = hold(usual);
    const url = await held.untilUrl();
    await query(url, 'create table killed_hub as select 7 as n');
    expect(processesOf(usual, url).length).toBeGreaterThan(3);
    held.child.kill('SIGKILL');
    const again = await start(usual);
    expect(await query(again.url('postgres'), 'select n from killed_hub')).toEqual([{ n: 7 }]);
    await again.stop();
    await untilGone(usual, url);
  });

  test('killed during the first start: all ends, and the next start makes it whole', async () => {
    const dataDir = join(folder, 'half-made');
    const held = hold(dataDir);
    while (!(await entries(dataDir)).some((name) => name.startsWith('cluster.partial-'))) await sleep(5);
    held.child.kill('SIGKILL');
    await untilGone(dataDir);
    expect(await entries(dataDir)).not.toContain('cluster');

    const postgres = await start(dataDir);
    expect(await query(postgres.url('postgres'), 'select 1 as n')).toEqual([{ n: 1 }]);
    expect((await entries(dataDir)).sort()).toEqual(['cluster', 'postgres.log']);
  });

  test('the server killed alone: the next start waits for its last processes and recovers', async () => {
    const first = await start(usual);
    await query(first.url('postgres'), 'create table killed_server as select 7 as n');
    process.kill(first.pid, 'SIGKILL');
    const second = await start(usual);
    expect(await query(second.url('postgres'), 'select n from killed_server')).toEqual([{ n: 7 }]);
  });

  test('Ctrl-C reaches the hub only, which can still ask before it stops', async () => {
    const held = hold(usual);
    const url = await held.untilUrl();
    process.kill(-held.pid, 'SIGINT');
    expect(await held.line()).toEqual({ stopped: { alive: 1 } });
    await once(held.child, 'exit');
    await untilGone(usual, url);
  });
});

async function entries(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}

describe('several at once', () => {
  test('on different directories', async () => {
    const both = await Promise.all([start(usual), start(join(folder, 'another'))]);
    await Promise.all(both.map((postgres, n) => query(postgres.url('postgres'), `create table only_${n} ()`)));
    expect(await query(both[0].url('postgres'), "select to_regclass('only_1') as other")).toEqual([{ other: null }]);
  });

  test('on one directory: the second is told so, and it cannot be deleted', async () => {
    const first = await start(usual);
    await expect(startPostgres({ dataDir: usual })).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(`process ${first.pid}`),
    });
    await expect(removePostgres(usual)).rejects.toMatchObject({ code: 'IN_USE' });
    expect(await query(first.url('postgres'), 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('for the first time on one directory: one gets it, the other is told so', async () => {
    await mkdir(join(folder, 'closed-to-both'), { mode: 0o700 });
    const dataDir = join(folder, 'closed-to-both', 'postgres');
    const outcomes = await Promise.allSettled([start(dataDir), start(dataDir)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.objectContaining({ code: 'IN_USE' }) });
  });
});

describe('the data directory', () => {
  test('may lie where the account of PostgreSQL cannot come, under a long path; deleting it leaves nothing', async () => {
    const closed = join(folder, 'closed', 'thư mục '.repeat(20));
    await mkdir(closed, { recursive: true });
    await chmod(join(folder, 'closed'), 0o700);
    const dataDir = join(closed, 'postgres');
    const postgres = await start(dataDir);
    const url = postgres.url('postgres');
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await postgres.stop();

    const data = await realpath(dataDir);
    expect((await stat(data)).mode & 0o077).toBe(0);
    await removePostgres(dataDir);
    for (const path of [dataDir, data, new URL(url).searchParams.get('host') ?? '']) {
      await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
    }
    await removePostgres(dataDir);
  });

  test('is made anew when what it linked to has gone', async () => {
    const dataDir = join(folder, 'closed-again', 'postgres');
    await mkdir(join(folder, 'closed-again'), { mode: 0o700 });
    await (await start(dataDir)).stop();
    await rm(await realpath(dataDir), { recursive: true });
    const postgres = await start(dataDir);
    expect(await query(postgres.url('postgres'), 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('is refused when it holds other things, which stay', async () => {
    const dataDir = join(folder, 'documents');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'letter.txt'), 'not to be lost');
    await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: 'NOT_OURS' });
    await expect(removePostgres(dataDir)).rejects.toMatchObject({ code: 'NOT_OURS' });
    expect(await readdir(dataDir)).toEqual(['letter.txt']);
  });

  test('starts although the process id of a lost server now belongs to another program', async () => {
    const first = await start(usual);
    const socket = new URL(first.url('postgres')).searchParams.get('host') ?? '';
    await first.stop();
    const lock = [process.pid, join(usual, 'cluster'), 1, 5432, socket, '', '       1         1', 'ready   ', ''].join(
      '\n',
    );
    await writeFile(join(usual, 'cluster', 'postmaster.pid'), lock);
    await writeFile(join(socket, '.s.PGSQL.5432.lock'), lock);
    const second = await start(usual);
    expect(await query(second.url('postgres'), 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('of another version of PostgreSQL: its own words are in the error', async () => {
    await (await start(usual)).stop();
    const versionFile = join(usual, 'cluster', 'PG_VERSION');
    const version = await readFile(versionFile, 'utf8');
    await writeFile(versionFile, '9.6\n');
    const error = await startPostgres({ dataDir: usual }).catch((thrown: unknown) => thrown);
    await writeFile(versionFile, version);
    expect(error).toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining('initialized by PostgreSQL version 9.6'),
      cause: expect.any(Error),
    });
  });
});
