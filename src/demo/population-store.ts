import { join, resolve } from 'node:path';
import type { Text } from '../generated/model.ts';
import type { Rates } from './population/defects/defects.ts';
import { load } from './population/load.ts';
import { type Postgres, startPostgres } from './postgres.ts';

/** Where a generated population lies, apart from those of the demos. */
export const populationDirectory = resolve(import.meta.dirname, '../../.data/population');

export interface PopulationStore {
  /** Addresses of the registers' databases, and of the one that says what is true. */
  readonly databases: Readonly<
    Record<'civil-registry' | 'residence' | 'health' | 'social-insurance' | 'land' | 'truth', string>
  >;
  /** Whether it had to be made; false if it lay there from before. */
  readonly isNew: boolean;
  close(): Promise<void>;
}

export interface PopulationStoreOptions {
  readonly people: number;
  readonly seed: number;
  readonly rates: Rates;
  readonly onStep?: (step: Text) => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Starts the PostgreSQL of the generated population, and makes the population there if it holds another one. */
export async function openPopulation(options: PopulationStoreOptions): Promise<PopulationStore> {
  const { people, seed, rates, onStep, onProgress } = options;
  const postgres: Postgres = await startPostgres({
    dataDir: join(populationDirectory, 'postgres'),
    ...(onStep && { onProgress: onStep }),
  });
  try {
    for (const name of ['civil_registry', 'residence', 'health', 'social_insurance', 'land', 'truth'])
      await postgres.createDatabase(name);
    const databases = {
      'civil-registry': postgres.url('civil_registry'),
      residence: postgres.url('residence'),
      health: postgres.url('health'),
      land: postgres.url('land'),
      'social-insurance': postgres.url('social_insurance'),
      truth: postgres.url('truth'),
    };
    const { truth, ...registers } = databases;
    const isNew = await load({ people, seed, rates, registers, truth, ...(onProgress && { onProgress }) });
    return { databases, isNew, close: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
