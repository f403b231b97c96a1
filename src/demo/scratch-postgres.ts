import { join, resolve } from 'node:path';
import pg from 'pg';
import type { Text } from '../generated/model.ts';
import { startPostgres } from './postgres.ts';

/** A PostgreSQL for databases that are thrown away. */
export interface ScratchPostgres {
  /** Makes an empty database; resolves to its address. It goes when this is closed. */
  freshDatabase(name: string): Promise<string>;
  close(): Promise<void>;
}

export async function startScratchPostgres(onProgress: (step: Text) => void): Promise<ScratchPostgres> {
  const dataDir = resolve(import.meta.dirname, '../../.data/scratch');
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), onProgress });
  const made: string[] = [];
  return {
    freshDatabase: async (name) => {
      await postgres.createDatabase(name);
      made.push(name);
      return postgres.url(name);
    },
    async close() {
      const client = new pg.Client({ connectionString: postgres.url('postgres') });
      await client.connect();
      for (const name of made) await client.query(`drop database if exists ${client.escapeIdentifier(name)} (force)`);
      await client.end();
      await postgres.stop();
    },
  };
}
