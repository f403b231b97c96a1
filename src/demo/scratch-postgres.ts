import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Text } from '../generated/model.ts';
import { removePostgres, startPostgres } from './postgres.ts';

/** A PostgreSQL for databases that are thrown away. */
export interface ScratchPostgres {
  /** Makes an empty database; resolves to its address. It goes when this is closed. */
  freshDatabase(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts one with its data in a temporary directory of its own, so that several can run side by side. */
export async function startScratchPostgres(onProgress: (step: Text) => void): Promise<ScratchPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'lienthong-scratch-'));
  const dataDir = join(directory, 'postgres');
  const remove = async () => {
    await removePostgres(dataDir);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres({ dataDir, onProgress });
    return {
      freshDatabase: async (name) => {
        await postgres.createDatabase(name);
        return postgres.url(name);
      },
      async close() {
        await postgres.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
