import { openPopulation, type PopulationStore } from '../demo/population-store.ts';
import { Progress } from '../demo/progress.ts';
import { sideBySideMarkdown } from '../demo/side-by-side/markdown.ts';
import { sideBySide } from '../demo/side-by-side/side-by-side.ts';
import type { Command } from './command.ts';
import { populationOptions, populationWords } from './population-options.ts';
import { stopOnSignal } from './stop.ts';

const usage = `side-by-side ${populationWords}`;
const loading = { vi: 'Đang tạo và nạp dân số mô phỏng', en: 'Making and loading simulated people' };
const comparing = { vi: 'Đang đối chiếu câu trả lời với dữ liệu gốc', en: 'Holding answers against the raw rows' };
/** Looked at of each kind of defect. */
const perDefect = 50;

export const command: Command = {
  usage,
  purpose:
    'Đối chiếu câu trả lời của hệ thống với từng dòng dữ liệu của các nguồn, theo từng loại lỗi · Holds the hub’s answers against the raw rows of the registers, defect by defect (npm run side-by-side)',
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
      progress.step(comparing);
      const found = await sideBySide(population.databases, perDefect);
      await close();
      process.stdout.write(`${sideBySideMarkdown(found)}\n`);
      if (found.differences.size > 0) process.exitCode = 1;
    } catch (error) {
      if (stopping()) return;
      await close();
      throw error;
    }
  },
};
