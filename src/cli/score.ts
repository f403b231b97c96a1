import { parseArgs } from 'node:util';
import { scoreHarsh } from '../demo/harsh-claims/score-harsh.ts';
import { openPopulation, type PopulationStore } from '../demo/population-store.ts';
import { Progress } from '../demo/progress.ts';
import { scorePopulation } from '../demo/score-population.ts';
import { assess } from '../quality/assess/assess.ts';
import { scoreClaims } from '../quality/score/claims-score.ts';
import { claimsMarkdown, scoreMarkdown } from '../quality/score/markdown.ts';
import { readClaims, readConfirmed } from './claims/read-claims.ts';
import { readFields } from './claims/read-fields.ts';
import { type Command, wrongUse } from './command.ts';
import { populationOptions, populationWords } from './population-options.ts';
import { stopOnSignal } from './stop.ts';

const claimsWords = '--claims FILE --truth FILE [--confirmed FILE] [--fields FILE]';
const usage = `score [${populationWords} | --harsh | ${claimsWords}]`;
const loading = { vi: 'Đang tạo và nạp dân số mô phỏng', en: 'Making and loading simulated people' };
const judging = { vi: 'Đang đánh giá', en: 'Judging' };
const judgingHarsh = { vi: 'Đang đánh giá bộ dữ liệu khó', en: 'Judging the harsh claims' };
/** Of the harsh claims: enough to tell 4 % from 5. */
const harsh = { entities: 2000, seed: 1 };

export const command: Command = {
  usage,
  purpose:
    'Đo các cờ chất lượng trên dân số mô phỏng, trên bộ dữ liệu khó, hoặc trên bảng nhiều nguồn đã biết sự thật · Measures the flags on a simulated population, on harsh claims, or on a table of claims whose truth is known (npm run score)',
  async run(args) {
    const progress = new Progress(process.stderr);
    if (args.includes('--claims')) return print(await scoreTable(args, progress), progress);
    if (args.length === 1 && args[0] === '--harsh') return print(harshFigures(progress), progress);
    const population = await populationFigures(args, progress);
    if (population !== null) print(`${population}\n\n${harshFigures(progress)}`, progress);
  },
};

/** Null if it was stopped. */
async function populationFigures(args: readonly string[], progress: Progress): Promise<string | null> {
  const options = await populationOptions(args, usage);
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
    const score = await scorePopulation(population.databases, (done) => progress.share(judging, done, options.people));
    await close();
    return `## Simulated population\n\n${scoreMarkdown(score)}`;
  } catch (error) {
    if (stopping()) return null;
    await close();
    throw error;
  }
}

function harshFigures(progress: Progress): string {
  progress.step(judgingHarsh);
  return `## Harsh claims\n\n${claimsMarkdown(scoreHarsh(harsh.entities, harsh.seed))}`;
}

async function scoreTable(args: readonly string[], progress: Progress): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      claims: { type: 'string' },
      truth: { type: 'string' },
      confirmed: { type: 'string' },
      fields: { type: 'string' },
    },
  });
  if (values.claims === undefined || values.truth === undefined) throw wrongUse(usage);
  const claims = await readClaims(values.claims);
  const truth = await readConfirmed(values.truth);
  const confirmed = values.confirmed === undefined ? [] : await readConfirmed(values.confirmed);
  const options = values.fields === undefined ? new Map() : await readFields(values.fields);
  progress.step(judging);
  const assessed = assess({ claims, confirmed, options, now: new Date() }, (done, total) =>
    progress.share(judging, done, total),
  );
  return `## Table of claims\n\n${claimsMarkdown([[values.claims, scoreClaims(assessed, truth, options)]])}`;
}

function print(figures: string, progress: Progress): void {
  progress.done();
  process.stdout.write(`${figures}\n`);
}
