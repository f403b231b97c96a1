import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { registers } from '../../connectors/registers.ts';
import { reportText, summary } from '../connect/conformance/report.ts';
import type { DatabaseKind } from '../connect/conformance/sample.ts';
import { checkConnector } from '../connect/conformance/suite.ts';
import { Progress } from '../demo/progress.ts';
import { noMariaDb, type ScratchMariaDb, startScratchMariaDb } from '../demo/scratch-mariadb.ts';
import { type ScratchPostgres, startScratchPostgres } from '../demo/scratch-postgres.ts';
import type { Text } from '../generated/model.ts';
import { type Command, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { sampleOf } from './connector-folder.ts';
import { stopOnSignal } from './stop.ts';

const { usage } = commandList['connector check'];
const options = { all: { type: 'boolean' }, seed: { type: 'string' }, only: { type: 'string' } } as const;

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const seed = Number(values.seed ?? 1);
    const names = values.all ? registers.map(({ declaration }) => declaration.id) : positionals;
    const fits = Number.isInteger(seed) && (values.all ? positionals.length === 0 : positionals.length === 1);
    if (!fits) throw wrongUse(usage);
    const samples = await Promise.all(names.map(async (name) => ({ name, sample: await sampleOf(name) })));
    const only = values.only === undefined ? undefined : new Set(values.only.split(','));

    const progress = new Progress(process.stderr);
    const onProgress = (step: Text) => progress.step(step);
    let postgres: Promise<ScratchPostgres> | null = null;
    let mariaDb: ScratchMariaDb | null = null;
    const close = async () => {
      progress.done();
      await Promise.all([postgres?.then((each) => each.close()), mariaDb?.close()]);
    };
    const stopping = stopOnSignal(close);
    const summaries: string[] = [];
    try {
      const kinds = new Set(samples.flatMap(({ sample }) => sample.databases ?? (['postgres'] as const)));
      if (kinds.has('mariadb')) mariaDb = await startScratchMariaDb(onProgress);
      for (const { name, sample } of samples) {
        for (const kind of sample.databases ?? (['postgres'] as const)) {
          const on = (sample.databases?.length ?? 1) > 1 || kind === 'mariadb' ? `${name} (${titles[kind]})` : name;
          progress.done();
          const ownServer = kind === 'mariadb' ? mariaDb : null;
          if (kind === 'mariadb' && !ownServer) {
            process.stdout.write(`${notRun(on)}\n\n`);
            summaries.push(notRun(on));
            // Where everything must run, what did not is a failure.
            if (process.env.CI === 'true') process.exitCode = 1;
            continue;
          }
          const results = await checkConnector(sample, {
            seed,
            // Started for the first that asks for a database: files and services need none.
            freshDatabase: async () => {
              if (!ownServer) postgres ??= startScratchPostgres(onProgress);
              const server = ownServer ?? (await (postgres as Promise<ScratchPostgres>));
              return server.freshDatabase(`check_${randomUUID().replaceAll('-', '')}`);
            },
            ...(only && { only }),
            onCase: ({ vi, en }, done, total) => progress.share({ vi: `${on}: ${vi}`, en }, done, total),
          });
          progress.done();
          process.stdout.write(`${reportText(on, seed, results)}\n\n`);
          summaries.push(summary(on, results));
          if (results.some(({ outcome }) => outcome === 'FAILED')) process.exitCode = 1;
        }
      }
      await close();
      if (summaries.length > 1) process.stdout.write(`${summaries.join('\n')}\n`);
    } catch (error) {
      if (stopping()) return;
      await close();
      throw error;
    }
  },
};

const titles: Readonly<Record<DatabaseKind, string>> = { postgres: 'PostgreSQL', mariadb: 'MariaDB' };
const notRun = (on: string) => `!!! ${on}: ${noMariaDb.vi}\n!!! ${on}: ${noMariaDb.en}`;
