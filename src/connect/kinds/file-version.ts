import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { Call } from '../contract.ts';
import { LimitReached, until } from '../until.ts';
import type { FileAddress } from './file-address.ts';
import type { TablesRead } from './file-columns.ts';
import { copyPart } from './file-copy.ts';
import type { Delivery } from './file-delivery.ts';
import { FileFailure } from './file-failure.ts';
import { type CopiedPart, type LoadedTable, loadTable } from './file-tables.ts';

export type Row = readonly (string | null)[];

/** Memory that the database may take, while loading and while answering; what does not fit is on disk. */
const memory = { loading: '512MB', answering: '192MB' } as const;
/** Once loaded, it is written out, takes little, and sees no file any more. */
const settled = [
  'checkpoint',
  'set threads = 1',
  `set memory_limit = '${memory.answering}'`,
  'set enable_external_access = false',
];
/** Statements at a time: each keeps one of the few threads in which node also reads files. */
const connections = 2;
/** More rows than any answer has: two thousand people with their history are far below. */
const mostRows = 200_000;
/** What is unpacked to fewer bytes than this is kept in memory alone. */
const small = 16 * 1024 * 1024;
/** About how much a byte of a packed format unpacks to. */
const unpacked = { csv: 1, json: 1, parquet: 10, xlsx: 10 } as const;

/** One delivery, loaded whole: in memory, or in a file that has no name any more, so that it goes with the process. */
export class FileVersion {
  readonly stamp: string;
  /** What its database is called in statements. */
  readonly catalog: string;
  readonly tables: ReadonlyMap<string, LoadedTable>;
  readonly #instance: DuckDBInstance;
  readonly #all: readonly DuckDBConnection[];
  readonly #free: DuckDBConnection[];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];
  #closing: (() => void) | null = null;

  private constructor(
    stamp: string,
    catalog: string,
    tables: ReadonlyMap<string, LoadedTable>,
    instance: DuckDBInstance,
    all: readonly DuckDBConnection[],
  ) {
    this.stamp = stamp;
    this.catalog = catalog;
    this.tables = tables;
    this.#instance = instance;
    this.#all = all;
    this.#free = [...all];
  }

  /** @throws FileFailure, or ChangedMeanwhile */
  static async load({ stamp, tables }: Delivery, address: FileAddress, read: TablesRead): Promise<FileVersion> {
    const directory = await mkdtemp(join(tmpdir(), 'lienthong-files-'));
    let instance: DuckDBInstance | null = null;
    try {
      const bytes = [...tables.values()].flat().reduce((sum, part) => sum + part.bytes * unpacked[part.format], 0);
      const [catalog, path] = bytes < small ? ['memory', ':memory:'] : ['delivery', join(directory, 'delivery.duckdb')];
      instance = await DuckDBInstance.create(path, {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        threads: '2',
        memory_limit: memory.loading,
        temp_directory: directory,
      });
      const first = await instance.connect();
      const loaded = await loadTables(first, tables, address, read, directory);
      for (const statement of settled) await first.run(statement);
      const all = [first];
      while (all.length < connections) all.push(await instance.connect());
      return new FileVersion(stamp, catalog, loaded, instance, all);
    } catch (error) {
      instance?.closeSync();
      throw error;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  /** How many statements are under way. */
  get busy(): number {
    return this.#all.length - this.#free.length;
  }

  /** Rows as text. @throws LimitReached, FileFailure MALFORMED if there is no end of them */
  async ask(
    sql: string,
    values: readonly DuckDBValue[],
    call: Pick<Call, 'signal' | 'deadline'>,
  ): Promise<readonly Row[]> {
    const limit = until(call);
    try {
      if (limit.signal.aborted) throw limit.signal.reason;
      const connection = await this.#taken(limit.signal);
      return await Promise.race([this.#run(connection, sql, values, limit.signal), limit.reached]);
    } finally {
      limit.release();
    }
  }

  /** Runs a statement on every connection: what it sets holds for all that is asked afterwards. */
  async configure(sql: string): Promise<void> {
    for (const connection of this.#all) await connection.run(sql);
  }

  /** Once what is under way has ended. */
  async close(): Promise<void> {
    if (this.busy > 0) await new Promise<void>((resolve) => (this.#closing = resolve));
    for (const connection of this.#all) connection.closeSync();
    this.#instance.closeSync();
  }

  #taken(signal: AbortSignal): Promise<DuckDBConnection> {
    const free = this.#free.pop();
    if (free) return Promise.resolve(free);
    return new Promise((resolve, reject) => {
      const take = (connection: DuckDBConnection) => {
        signal.removeEventListener('abort', giveUp);
        resolve(connection);
      };
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(take), 1);
        reject(signal.reason);
      };
      this.#waiting.push(take);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  async #run(
    connection: DuckDBConnection,
    sql: string,
    values: readonly DuckDBValue[],
    signal: AbortSignal,
  ): Promise<readonly Row[]> {
    let again: NodeJS.Timeout | null = null;
    // A statement that has not quite begun does not hear the first time.
    const interrupt = () => {
      connection.interrupt();
      again = setInterval(() => connection.interrupt(), 10);
    };
    signal.addEventListener('abort', interrupt, { once: true });
    try {
      const reader = await connection.streamAndReadUntil(sql, mostRows + 1, [...values]);
      if (!reader.done || reader.currentRowCount > mostRows) throw new FileFailure('MALFORMED', 'answer');
      return reader.getRowsJS() as unknown as readonly Row[];
    } catch (error) {
      throw signal.aborted ? new LimitReached('given up at the deadline or because nobody waits any more') : error;
    } finally {
      signal.removeEventListener('abort', interrupt);
      if (again) clearInterval(again);
      this.#release(connection);
    }
  }

  #release(connection: DuckDBConnection): void {
    const next = this.#waiting.shift();
    if (next) {
      next(connection);
      return;
    }
    this.#free.push(connection);
    if (this.busy === 0) this.#closing?.();
  }
}

async function loadTables(
  connection: DuckDBConnection,
  tables: Delivery['tables'],
  address: FileAddress,
  read: TablesRead,
  directory: string,
): Promise<ReadonlyMap<string, LoadedTable>> {
  const loaded = new Map<string, LoadedTable>();
  for (const [table, parts] of tables) {
    const copies: CopiedPart[] = [];
    for (const part of parts) {
      const copy = join(directory, `t${loaded.size}.${copies.length}.${part.format}`);
      await copyPart(part, copy, address.encoding);
      copies.push({ ...part, copy });
    }
    const of = await loadTable(connection, `t${loaded.size}`, copies, address);
    for (const column of read.get(table)?.lookedUp ?? []) {
      const name = of.columns.get(column)?.name;
      if (name) await connection.run(`create index ${of.name}_${name} on ${of.name} (${name})`);
    }
    loaded.set(table, of);
    await Promise.all(copies.map(({ copy }) => rm(copy)));
  }
  return loaded;
}
