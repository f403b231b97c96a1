import type { Cores } from './cores.ts';
import type { Databases } from './databases.ts';
import { measureWindow } from './measure.ts';
import { lineChart } from './plot.ts';
import { documents, type Query } from './queries.ts';
import { spreadOf } from './statistics.ts';
import { subjectsOf } from './subjects.ts';
import { table } from './table.ts';
import { startVariant } from './variant.ts';
import { hub as variant } from './variants.ts';

/** Most people that one field of the hub takes. */
const PER_FIELD = 1000;
const ROUNDS = 3;
const counts = [100, 1000, 10_000];
const registerCounts = [1, 2, 3, 4, 5, 6];
const series = [
  { name: 'Q5', title: 'Q5, flags off' },
  { name: 'QF', title: 'QF, flags on' },
] as const;

type Point = readonly [x: number, y: number];

/** How the cost of Q5 and QF grows with people and with registers. */
export async function growth(
  databases: Databases,
  cores: Cores | null,
  say: (words: string) => void,
): Promise<{ readonly text: string; readonly pictures: Readonly<Record<string, string>> }> {
  const { anybody } = await subjectsOf(databases);
  const byPeople = new Map<string, Point[]>(series.map(({ title }) => [title, []]));
  const byRegisters = new Map<string, Point[]>(series.map(({ title }) => [title, []]));
  const rows: string[][] = [];
  for (const registers of registerCounts) {
    const hub = await startVariant(variant, { databases, registers }, cores?.server ?? null);
    try {
      for (const count of registers === 3 ? counts : [PER_FIELD]) {
        const costs: number[] = [];
        for (const { name, title } of series) {
          const query = questionAbout(name, anybody.slice(0, count));
          await measureWindow(hub, query, { milliseconds: 2000, requests: 1 });
          const samples: number[] = [];
          for (let round = 0; round < ROUNDS; round++) {
            samples.push((await measureWindow(hub, query, { milliseconds: 300, requests: 1 })).cpu / 1000);
          }
          const { median } = spreadOf(samples);
          costs.push(median);
          if (registers === 3) byPeople.get(title)?.push([count, median]);
          if (count === PER_FIELD) byRegisters.get(title)?.push([registers, median]);
        }
        rows.push([
          String(registers),
          String(count),
          ...costs.flatMap((ms) => [ms.toFixed(1), (ms / count).toFixed(4)]),
        ]);
      }
    } finally {
      await hub.close();
    }
    say(`Registers: ${registers} of ${registerCounts.length}`);
  }
  const head = ['registers', 'people', 'Q5, ms', 'per person', 'QF, ms', 'per person'];
  return {
    text: `### Growth: CPU of the hub per request, median of ${ROUNDS}\n\n${table(head, rows)}`,
    pictures: {
      'growth-people.svg': lineChart(
        'CPU per request of the hub over three registers',
        'people in one request',
        linesOf(byPeople),
      ),
      'growth-registers.svg': lineChart(
        'CPU per request of the hub for a thousand people',
        'registers',
        linesOf(byRegisters),
      ),
    },
  };
}

const linesOf = (points: ReadonlyMap<string, readonly Point[]>) =>
  [...points].map(([name, points]) => ({ name, points }));

/** One request about all of them, a field for each thousand. */
function questionAbout(name: 'Q5' | 'QF', people: readonly string[]): Query {
  const [, selection = ''] = /persons\(personalIds: \$ids\) (\{[\s\S]*?\n {2}\})/.exec(documents[name]) ?? [];
  const fragments = documents[name].slice(documents[name].indexOf(selection) + selection.length + 2);
  const parts = Array.from({ length: Math.ceil(people.length / PER_FIELD) }, (_, at) =>
    people.slice(at * PER_FIELD, (at + 1) * PER_FIELD),
  );
  const asked = parts.map((_, at) => `part${at}: persons(personalIds: $ids${at}) ${selection}`);
  const variables = parts.map((_, at) => `$ids${at}: [PersonalId!]!`);
  return {
    name,
    title: `${people.length} people`,
    document: `query ${name}(${variables.join(', ')}) {\n${asked.join('\n')}\n}${fragments}`,
    variables: [Object.fromEntries(parts.map((ids, at) => [`ids${at}`, ids]))],
    concurrency: 1,
  };
}
