import { openPopulation } from '../demo/population-store.ts';
import { Progress } from '../demo/progress.ts';
import type { Command } from './command.ts';
import { commandList } from './command-list.ts';
import { populationOptions } from './population-options.ts';
import { stopOnSignal } from './stop.ts';

const { usage } = commandList['demo population'];
const loading = { vi: 'Đang tạo và nạp dân số mô phỏng', en: 'Making and loading simulated people' };

export const command: Command = {
  async run(args) {
    const options = await populationOptions(args, usage);
    const progress = new Progress(process.stderr);
    const stopping = stopOnSignal(async () => progress.done());
    const started = performance.now();
    try {
      const population = await openPopulation({
        ...options,
        onStep: (step) => progress.step(step),
        onProgress: (done, total) => progress.share(loading, done, total),
      });
      await population.close();
      progress.done();
      const seconds = Math.round((performance.now() - started) / 1000);
      const { people, seed } = options;
      process.stdout.write(
        population.isNew
          ? `${people} người (seed ${seed}) trong ${seconds} giây · ${people} people (seed ${seed}) in ${seconds} s\n`
          : `Đã có sẵn · Was there already: ${people}, seed ${seed}\n`,
      );
    } catch (error) {
      progress.done();
      if (!stopping()) throw error;
    }
  },
};
