import type { Cores } from './cores.ts';
import type { Databases, RegisterId } from './databases.ts';
import { measureAll, type RunOptions } from './measure.ts';
import type { Query, QueryName } from './queries.ts';
import { cell, floorName, ratio, table } from './table.ts';
import { type RunningVariant, startVariant } from './variant.ts';
import { byHand, hub } from './variants.ts';

/** Answers that do not lead from one register into another, so that as many people are asked about as before. */
export const queriesWithOneDown: readonly QueryName[] = ['Q1', 'Q2', 'Q5', 'QF'];

/** Nothing listens there. */
const nowhere = 'postgresql://nobody@127.0.0.1:9/nothing';

export interface OneDownOptions extends RunOptions {
  readonly databases: Databases;
  readonly cores: Cores | null;
  /** The register that cannot be reached. */
  readonly down: RegisterId;
}

/** What an answer costs with one register not reachable, against the same server with all up. */
export async function oneDown(all: readonly Query[], options: OneDownOptions): Promise<string> {
  const { databases, cores, down } = options;
  const queries = all.filter(({ name }) => queriesWithOneDown.includes(name));
  const running: RunningVariant[] = [];
  try {
    for (const variant of [...byHand.filter(({ name }) => name === floorName), hub]) {
      const start = async (name: string, of: Databases) =>
        running.push(await startVariant({ ...variant, name }, { databases: of }, cores?.server ?? null));
      await start(variant.name, databases);
      await start(withOneDown(variant.name), { ...databases, [down]: nowhere });
    }
    await checkFlags(running, queries);
    const samples = await measureAll(running, queries, options);
    const [ours, floor] = [hub.name, floorName];
    const rows = queries.map(({ name, title }) => [
      `${name} ${title}`,
      cell(ratio(samples, name, withOneDown(ours), 'cpu', ours), true),
      cell(ratio(samples, name, withOneDown(floor), 'cpu', floor), true),
      cell(ratio(samples, name, withOneDown(ours), 'p50', ours), false),
      cell(ratio(samples, name, withOneDown(ours), 'p99', ours), false),
      '≤ 1',
    ]);
    const head = ['work', 'ours, CPU', 'floor, CPU', 'ours, median time', 'ours, 99th percentile', 'goal of ours, CPU'];
    return `### With ${down} not reachable: ratio to the same with all registers up\n\n${table(head, rows)}`;
  } finally {
    await Promise.all(running.map((variant) => variant.close()));
  }
}

const withOneDown = (name: string) => `${name}, one down`;

/** @throws if the hub does not say which values lack a register, or says so with all up */
async function checkFlags(running: readonly RunningVariant[], queries: readonly Query[]): Promise<void> {
  const flagged = queries.find(({ name }) => name === 'QF');
  if (!flagged) throw new Error('Only flags tell whether a register was missed.');
  for (const [name, isFlagged] of [
    [hub.name, false],
    [withOneDown(hub.name), true],
  ] as const) {
    const variant = running.find((each) => each.name === name);
    const answer = await variant?.ask(flagged, flagged.variables[0] ?? {});
    if (answer?.includes('"SOURCE_UNAVAILABLE"') !== isFlagged || answer.includes('"errors"')) {
      throw new Error(`Nothing was measured: the answer of "${name}" is not flagged as it should be.`);
    }
  }
}
