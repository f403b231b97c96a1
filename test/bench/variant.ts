import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Profiler } from 'node:inspector';
import { resolve } from 'node:path';
import { Pool } from 'undici';
import type { Query, QueryName } from './queries.ts';
import type { VariantOptions } from './variants/announce.ts';

/** A server that is measured: a module of its own, run in a process of its own. */
export interface Variant {
  readonly name: string;
  /** Path from this folder. */
  readonly module: string;
  /** Options of node, where it is started with any. */
  readonly node?: readonly string[];
  /** By query, where it cannot answer the documents of the others in their shape; it then answers these alone. */
  readonly ownDocuments?: Partial<Readonly<Record<QueryName, string>>>;
}

export interface RunningVariant {
  readonly name: string;
  readonly ownDocuments: boolean;
  answers(query: QueryName): boolean;
  /** Text of the answer. @throws if the status is not 200. */
  ask(query: Query, variables: Readonly<Record<string, unknown>>): Promise<string>;
  /** Microseconds of CPU, user and system, that the process has used so far. */
  cpu(): Promise<number>;
  /** Bytes of its heap that are still in use after a collection. */
  heap(): Promise<number>;
  /** Runs something under the profiler of the process. */
  profiled(work: () => Promise<unknown>): Promise<Profiler.Profile>;
  close(): Promise<void>;
}

/** @param core the core the process is tied to, null for any */
export async function startVariant(
  { name, module, ownDocuments, node: flags = [] }: Variant,
  options: VariantOptions,
  core: number | null,
): Promise<RunningVariant> {
  const file = resolve(import.meta.dirname, module);
  const node = [process.execPath, ...flags, '--import', 'tsx', file, JSON.stringify(options)];
  const [command = '', ...args] = core === null ? node : ['taskset', '-c', String(core), ...node];
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const { port, headers } = (await Promise.race([messageOf(child), endOf(child, name)])) as Announced;
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 32, bodyTimeout: 60_000, headersTimeout: 60_000 });
  return {
    name,
    ownDocuments: ownDocuments !== undefined,
    answers: (query) => ownDocuments === undefined || query in ownDocuments,
    async ask(query, variables) {
      const { statusCode, body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: ownDocuments?.[query.name] ?? query.document,
          operationName: query.name,
          variables,
        }),
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`${name}, ${query.name}: ${statusCode} ${text.slice(0, 500)}`);
      return text;
    },
    async cpu() {
      child.send('cpu');
      const { user, system } = (await messageOf(child)) as NodeJS.CpuUsage;
      return user + system;
    },
    async heap() {
      child.send('heap');
      return (await messageOf(child)) as number;
    },
    async profiled(work) {
      child.send('profile');
      await messageOf(child);
      await work();
      child.send('profiled');
      return (await messageOf(child)) as Profiler.Profile;
    },
    async close() {
      await pool.close();
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

interface Announced {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

const messageOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'message'))[0];

async function endOf(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with code ${code} before it listened.`);
}
