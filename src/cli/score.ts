import { parseArgs } from 'node:util';
import { scoreHarsh } from '../demo/harsh-claims/score-harsh.ts';
import { Progress } from '../demo/progress.ts';
import { scorePopulation } from '../demo/score-population.ts';
import { scoreVaried } from '../demo/varied-claims/score-varied.ts';
import { assess } from '../quality/assess/assess.ts';
import { scoreClaims } from '../quality/score/claims-score.ts';
import { claimsMarkdown, scoreMarkdown } from '../quality/score/markdown.ts';
import { refuseTwoTruths } from './claims/notes.ts';
import { readClaims, readConfirmed } from './claims/read-claims.ts';
import { readFields } from './claims/read-fields.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { judge } from './judge-table.ts';
import { onPopulation } from './on-population.ts';
import { type PopulationWords, populationArguments, populationOf } from './population-options.ts';

const { usage } = commandList.score;
const judging = { vi: 'Đang đánh giá', en: 'Judging' };
const judgingHarsh = { vi: 'Đang đánh giá bộ dữ liệu khó', en: 'Judging the harsh claims' };
const judgingVaried = { vi: 'Đang đánh giá các loại bảng', en: 'Judging tables of every kind' };
/** Enough to tell 4 % from 5. */
const harshPeople = 2000;

/** What is measured, and the words that go with each. */
const goingWith: Readonly<Record<'population' | 'harsh' | 'varied' | 'claims', readonly string[]>> = {
  population: ['people', 'seed', 'rates'],
  harsh: ['harsh', 'people', 'seed'],
  varied: ['varied', 'people', 'seed'],
  claims: ['claims', 'truth', 'confirmed', 'fields'],
};
type Measured = keyof typeof goingWith;

export const command: Command = {
  async run(args) {
    const values = valuesOf(args);
    const progress = new Progress(process.stderr);
    const figures = await figuresOf(measured(values), values, progress);
    progress.done();
    if (figures !== null) process.stdout.write(`${figures}\n`);
  },
};

const valuesOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      ...populationArguments,
      harsh: { type: 'boolean' },
      varied: { type: 'boolean' },
      claims: { type: 'string' },
      truth: { type: 'string' },
      confirmed: { type: 'string' },
      fields: { type: 'string' },
    },
  }).values;
type Values = ReturnType<typeof valuesOf>;

/** @throws CommandError for words that do not go together */
function measured(values: Values): Measured {
  const given = Object.keys(values);
  const what = (['harsh', 'varied', 'claims'] as const).find((each) => given.includes(each)) ?? 'population';
  const stranger = given.find((word) => !goingWith[what].includes(word));
  if (stranger === undefined) return what;
  const which = what === 'population' ? 'score' : `--${what}`;
  const allowed = goingWith[what].map((word) => `--${word}`).join(', ');
  throw new CommandError({
    vi: `--${stranger} không dùng chung với ${which}; chỉ dùng được ${allowed}. Cách dùng: npm run -s hub -- ${usage}`,
    en: `--${stranger} does not go with ${which}; only ${allowed} do. Usage: npm run -s hub -- ${usage}`,
  });
}

/** Null if it was stopped. */
async function figuresOf(what: Measured, values: Values, progress: Progress): Promise<string | null> {
  switch (what) {
    case 'claims':
      return tableFigures(values, progress);
    case 'harsh': {
      const { people, seed } = await populationOf({ people: String(harshPeople), ...values }, usage);
      return harshFigures(people, seed, progress);
    }
    case 'varied':
      return variedFigures(values, progress);
    case 'population': {
      const population = await populationFigures(values, progress);
      return population === null ? null : `${population}\n\n${harshFigures(harshPeople, 1, progress)}`;
    }
  }
}

async function populationFigures(values: PopulationWords, progress: Progress): Promise<string | null> {
  const options = await populationOf(values, usage);
  const score = await onPopulation(options, progress, ({ databases }) => {
    progress.step(judging);
    return scorePopulation(databases, (done) => progress.share(judging, done, options.people));
  });
  return score === null ? null : `## Simulated population\n\n${scoreMarkdown(score)}`;
}

function harshFigures(people: number, seed: number, progress: Progress): string {
  progress.step(judgingHarsh);
  return `## Harsh claims\n\n${claimsMarkdown(scoreHarsh(people, seed))}`;
}

async function variedFigures(values: PopulationWords, progress: Progress): Promise<string> {
  const { people, seed } = await populationOf(values, usage);
  progress.step(judgingVaried);
  return `## Tables of every kind\n\n${claimsMarkdown([...scoreVaried(people, seed)])}`;
}

async function tableFigures(values: Values, progress: Progress): Promise<string> {
  if (values.claims === undefined || values.truth === undefined) throw wrongUse(usage);
  const claims = await readClaims(values.claims);
  const truth = await readConfirmed(values.truth);
  const confirmed = values.confirmed === undefined ? [] : await readConfirmed(values.confirmed);
  refuseTwoTruths(values.confirmed ?? '', confirmed);
  const options = values.fields === undefined ? new Map() : await readFields(values.fields);
  progress.step(judging);
  const assessed = judge(() =>
    assess({ claims, confirmed, options, now: new Date() }, (done, total) => progress.share(judging, done, total)),
  );
  return `## Table of claims\n\n${claimsMarkdown([[values.claims, scoreClaims(assessed, truth, options)]])}`;
}
