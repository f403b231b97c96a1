import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';
import { disagreements } from './agreement.ts';
import { type Databases, fillDatabases } from './databases.ts';
import { measureAll } from './measure.ts';
import { growthPerRequest, heapOverDocuments, heapOverRequests, MOST_OF_LAST_HALF, shareOfLastHalf } from './memory.ts';
import { installedPeers } from './peers.ts';
import { type Query, queriesFor, queryNames } from './queries.ts';
import { subjectsOf } from './subjects.ts';
import { floorName, ratio, tables } from './table.ts';
import { type RunningVariant, startVariant } from './variant.ts';
import { byHand, hub } from './variants.ts';

/** That the bench runs, and that what it compares is the same; how fast anything is, only `npm run bench` says. */
describe('the benchmark on a small population', () => {
  const running: RunningVariant[] = [];
  let queries: readonly Query[];

  beforeAll(async () => {
    const databases: Databases = {
      'civil-registry': await freshDatabase(),
      residence: await freshDatabase(),
      health: await freshDatabase(),
      hub: await freshDatabase(),
    };
    await fillDatabases(databases, 400, () => {});
    const all = queriesFor(await subjectsOf(databases));
    queries = all.map((query) => ({ ...query, variables: query.variables.slice(0, 2) }));
    const variants = [...byHand.filter(({ name }) => name !== 'floor again'), ...installedPeers(), hub];
    running.push(...(await Promise.all(variants.map((variant) => startVariant(variant, { databases }, null)))));
  });
  afterAll(() => Promise.all(running.map((variant) => variant.close())));

  it('asks about somebody in every query', () => {
    expect(queries.map(({ name }) => name)).toEqual(queryNames);
    for (const { name, variables } of queries) expect([name, variables.length]).not.toEqual([name, 0]);
    expect(queries.find(({ name }) => name === 'Q4')?.variables[0]).toHaveProperty('id');
  });

  it('gets the same answers from all, byte for byte, and no errors', { timeout: 120_000 }, async () => {
    expect(await disagreements(running, queries)).toEqual([]);
    for (const query of queries) {
      const answer = (await running.at(-1)?.ask(query, query.variables[0] ?? {})) ?? '';
      expect(answer).toMatch(/^\{"data":\{"persons?":[{[]/);
      expect(answer).not.toContain('"errors"');
    }
  });

  it('sees a difference where there is one', async () => {
    const [first, ...others] = running as [RunningVariant, ...RunningVariant[]];
    const odd: RunningVariant = { ...first, name: 'odd', ask: async (...asked) => `${await first.ask(...asked)}.` };
    expect(await disagreements([...others, odd], queries.slice(0, 1))).not.toEqual([]);
  });

  it('measures a round of all and puts it into tables', { timeout: 120_000 }, async () => {
    const window = { milliseconds: 1, requests: 1 };
    const samples = await measureAll(running, queries, { rounds: 1, window, warmUp: window, onProgress: () => {} });
    for (const { name } of queries) {
      expect(ratio(samples, name, floorName, 'cpu')?.median).toBe(1);
      expect(ratio(samples, name, 'ours', 'cpu')?.median).toBeGreaterThan(0);
    }
    const printed = tables(
      samples,
      queries,
      running.map(({ name }) => name),
    );
    expect(printed.match(/^\| Q/gm)).toHaveLength(4 * queries.length);
    expect(printed).not.toContain('NaN');
  });

  describe('the hub', () => {
    const ours = () => running.at(-1) as RunningVariant;

    it('keeps its memory over two thousand requests', { timeout: 180_000 }, async () => {
      const points = await heapOverRequests(ours(), queries, 2000, 200);
      expect(points).toHaveLength(10);
      // What is kept of a request by mistake is tens of kilobytes; the heap goes up and down by a megabyte by itself.
      expect(growthPerRequest(points)).toBeLessThan(3000);
    });

    it('would be seen to keep ten kilobytes of each request, after a start that takes more', () => {
      const leaking = Array.from({ length: 10 }, (_, at) => {
        return { after: (at + 1) * 200, bytes: 4e7 + Math.min(at, 4) * 1e7 + at * 200 * 10_000 };
      });
      expect(growthPerRequest(leaking)).toBeGreaterThan(9_000);
      const full = [140, 280].map((after) => ({ after, bytes: 4e7 + after * 1e6 }));
      expect(shareOfLastHalf(4e7, full)).toBeGreaterThan(MOST_OF_LAST_HALF);
    });

    it('forgets documents when its caches are full', { timeout: 180_000 }, async () => {
      const before = await ours().heap();
      const points = await heapOverDocuments(ours(), queries, [140, 280], 24);
      expect(shareOfLastHalf(before, points)).toBeLessThan(MOST_OF_LAST_HALF);
    });
  });
});
