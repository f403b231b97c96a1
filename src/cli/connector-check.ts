import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { registers } from '../../connectors/registers.ts';
import { reportText, summary } from '../connect/conformance/report.ts';
import { checkConnector } from '../connect/conformance/suite.ts';
import { Progress } from '../demo/progress.ts';
import { type ScratchPostgres, startScratchPostgres } from '../demo/scratch-postgres.ts';
import { type Command, wrongUse } from './command.ts';
import { sampleOf } from './connector-folder.ts';
import { stopOnSignal } from './stop.ts';

const usage = 'connector check NAME|--all [--seed N] [--only CASE,…]';
const options = { all: { type: 'boolean' }, seed: { type: 'string' }, only: { type: 'string' } } as const;

export const command: Command = {
  usage,
  purpose:
    'Kiểm tra một nguồn có giữ đúng hợp đồng không, trên dữ liệu dựng sẵn và với các sự cố · Checks that a connector keeps the contract, on made-up rows and with things going wrong',
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const seed = Number(values.seed ?? 1);
    const names = values.all ? registers.map(({ declaration }) => declaration.id) : positionals;
    const fits = Number.isInteger(seed) && (values.all ? positionals.length === 0 : positionals.length === 1);
    if (!fits) throw wrongUse(usage);
    const samples = await Promise.all(names.map(async (name) => ({ name, sample: await sampleOf(name) })));
    const only = values.only === undefined ? undefined : new Set(values.only.split(','));

    const progress = new Progress(process.stderr);
    let postgres: ScratchPostgres | null = null;
    const close = async () => {
      progress.done();
      await postgres?.close();
    };
    const stopping = stopOnSignal(close);
    const summaries: string[] = [];
    try {
      postgres = await startScratchPostgres((step) => progress.step(step));
      const { freshDatabase } = postgres;
      for (const { name, sample } of samples) {
        const results = await checkConnector(sample, {
          seed,
          freshDatabase: () => freshDatabase(`check_${randomUUID().replaceAll('-', '')}`),
          ...(only && { only }),
          onCase: ({ vi, en }, done, total) => progress.share({ vi: `${name}: ${vi}`, en }, done, total),
        });
        progress.done();
        process.stdout.write(`${reportText(name, seed, results)}\n\n`);
        summaries.push(summary(name, results));
        if (results.some(({ outcome }) => outcome === 'FAILED')) process.exitCode = 1;
      }
      await close();
      if (samples.length > 1) process.stdout.write(`${summaries.join('\n')}\n`);
    } catch (error) {
      if (stopping()) return;
      await close();
      throw error;
    }
  },
};
