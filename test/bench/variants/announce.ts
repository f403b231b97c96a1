import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Databases } from '../databases.ts';

/** What the bench tells a variant when it starts it. */
export interface VariantOptions {
  readonly databases: Databases;
  /** How many registers the hub reads, 1 to 6: those of the databases, then copies of them. Default: three. */
  readonly registers?: number;
  /** Where the hub reads the residence register over HTTP instead of from its database. */
  readonly residenceService?: { readonly url: string; readonly token: string };
}
/** Connections of a pool: what one PostgreSQL has for the hub's eight and for everybody else of the bench at once. */
export const POOL = 5;

export const variantOptions = (): VariantOptions => JSON.parse(process.argv[2] ?? '{}') as VariantOptions;

/** Tells the bench where the variant listens and with which headers it is asked; then says how it uses the CPU. */
export function announce(port: number, headers: Readonly<Record<string, string>> = {}): void {
  let session: Session;
  const words: Readonly<Record<string, () => unknown>> = {
    cpu: () => process.cpuUsage(),
    heap() {
      setFlagsFromString('--expose-gc');
      runInNewContext('gc')();
      return process.memoryUsage().heapUsed;
    },
    async profile() {
      session = new Session();
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.start');
      return 'started';
    },
    async profiled() {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      return profile;
    },
  };
  process.on('message', async (word: string) => process.send?.(await words[word]?.()));
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port, headers });
}
