import { Progress } from '../demo/progress.ts';
import { sideBySideMarkdown } from '../demo/side-by-side/markdown.ts';
import { sideBySide } from '../demo/side-by-side/side-by-side.ts';
import type { Command } from './command.ts';
import { onPopulation } from './on-population.ts';
import { populationOptions, populationWords } from './population-options.ts';

const usage = `side-by-side ${populationWords}`;
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
    const found = await onPopulation(options, progress, ({ databases }) => {
      progress.step(comparing);
      return sideBySide(databases, perDefect);
    });
    if (found === null) return;
    process.stdout.write(`${sideBySideMarkdown(found)}\n`);
    if (found.differences.size > 0) process.exitCode = 1;
  },
};
