import fc from 'fast-check';
import knex, { type Knex } from 'knex';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssessmentCauseCode, ComponentOutcome } from '../../../src/generated/model.ts';
import { up } from '../../../src/store/migrations/0008-readiness.ts';
import type { ReadinessCount } from '../../../src/store/readiness/readiness-store.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { type Assessed, addAssessed } from '../../support/assessed.ts';
import { freshDatabase } from '../../support/postgres.ts';

let store: Store;
let database: Knex;
beforeAll(async () => {
  const url = await freshDatabase();
  store = openStore(url);
  await store.migrate();
  database = knex({ client: 'pg', connection: url });
});
afterAll(async () => {
  await database.destroy();
  await store.close();
});

const all = { from: null, to: null, by: null, procedures: null } as const;
let runs = 0;
/** A code of a procedure that nothing was counted of. */
const freshProcedure = () => `1.${String(100_000 + runs++)}`;
const sorted = (counts: readonly ReadinessCount[]) =>
  counts.map((count) => JSON.stringify(count, Object.keys(count).sort())).sort();

test('of each dossier the latest assessment counts, by whomever, with what stands in the way', async () => {
  const procedure = freshProcedure();
  const add = (dossier: string, at: string, given: Partial<Assessed>) =>
    addAssessed(store, { dossier, at, procedure, components: [], ...given });
  await add('D1', '2026-11-01T02:00:00Z', {
    components: [
      { code: 'KT', outcome: 'PAPER_NEEDED', causes: ['NO_RECORD'] },
      { code: 'GONE', outcome: 'REPLACED' },
    ],
  });
  await add('D1', '2026-11-02T02:00:00Z', {
    ...{ official: 'CB2', version: 2 },
    components: [
      {
        ...{ code: 'KT', outcome: 'PAPER_NEEDED', noted: ['CONFLICT_NOTED'] },
        causes: ['NOT_COVERED', 'NO_RECORD', 'NOT_COVERED'],
      },
    ],
  });
  // Stored later, made earlier: a slow request does not undo what was seen since.
  await add('D1', '2026-11-01T09:00:00Z', { components: [{ code: 'KT', outcome: 'WAIT', causes: ['WITHHELD'] }] });
  await add('D2', '2026-11-02T17:00:00Z', { version: 2, components: [{ code: 'KT', outcome: 'REPLACED' }] });
  const counts = await store.readiness.counts({ ...all, procedures: [procedure], by: 'DAY' });
  expect(sorted(counts)).toEqual(
    sorted([
      {
        ...{ procedure, version: 2, component: 'KT', since: '2026-11-02', outcome: 'PAPER_NEEDED' },
        ...{ causes: ['NOT_COVERED', 'NO_RECORD'], dossiers: 1 },
      },
      // 00:00 of the next day in Viet Nam
      {
        ...{ procedure, version: 2, component: 'KT', since: '2026-11-03', outcome: 'REPLACED' },
        causes: [],
        dossiers: 1,
      },
    ]),
  );
  const before = await store.readiness.counts({ ...all, procedures: [procedure], to: '2026-11-01' });
  expect(before).toEqual([
    { procedure, version: 1, component: 'KT', since: null, outcome: 'WAIT', causes: ['WITHHELD'], dossiers: 1 },
  ]);
  expect(await store.readiness.counts({ ...all, procedures: [procedure], from: '2026-11-03' })).toMatchObject([
    { outcome: 'REPLACED' },
  ]);
});

test('weeks begin on Monday and months on the first, in Viet Nam', async () => {
  const procedure = freshProcedure();
  const components = [{ code: 'KT', outcome: 'REPLACED' }] as const;
  await addAssessed(store, { dossier: 'W1', at: '2026-11-29T16:59:59Z', procedure, components });
  await addAssessed(store, { dossier: 'W2', at: '2026-11-29T17:00:00Z', procedure, components });
  await addAssessed(store, { dossier: 'W3', at: '2026-11-30T17:00:00Z', procedure, components });
  const since = async (by: 'WEEK' | 'MONTH') =>
    (await store.readiness.counts({ ...all, procedures: [procedure], by }))
      .map((count) => [count.since, count.dossiers])
      .sort();
  expect(await since('WEEK')).toEqual([
    ['2026-11-23', 1],
    ['2026-11-30', 2],
  ]);
  expect(await since('MONTH')).toEqual([
    ['2026-11-01', 2],
    ['2026-12-01', 1],
  ]);
});

test('whatever is assessed in whichever order, the counts are those of the last of each dossier', async () => {
  const outcome = fc.constantFrom<ComponentOutcome>('REPLACED', 'PAPER_NEEDED', 'NOT_REQUIRED');
  const causes = fc.uniqueArray(fc.constantFrom<AssessmentCauseCode>('NO_RECORD', 'VALUE_STALE'));
  const step = fc.record({ dossier: fc.nat(3), day: fc.integer({ min: 1, max: 9 }), outcome, causes });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (steps, last) => {
      const procedure = freshProcedure();
      const latest = new Map<number, (typeof steps)[number]>();
      for (const [nth, { dossier, day, ...component }] of steps.entries()) {
        const at = `2026-11-0${day}T05:00:00Z`;
        const components = [{ code: 'KT', ...component }];
        await addAssessed(store, {
          dossier: `${procedure}-${dossier}`,
          at,
          procedure,
          components,
          official: `CB${nth}`,
        });
        const before = latest.get(dossier);
        if (day <= last && (!before || day >= before.day)) latest.set(dossier, { dossier, day, ...component });
      }
      const counts = await store.readiness.counts({ ...all, procedures: [procedure], to: `2026-11-0${last}` });
      expect(counts.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(latest.size);
      const expected = new Map<string, number>();
      for (const { outcome: came, causes: by } of latest.values()) {
        const key = JSON.stringify([came, by]);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const found = counts.map((count) => [JSON.stringify([count.outcome, count.causes]), count.dossiers] as const);
      expect(new Map(found)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('procedures that were assessed are told in order, each once', async () => {
  const [one, two, three] = [freshProcedure(), freshProcedure(), freshProcedure()] as const;
  const components = [{ code: 'KT', outcome: 'REPLACED' }] as const;
  for (const [nth, procedure] of [three, one, two, one].entries())
    await addAssessed(store, { dossier: `P${nth}`, at: '2026-11-01T02:00:00Z', procedure, components });
  expect(await store.readiness.procedures(one, null, 9)).toEqual([two, three]);
  expect(await store.readiness.procedures(one, 'Sở Y tế', 9)).toEqual([]);
  expect((await store.readiness.procedures(null, null, 2)).length).toBe(2);
  const both = await store.readiness.counts({ ...all, procedures: [one, three] });
  expect(both.map(({ procedure, dossiers }) => [procedure, dossiers]).sort()).toEqual([
    [one, 2],
    [three, 1],
  ]);
});

test('the same assessment stored again is counted once', async () => {
  const procedure = freshProcedure();
  const same = { dossier: 'S1', at: '2026-11-01T02:00:00Z', procedure } as const;
  const components = [{ code: 'KT', outcome: 'REPLACED' }] as const;
  expect(await addAssessed(store, { ...same, components })).toBe(await addAssessed(store, { ...same, components }));
  expect(await store.readiness.counts({ ...all, procedures: [procedure] })).toMatchObject([{ dossiers: 1 }]);
});

test('what was counted cannot be changed, deleted or swept away', async () => {
  const procedure = freshProcedure();
  const components = [{ code: 'KT', outcome: 'PAPER_NEEDED' }] as const;
  await addAssessed(store, { dossier: 'F1', at: '2026-11-01T02:00:00Z', procedure, components });
  const [{ assessment }] = await database('assessed_dossier').where({ procedure });
  const rows = () => database('assessed_component').where({ assessment });
  const refused = 'Assessments are neither changed nor deleted.';
  await expect(rows().update({ outcome: 'REPLACED' })).rejects.toThrow(refused);
  await expect(rows().delete()).rejects.toThrow(refused);
  await expect(database('assessed_component').truncate()).rejects.toThrow(refused);
  await expect(database('assessed_dossier').where({ procedure }).delete()).rejects.toThrow(refused);
  expect(await store.readiness.counts({ ...all, procedures: [procedure] })).toMatchObject([
    { outcome: 'PAPER_NEEDED' },
  ]);
});

test('assessments that were there before they were counted are counted too', async () => {
  const procedure = freshProcedure();
  for (let nth = 0; nth < 205; nth += 1) {
    const components = [{ code: 'KT', outcome: 'WAIT', causes: ['REGISTER_UNAVAILABLE'] }] as const;
    await addAssessed(store, { dossier: `B${nth}`, at: '2026-11-01T02:00:00Z', procedure, components });
  }
  const before = sorted(await store.readiness.counts(all));
  await database.raw('drop table assessed_component, assessed_dossier, procedure_review_move');
  await database.raw('drop function procedure_review_is_kept');
  await database.transaction(up);
  expect(sorted(await store.readiness.counts(all))).toEqual(before);
  expect(await store.readiness.counts({ ...all, procedures: [procedure] })).toMatchObject([
    { outcome: 'WAIT', dossiers: 205 },
  ]);
}, 60_000);
