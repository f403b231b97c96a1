import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { portFrom } from '../config.ts';
import { startPostgres } from '../demo/postgres.ts';
import { findRunning, stateDirectory } from '../demo/state.ts';
import { openStore, type Store } from '../store/store.ts';

/**
 * Works on the hub's own database, migrated: the one at STORE_URL, else that of the demo on PORT, which may be running
 * or not.
 */
export function withHubStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  return withStoreUrl((url) => onStore(url, work));
}

/** The same with its address, as it is. */
export async function withStoreUrl<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { STORE_URL } = process.env;
  if (STORE_URL) return work(STORE_URL);
  const directory = stateDirectory(portFrom(process.env));
  const running = await findRunning(directory);
  if (running) return work(running.storeUrl);
  await mkdir(directory, { recursive: true });
  const postgres = await startPostgres({ dataDir: join(directory, 'postgres') });
  try {
    await postgres.createDatabase('store');
    return await work(postgres.url('store'));
  } finally {
    await postgres.stop();
  }
}

async function onStore<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(url);
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}
