import type { Sample, Samples } from './measure.ts';
import type { Query, QueryName } from './queries.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** The variant that all others are measured against. */
export const floorName = 'floor';

/** Goals of the design, section 8: CPU per request against the floor. */
export const goals: Readonly<Record<QueryName, number>> = { Q1: 1.3, Q2: 1.5, Q3: 1.4, Q4: 1.8, Q5: 1.5, QF: 1.2 };

/** Ratio to another variant in the same round, over the rounds; null if the variant does not answer the query. */
export function ratio(
  samples: Samples,
  query: QueryName,
  variant: string,
  of: keyof Sample,
  to = floorName,
): Spread | null {
  const other = samples.get(query)?.get(to) ?? [];
  const own = samples.get(query)?.get(variant) ?? [];
  if (own.length === 0) return null;
  return spreadOf(own.map((sample, round) => sample[of] / (other[round]?.[of] ?? Number.NaN)));
}

/** The figures as Markdown: the CPU, then what a caller sees. */
export function tables(samples: Samples, queries: readonly Query[], variants: readonly string[]): string {
  const others = variants.filter((name) => name !== floorName);
  const floorOf = (query: QueryName, of: keyof Sample) =>
    spreadOf((samples.get(query)?.get(floorName) ?? []).map((sample) => sample[of])).median;
  const ratios = (of: keyof Sample, isSpread: boolean) =>
    queries.map(({ name, title }) => [
      `${name} ${title}`,
      of === 'cpu' ? `${(floorOf(name, of) / 1000).toPrecision(3)} ms` : floorOf(name, of).toPrecision(3),
      ...others.map((variant) => cell(ratio(samples, name, variant, of), isSpread)),
      ...(of === 'cpu' ? [`≤ ${goals[name]}`] : []),
    ]);
  const head = (what: string) => ['work', what, ...others];
  return [
    '### CPU per request: ratio to the floor, median of the rounds (least – greatest)',
    table([...head('floor'), 'goal of ours'], ratios('cpu', true)),
    '### Requests per second: ratio to the floor',
    table(head('floor, 1/s'), ratios('rate', false)),
    '### Time to the answer, median: ratio to the floor',
    table(head('floor, ms'), ratios('p50', false)),
    '### Time to the answer, 99th percentile: ratio to the floor',
    table(head('floor, ms'), ratios('p99', false)),
  ].join('\n\n');
}

export function cell(spread: Spread | null, isSpread: boolean): string {
  if (spread === null) return '–';
  const { median, least, greatest } = spread;
  return isSpread ? `${round(median)} (${round(least)} – ${round(greatest)})` : round(median);
}

const round = (figure: number) => (figure < 10 ? figure.toFixed(2) : figure.toFixed(1));

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
