import { openPopulation, type PopulationStore } from '../demo/population-store.ts';
import { Progress } from '../demo/progress.ts';
import { scorePopulation } from '../demo/score-population.ts';
import { scoreMarkdown } from '../quality/score/markdown.ts';
import type { Command } from './command.ts';
import { populationOptions, populationWords } from './population-options.ts';
import { stopOnSignal } from './stop.ts';

const usage = `score ${populationWords}`;
const loading = { vi: 'Đang tạo và nạp dân số mô phỏng', en: 'Making and loading simulated people' };
const judging = { vi: 'Đang đánh giá', en: 'Judging' };

export const command: Command = {
  usage,
  purpose:
    'Đo các cờ chất lượng trên dân số mô phỏng có bảng sự thật · Measures the flags on a simulated population whose truth is known (npm run score)',
  async run(args) {
    const options = await populationOptions(args, usage);
    const progress = new Progress(process.stderr);
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
      progress.step(judging);
      const score = await scorePopulation(population.databases, (done) =>
        progress.share(judging, done, options.people),
      );
      await close();
      process.stdout.write(`${scoreMarkdown(score)}\n`);
    } catch (error) {
      if (stopping()) return;
      await close();
      throw error;
    }
  },
};
