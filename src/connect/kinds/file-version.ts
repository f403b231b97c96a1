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
import { type CopiedPart, type LoadedTable, loadTable, quote } from './file-tables.ts';

export type Row = readonly (string | null)[];

/** Memory that the database may take, while loading and while answering; what does not fit is on disk. */
const memory = { loading: '512MB', answering: '128MB' } as const;
/** Statements at a time: each keeps one of the few threads in which node also reads files. */
const connections = 2;
/** More rows than any answer has: two thousand people with their history are far below. */
const mostRows = 200_000;
const offline = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' } as const;

/** One delivery, loaded whole. It is in a file that has no name any more: it goes with the process. */
export class FileVersion {
  readonly stamp: string;
  readonly tables: ReadonlyMap<string, LoadedTable>;
  readonly #instance: DuckDBInstance;
  readonly #all: readonly DuckDBConnection[];
  readonly #free: DuckDBConnection[];
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = [];
  #closing: (() => void) | null = null;

  private constructor(
    stamp: string,
    tables: ReadonlyMap<string, LoadedTable>,
    instance: DuckDBInstance,
    all: readonly DuckDBConnection[],
  ) {
    this.stamp = stamp;
    this.tables = tables;
    this.#instance = instance;
    this.#all = all;
    this.#free = [...all];
  }

  /** @throws FileFailure, or ChangedMeanwhile */
  static async load({ stamp, tables }: Delivery, address: FileAddress, read: TablesRead): Promise<FileVersion> {
    const directory = await mkdtemp(join(tmpdir(), 'lienthong-files-'));
    try {
      const file = join(directory, 'delivery.duckdb');
      const loaded = await loadInto(file, tables, address, read, directory);
      const instance = await DuckDBInstance.create(file, {
        ...offline,
        access_mode: 'READ_ONLY',
        threads: '1',
        memory_limit: memory.answering,
      });
      const all = [];
      for (let at = 0; at < connections; at += 1) all.push(await instance.connect());
      return new FileVersion(stamp, loaded, instance, all);
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

async function loadInto(
  file: string,
  tables: Delivery['tables'],
  address: FileAddress,
  read: TablesRead,
  directory: string,
): Promise<ReadonlyMap<string, LoadedTable>> {
  const loader = await DuckDBInstance.create(':memory:', {
    ...offline,
    threads: '2',
    memory_limit: memory.loading,
    temp_directory: directory,
  });
  try {
    const connection = await loader.connect();
    await connection.run(`attach '${file.replaceAll("'", "''")}' as delivery`);
    const loaded = new Map<string, LoadedTable>();
    for (const [table, parts] of tables) {
      const copies: CopiedPart[] = [];
      for (const part of parts) {
        const copy = join(directory, `t${loaded.size}.${copies.length}.${part.format}`);
        await copyPart(part, copy, address.encoding);
        copies.push({ ...part, copy });
      }
      const of = await loadTable(connection, { catalog: 'delivery', name: `t${loaded.size}` }, copies, address);
      for (const column of read.get(table)?.lookedUp ?? []) {
        const name = of.columns.get(column)?.name;
        if (name) await connection.run(`create index ${of.name}_${name} on delivery.${quote(of.name)} (${name})`);
      }
      loaded.set(table, of);
      await Promise.all(copies.map(({ copy }) => rm(copy)));
    }
    await connection.run('detach delivery');
    connection.closeSync();
    return loaded;
  } finally {
    loader.closeSync();
  }
}
