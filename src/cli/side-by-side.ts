import { Progress } from '../demo/progress.ts';
import { sideBySideMarkdown } from '../demo/side-by-side/markdown.ts';
import { sideBySide } from '../demo/side-by-side/side-by-side.ts';
import type { Command } from './command.ts';
import { commandList } from './command-list.ts';
import { onPopulation } from './on-population.ts';
import { populationOptions } from './population-options.ts';

const { usage } = commandList['side-by-side'];
const comparing = { vi: 'Đang đối chiếu câu trả lời với dữ liệu gốc', en: 'Holding answers against the raw rows' };
/** Looked at of each kind of defect. */
const perDefect = 50;

export const command: Command = {
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
