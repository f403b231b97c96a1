/**
 * `npm run bench`: what the hub costs against code written by hand and against other servers, on this machine, now.
 *
 *   --full      200 000 people, twice the rounds, growth with people and registers; writes the pictures of the README
 *   --profile   instead: the functions in which the hub spends its time on each query
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Progress } from '../../src/demo/progress.ts';
import { disagreements } from './agreement.ts';
import { type Cores, tieToCores } from './cores.ts';
import { openDatabases } from './databases.ts';
import { growth } from './growth.ts';
import { measureAll, type Samples, type Window } from './measure.ts';
import { installPeers } from './peers.ts';
import { barChart } from './plot.ts';
import { profiles } from './profile.ts';
import { type Query, queriesFor } from './queries.ts';
import { subjectsOf } from './subjects.ts';
import { floorName, goals, ratio, tables } from './table.ts';
import { type RunningVariant, startVariant, type Variant } from './variant.ts';
import { byHand, hub } from './variants.ts';

const { values: options } = parseArgs({
  options: { full: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false } },
});

const people = options.full ? 200_000 : 20_000;
const window: Window = options.full ? { milliseconds: 1500, requests: 4 } : { milliseconds: 400, requests: 2 };
const warmUp: Window = options.full ? { milliseconds: 3000, requests: 6 } : { milliseconds: 1000, requests: 3 };
/** A table for the README is made with its pictures; a short run leaves no trace in the project. */
const pictures = resolve(import.meta.dirname, options.full ? 'pictures' : '../../.data/bench/pictures');

const progress = new Progress(process.stderr);
const say = (words: string) => {
  progress.done();
  process.stdout.write(`${words}\n\n`);
};

const cores = tieToCores();
const databases = await openDatabases(people, (step) => progress.step(step));
const running: RunningVariant[] = [];
try {
  const queries = queriesFor(await subjectsOf(databases.databases));
  const start = async (variant: Variant) => {
    running.push(await startVariant(variant, { databases: databases.databases }, cores?.server ?? null));
  };
  if (options.profile) {
    await start(hub);
    const [ours] = running as [RunningVariant];
    say(await profiles(ours, queries, { warmUp, window: { milliseconds: 5000, requests: 5 } }));
  } else {
    progress.step({ vi: 'Đang cài các máy chủ đối chứng', en: 'Installing the peers' });
    const peers = installPeers();
    for (const variant of [...byHand, ...peers, hub]) await start(variant);
    await compare(queries);
    if (options.full) {
      await stopAll();
      const { text, pictures: drawn } = await growth(databases.databases, cores, say);
      say(text);
      for (const [file, picture] of Object.entries(drawn)) await writeFile(resolve(pictures, file), picture);
    }
  }
} finally {
  progress.done();
  await stopAll();
  await databases.close();
}

async function compare(queries: readonly Query[]): Promise<void> {
  progress.step({ vi: 'Đang đối chiếu các câu trả lời', en: 'Comparing the answers' });
  const differing = await disagreements(running, queries);
  if (differing.length > 0) throw new Error(`Nothing was measured: the answers differ.\n${differing.join('\n')}`);
  const rounds = roundsFor(running.length);
  const step = { vi: 'Đang đo', en: 'Measuring' };
  progress.step(step);
  const samples = await measureAll(running, queries, {
    rounds,
    window,
    warmUp,
    onProgress: (done, total) => progress.share(step, done, total),
  });
  say(conditions(cores, rounds));
  say(
    tables(
      samples,
      queries,
      running.map(({ name }) => name),
    ),
  );
  await mkdir(pictures, { recursive: true });
  await writeFile(resolve(pictures, 'cpu.svg'), chart(samples, queries));
  say(`${pictures}/cpu.svg`);
}

/** Whole squares of the order, at least five rounds; of an odd number of variants half of one is enough by default. */
function roundsFor(variants: number): number {
  return variants * Math.ceil(5 / variants) * (options.full ? 2 : 1);
}

function conditions(tied: Cores | null, rounds: number): string {
  const where = tied
    ? `server on core ${tied.server}, load and PostgreSQL on ${tied.others}`
    : 'nothing tied to cores: no taskset, or one core';
  const different = running.filter(({ ownDocuments }) => ownDocuments).map(({ name }) => name);
  const own = different.length > 0 ? `, but for those of ${different.join(', ')}, which has documents of its own` : '';
  return `${people} people, ${rounds} rounds, Node ${process.version}, ${where}. Every answer equals the floor's byte for byte${own}.`;
}

function chart(samples: Samples, queries: readonly Query[]): string {
  const series = running.map(({ name }) => name).filter((name) => name !== floorName && name !== 'floor again');
  const groups = queries.map(({ name }) => ({
    name,
    mark: goals[name],
    bars: series.map((variant) => ratio(samples, name, variant, 'cpu')?.median ?? null),
  }));
  return barChart('CPU per request, floor = 1; dashed: the goal of ours', series, groups);
}

async function stopAll(): Promise<void> {
  for (let variant = running.pop(); variant; variant = running.pop()) await variant.close();
}
