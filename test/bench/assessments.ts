/**
 * How many dossiers a second the hub assesses, what one costs it and how often it reads for it, over HTTP as a front end
 * asks, on the demo's generated city: `node --import tsx test/bench/assessments.ts [assessments] [callers]`. Half of the
 * assessments are asked for by one caller, half by all at once. Exit code 1 if one is missing or a promise is broken.
 */
import { startScratchPostgres } from '../../src/demo/scratch-postgres.ts';
import { brokenPromises } from './assessments/broken-promises.ts';
import { startCity } from './assessments/city.ts';
import { fileDossiers, peopleEach, tokensFor } from './assessments/filed.ts';
import { type Answered, type Figures, measure } from './assessments/measure.ts';

const [assessments = 1_000, callers = 8] = process.argv.slice(2).map(Number);
/** Answered before anything is measured, so that what is worked out once for each procedure is there. */
const warmUp = 40;
const count = assessments + warmUp;
const people = count * peopleEach * 2;

const tell = (what: string) => process.stderr.write(`${what}\n`);
const postgres = await startScratchPostgres(() => {});
try {
  tell(`making a city of ${people} people`);
  const city = await startCity({
    // Everything is on one machine: what is slow there is no register that is down.
    ...{ people, deadlines: { operationMs: 20_000, registerMs: 5_000 } },
    freshDatabase: (name) => postgres.freshDatabase(name),
  });
  try {
    const tokens = await tokensFor(city, callers);
    tell(`filing ${count} dossiers`);
    const dossiers = await fileDossiers(city, { count, people, tokens });
    const half = Math.ceil(assessments / 2);
    const runs = [
      { dossiers: dossiers.slice(0, warmUp), callers, isWarmUp: true },
      { dossiers: dossiers.slice(warmUp, warmUp + half), callers: 1, isWarmUp: false },
      { dossiers: dossiers.slice(warmUp + half), callers, isWarmUp: false },
    ];
    const answers: Answered[] = [];
    const figures: Figures[] = [];
    for (const { dossiers: some, callers: n, isWarmUp } of runs) {
      const progress = (done: number) => {
        if (!isWarmUp && (done % 100 === 0 || done === some.length)) tell(`${n} at once: ${done} / ${some.length}`);
      };
      const measured = await measure(city, some, { callers: n, tokens, tell: progress });
      answers.push(...measured.answers);
      if (!isWarmUp) figures.push(measured.figures);
    }
    for (const each of figures) console.log(line(each));
    console.log(outcomes(answers));
    const broken = await brokenPromises(city, answers);
    for (const each of broken) console.error(each);
    console.log(broken.length === 0 ? 'every assessment is there, no promise broken' : `${broken.length} broken`);
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    await city.close();
  }
} finally {
  await postgres.close();
}

function line({ assessments: n, callers: at, perSecond, medianMs, p99Ms, cpuMs, statements, residenceCalls }: Figures) {
  return [
    `${n} assessments, ${at} at once: ${perSecond.toFixed(1)} a second; ${medianMs.toFixed(0)} ms median, ${p99Ms.toFixed(0)} ms p99`,
    `of one: ${cpuMs.toFixed(1)} ms of CPU; ${statements.registers.toFixed(1)} statements to registers' databases, ${residenceCalls.toFixed(1)} calls to residence; ${statements.store.toFixed(1)} statements to the store`,
  ].join('; ');
}

function outcomes(answers: readonly Answered[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of answers.flatMap(({ components }) => components)) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const procedures = new Set(answers.map(({ procedure }) => procedure)).size;
  const list = [...counts].map(([outcome, n]) => `${outcome} ${n}`).join(', ');
  return `${procedures} procedures; components: ${list}`;
}
