import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, openCity } from '../support/city.ts';

let city: City;
beforeAll(async () => {
  city = await openCity(3000);
});
afterAll(() => city.close());

it('a death whose declaration the court revoked is shown, and does not make its subject dead', async () => {
  const client = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await client.connect();
  const { rows } = await client.query(
    `select "soDinhDanh" as id from "khai_tu" where "huyTuyenBoChetNgayGhiChu" is not null and "soDinhDanh" is not null`,
  );
  await client.end();
  expect(rows.length).toBeGreaterThan(0);
  const { data, errors } = await city.hub().ask(
    `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) {
      lifeStatus { value accuracy }
      deathRegistrations { items { value { revokedOn { value } } } }
    } }`,
    { ids: rows.map(({ id }) => id) },
  );
  expect(errors).toBeUndefined();
  for (const person of data.persons) {
    expect(person.lifeStatus).toEqual({ value: 'ALIVE', accuracy: 'SINGLE_SOURCE' });
    expect(person.deathRegistrations.items[0].value.revokedOn.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
