/**
 * `npm run bench`: what the hub costs against code written by hand and against other servers, on this machine, now.
 *
 *   --queries Q1,Q2   these alone: a process that serves thousands of people leaves garbage to those it serves next
 *   --full            200 000 people, twice the rounds, and growth; writes the pictures of the README
 *
 * Instead of the comparison, any of:
 *
 *   --profile         the functions in which the hub spends its time on each query
 *   --down REGISTER   with one register not reachable, against all up
 *   --http            residence over HTTP, as in the demo, against residence as a database
 *   --memory          the hub's heap over 40 000 requests and 2000 distinct documents, with --full 200 000 and 4000; fails
 *                     if it is not flat
 *   --growth          how the hub's cost grows with people and with registers
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Progress } from '../../src/demo/progress.ts';
import { disagreements } from './agreement.ts';
import { type Cores, tieToCores } from './cores.ts';
import { openDatabases, registerIds } from './databases.ts';
import { oneDown } from './down.ts';
import { growth } from './growth.ts';
import { measureAll, type RunOptions, type Samples, type Window } from './measure.ts';
import { type MemoryRun, memory } from './memory.ts';
import { installPeers } from './peers.ts';
import { barChart } from './plot.ts';
import { profiles } from './profile.ts';
import { type Query, queriesFor, queryNames } from './queries.ts';
import { residenceOverHttp } from './residence-over-http.ts';
import { subjectsOf } from './subjects.ts';
import { floorName, goals, ratio, tables } from './table.ts';
import { type RunningVariant, startVariant, type Variant } from './variant.ts';
import { byHand, hub } from './variants.ts';

const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    queries: { type: 'string', default: queryNames.join() },
    profile: { type: 'boolean', default: false },
    down: { type: 'string' },
    http: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});
const down = registerIds.find((id) => id === options.down);
if (options.down !== undefined && !down) throw new Error(`--down takes one of ${registerIds.join(', ')}.`);

const wanted = options.queries.split(',');
const unknown = wanted.find((name) => !queryNames.some((each) => each === name));
if (unknown !== undefined) throw new Error(`--queries takes some of ${queryNames.join()}, not ${unknown}.`);

const people = options.full ? 200_000 : 20_000;
const window: Window = options.full ? { milliseconds: 1500, requests: 4 } : { milliseconds: 200, requests: 2 };
/** A server runs for days; in its first seconds it spends as much on compiling as on answers. */
const warmUp: Window = options.full ? { milliseconds: 6000, requests: 6 } : { milliseconds: 3000, requests: 3 };
const ofMemory: MemoryRun = options.full
  ? { requests: 200_000, documents: [1000, 2000, 4000] }
  : { requests: 40_000, documents: [1000, 2000] };
/** A table for the README is made with its pictures; a short run leaves no trace in the project. */
const pictures = resolve(import.meta.dirname, options.full ? 'pictures' : '../../.data/bench/pictures');

const progress = new Progress(process.stderr);
const say = (words: string) => {
  progress.done();
  process.stdout.write(`${words}\n\n`);
};
const measuring = { vi: 'Đang đo', en: 'Measuring' };
const onProgress = (done: number, total: number) => progress.share(measuring, done, total);

const cores = tieToCores();
const { databases, close } = await openDatabases(people, (step) => progress.step(step));
const running: RunningVariant[] = [];
try {
  const queries = queriesFor(await subjectsOf(databases)).filter(({ name }) => wanted.includes(name));
  const isWhole = !options.profile && !options.memory && !options.growth && !options.http && !down;
  if (options.profile)
    say(await profiles(await start(hub), queries, { warmUp, window: { milliseconds: 5000, requests: 5 } }));
  if (options.memory) say(await memory(await start(hub), queries, ofMemory, onProgress));
  if (down) say(await oneDown(queries, { ...measured(4, 4), databases, cores, down }));
  if (options.http) say(await residenceOverHttp(queries, { ...measured(2, 4), databases, cores }));
  if (isWhole) {
    progress.step({ vi: 'Đang cài các máy chủ đối chứng', en: 'Installing the peers' });
    for (const variant of [...byHand, ...installPeers(), hub]) await start(variant);
    await compare(queries);
    await stopAll();
  }
  if (options.growth || (isWhole && options.full)) {
    const { text, pictures: drawn } = await growth(databases, cores, say);
    say(text);
    await mkdir(pictures, { recursive: true });
    for (const [file, picture] of Object.entries(drawn)) await writeFile(resolve(pictures, file), picture);
  }
} finally {
  progress.done();
  await stopAll();
  await close();
}

async function start(variant: Variant): Promise<RunningVariant> {
  const started = await startVariant(variant, { databases }, cores?.server ?? null);
  running.push(started);
  return started;
}

async function compare(queries: readonly Query[]): Promise<void> {
  progress.step({ vi: 'Đang đối chiếu các câu trả lời', en: 'Comparing the answers' });
  const differing = await disagreements(running, queries);
  if (differing.length > 0) throw new Error(`Nothing was measured: the answers differ.\n${differing.join('\n')}`);
  const options = measured(running.length, 5);
  const samples = await measureAll(running, queries, options);
  say(conditions(cores, options.rounds));
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

/**
 * Whole squares of the order, with that many rounds at least; of an odd number of variants half of one is enough by
 * default.
 */
function measured(variants: number, least: number): RunOptions {
  return { rounds: variants * Math.ceil(least / variants) * (options.full ? 2 : 1), window, warmUp, onProgress };
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
