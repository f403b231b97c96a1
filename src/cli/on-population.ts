import { openPopulation, type PopulationStore, type PopulationStoreOptions } from '../demo/population-store.ts';
import type { Progress } from '../demo/progress.ts';
import { stopOnSignal } from './stop.ts';

const loading = { vi: 'Đang tạo và nạp dân số mô phỏng', en: 'Making and loading simulated people' };

/** Opens the simulated population for as long as it is used. Null if it was stopped by a signal. */
export async function onPopulation<T>(
  options: Pick<PopulationStoreOptions, 'people' | 'seed' | 'rates'>,
  progress: Progress,
  use: (population: PopulationStore) => Promise<T>,
): Promise<T | null> {
  let population: PopulationStore | null = null;
  const close = async () => {
    progress.done();
    await population?.close();
  };
  const stopping = stopOnSignal(close);
  try {
    population = await openPopulation({
      ...options,
      onStep: (step) => progress.step(step),
      onProgress: (done, total) => progress.share(loading, done, total),
    });
    const result = await use(population);
    await close();
    return result;
  } catch (error) {
    if (stopping()) return null;
    await close();
    throw error;
  }
}
