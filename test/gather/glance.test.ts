import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gather } from '../../src/gather/gather.ts';
import { GlancedFact } from '../../src/gather/glanced-fact.ts';
import { ReadPlans } from '../../src/gather/read-plans.ts';
import { RegisterCalls } from '../../src/gather/register-call.ts';
import type { Selection } from '../../src/gather/selection.ts';
import { model } from '../../src/generated/model.ts';
import { verdictOf } from '../../src/quality/verdict.ts';
import { type City, openCity, type RegisterId } from '../support/city.ts';

const people = 1_500;
const now = new Date('2026-11-22T05:00:00Z');
const deadlines = { operationMs: 60_000, registerMs: 30_000 };
const purpose = { official: 'CB1', unit: 'U1', procedure: '1.001193', dossier: null };
const fields = Object.entries(model.Person.fields).flatMap(([field, { kind }]) => (kind === 'value' ? [field] : []));
const selection: Selection = { entity: 'Person', fields: new Map(fields.map((field) => [field, null])) };

describe('a fact seen at a glance', () => {
  let city: City;
  let ids: readonly string[];
  beforeAll(async () => {
    city = await openCity(people);
    const client = new pg.Client({ connectionString: city.databases.residence });
    await client.connect();
    const { rows } = await client.query<{ id: string }>('select so_dinh_danh as id from cong_dan order by 1');
    ids = rows.map(({ id }) => id);
    await client.end();
  });
  afterAll(() => city.close());

  it.each<{ down: readonly RegisterId[] }>([{ down: [] }, { down: ['health'] }, { down: ['residence'] }])(
    'has value and flags of the same fact judged by itself, with $down down',
    async ({ down }) => {
      const connectors = city.connectors(down);
      const plans = new ReadPlans(connectors, '2026-11-22', purpose.procedure);
      const wrong: string[] = [];
      let [glanced, all] = [0, 0];
      for (let at = 0; at < ids.length; at += 250) {
        const gather = new Gather(connectors, new RegisterCalls(purpose, deadlines), now, { plans });
        const keys = ids.slice(at, at + 250);
        await gather.all([{ selection, keys, found: true }]);
        for (const key of keys) {
          const row = gather.row('Person', key);
          for (const field of fields) {
            const fact = row.fact(field);
            all += 1;
            if (!(fact instanceof GlancedFact)) continue;
            glanced += 1;
            const judged = row.own(field);
            const isSame =
              JSON.stringify(verdictOf(fact)) === JSON.stringify(verdictOf(judged)) &&
              JSON.stringify(fact.value) === JSON.stringify(judged.value);
            if (!isSame) wrong.push(`${key} ${field}`);
          }
        }
      }
      await Promise.all(connectors.map((connector) => connector.close()));
      expect(wrong).toEqual([]);
      // Where the keeper of numbers is down, nothing is surely found and every fact is judged by itself.
      if (down.length === 0) expect(glanced / all).toBeGreaterThan(0.5);
    },
    120_000,
  );
});
