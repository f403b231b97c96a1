import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

const { clean, deathKnownOnlyToHealth } = examples;
let city: City;
let hub: CityHub;
beforeAll(async () => {
  city = await openCity(2000);
  hub = city.hub();
}, 60_000);
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(() => city.close());

it('stats', async () => {
  const client = new pg.Client({ connectionString: city.databases.residence });
  await client.connect();
  const { rows } = await client.query('select so_dinh_danh as id from cong_dan order by 1');
  await client.end();
  const counts: Record<string, number> = {};
  const more: Record<string, number> = {};
  const times: Record<string, number> = {};
  for (let i = 0; i < rows.length; i += 100) {
    const { data, errors } = await hub.ask(
      `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) {
      personalId { text } registeredMaritalStatus { value }
      marriages { completeness items { value { id } } evidence { reasons { text } } }
      maritalStatus { completeness accuracy value { status } evidence { reasons { code } } } } }`,
      { ids: rows.slice(i, i + 100).map(({ id }) => id) },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    for (const p of data.persons) {
      const key = `${p.marriages.completeness} ${Math.min(1, p.marriages.items.length)} reg=${p.registeredMaritalStatus.value}`;
      counts[key] = (counts[key] ?? 0) + 1;
      const k2 = `${p.maritalStatus.completeness} ${p.maritalStatus.accuracy} ${p.maritalStatus.value?.status}`;
      more[k2] = (more[k2] ?? 0) + 1;
      for (const { text } of p.marriages.evidence.reasons) {
        const t = text.replace(/\d\d\/\d\d\/\d{4}/g, 'D');
        times[t] = (times[t] ?? 0) + 1;
      }
    }
  }
  console.log(
    JSON.stringify(
      {
        counts,
        more,
        times: Object.entries(times)
          .sort((a, b) => b[1] - a[1])
          .slice(0, 12),
      },
      null,
      1,
    ),
  );
}, 100_000);
