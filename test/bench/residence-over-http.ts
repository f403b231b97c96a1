import { startResidenceService } from '../../src/demo/residence-service/service.ts';
import type { Cores } from './cores.ts';
import type { Databases } from './databases.ts';
import { measureAll, type RunOptions } from './measure.ts';
import type { Query, QueryName } from './queries.ts';
import { spreadOf } from './statistics.ts';
import { cell, ratio, table } from './table.ts';
import { type RunningVariant, startVariant } from './variant.ts';
import { hub } from './variants.ts';

export const queriesOverHttp: readonly QueryName[] = ['Q1', 'Q2', 'Q3'];
const overHttp = { ...hub, name: 'ours, residence over HTTP' };
const token = 'token-of-the-bench';

export interface OverHttpOptions extends RunOptions {
  readonly databases: Databases;
  readonly cores: Cores | null;
}

/**
 * What the hub costs as the demo runs it: residence behind its simulated service, which runs beside the load. It is asked
 * for more there: the service also knows former numbers, so that more records are found and read.
 */
export async function residenceOverHttp(all: readonly Query[], options: OverHttpOptions): Promise<string> {
  const { databases, cores } = options;
  const queries = all.filter(({ name }) => queriesOverHttp.includes(name));
  const service = await startResidenceService({ databaseUrl: databases.residence, token });
  const running: RunningVariant[] = [];
  try {
    const core = cores?.server ?? null;
    running.push(await startVariant(hub, { databases }, core));
    const residenceService = { url: service.url, token };
    running.push(await startVariant(overHttp, { databases, residenceService }, core));
    for (const query of queries) await checkAnswer(running, query);
    const samples = await measureAll(running, queries, options);
    const rows = queries.map(({ name, title }) => {
      const own = samples.get(name)?.get(overHttp.name) ?? [];
      return [
        `${name} ${title}`,
        `${(spreadOf(own.map(({ cpu }) => cpu)).median / 1000).toPrecision(3)} ms`,
        cell(ratio(samples, name, overHttp.name, 'cpu', hub.name), true),
        spreadOf(own.map(({ rate }) => rate)).median.toPrecision(3),
        spreadOf(own.map(({ p50 }) => p50)).median.toPrecision(3),
        spreadOf(own.map(({ p99 }) => p99)).median.toPrecision(3),
      ];
    });
    const head = ['work', 'CPU', 'ratio to residence as a database', 'requests per second', 'median, ms', '99 %, ms'];
    return `### Residence over HTTP\n\n${table(head, rows)}`;
  } finally {
    await Promise.all(running.map((variant) => variant.close()));
    await service.stop();
  }
}

/** @throws if there is no answer, or one with errors */
async function checkAnswer(running: readonly RunningVariant[], query: Query): Promise<void> {
  for (const variant of running) {
    const answer = await variant.ask(query, query.variables[0] ?? {});
    if (!/^\{"data":\{"persons?":[{[]/.test(answer) || answer.includes('"errors"')) {
      throw new Error(`Nothing was measured: ${variant.name} does not answer ${query.name}.`);
    }
  }
}
