import { parseArgs } from 'node:util';
import { liveThroughDay } from '../demo/day/day.ts';
import { Started } from '../demo/demo.ts';
import { Progress } from '../demo/progress.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { stopOnSignal } from './stop.ts';

const { usage } = commandList['demo day'];
const options = { dossiers: { type: 'string' }, seed: { type: 'string' } } as const;
/** Broken promises that are printed; of more, how many. */
const mostPrinted = 20;

export const command: Command = {
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    const [dossiers, seed] = [Number(values.dossiers ?? 2_000), Number(values.seed ?? 1)];
    const fits = Number.isInteger(dossiers) && dossiers >= 20 && dossiers <= 20_000 && Number.isInteger(seed);
    if (!fits) throw wrongUse(usage);
    const started = new Started();
    const progress = new Progress(process.stderr);
    const stopping = stopOnSignal(() => {
      progress.done();
      return started.close();
    });
    try {
      const { lines, broken } = await liveThroughDay({ dossiers, seed, tell: (what) => progress.step(what) }, started);
      progress.done();
      process.stdout.write(`${lines.join('\n')}\n`);
      await started.close();
      if (broken.length > 0) throw promisesBroken(broken);
    } catch (error) {
      if (stopping()) return;
      progress.done();
      await started.close();
      throw error;
    }
  },
};

function promisesBroken(broken: readonly string[]): CommandError {
  const shown = broken.slice(0, mostPrinted).map((line) => `  - ${line}`);
  const more = broken.length > mostPrinted ? [`  … ${broken.length - mostPrinted} nữa · more`] : [];
  return new CommandError({
    vi: `${broken.length} điều hứa không được giữ:`,
    en: [`Promises that were not kept: ${broken.length}`, ...shown, ...more].join('\n'),
  });
}
