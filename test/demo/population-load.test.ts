import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { copyRows } from '../../src/demo/population/copy-rows.ts';
import { generate } from '../../src/demo/population/generate.ts';
import { load } from '../../src/demo/population/load.ts';
import type { RegisterId } from '../../src/demo/population/records.ts';
import { freshDatabase } from '../support/postgres.ts';

const population = { people: 1500, seed: 4 };
const registers: Record<RegisterId, string> = {
  'civil-registry': '',
  residence: '',
  health: '',
  'social-insurance': '',
  land: '',
};
const clients = new Map<RegisterId, pg.Client>();

async function ask<T>(register: RegisterId, text: string, values: unknown[] = []): Promise<T[]> {
  const client = clients.get(register);
  if (client === undefined) throw new Error(`No client of ${register}.`);
  return (await client.query(text, values)).rows as T[];
}

const firstBatch = [...generate(population)].slice(0, 1);

beforeAll(async () => {
  for (const register of Object.keys(registers) as RegisterId[]) {
    registers[register] = await freshDatabase();
    const client = new pg.Client({ connectionString: registers[register] });
    await client.connect();
    clients.set(register, client);
  }
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
});

it('fills every table of every register, and says how far it is', async () => {
  const progress: number[] = [];
  expect(await load({ ...population, registers, onProgress: (done) => progress.push(done) })).toBe(true);
  expect(progress.at(-1)).toBe(population.people);
  for (const [register, tables] of Object.entries(firstBatch[0]?.rows ?? {})) {
    for (const table of Object.keys(tables)) {
      const counted = await ask<{ n: number }>(register as RegisterId, `select count(*)::int as n from "${table}"`);
      expect(counted[0]?.n, table).toBeGreaterThan(0);
    }
  }
  expect(await ask('residence', 'select count(*)::int as n from cong_dan')).toEqual([{ n: population.people }]);
});

it('writes rows in exactly the columns of the tables', async () => {
  const batches = [...generate(population)];
  for (const register of Object.keys(registers) as RegisterId[]) {
    for (const table of Object.keys(batches[0]?.rows[register] ?? {})) {
      const rows = batches.flatMap(({ rows }) => (rows[register] as Record<string, readonly object[]>)[table] ?? []);
      const columns = await ask<{ name: string }>(
        register,
        'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0',
        [`"${table}"`],
      );
      expect(Object.keys(rows[0] ?? {}).sort(), table).toEqual(columns.map(({ name }) => name).sort());
    }
  }
});

it('keeps text as it is, letter by letter', async () => {
  const { personalId } = examples.clean;
  const births = await ask(
    'civil-registry',
    'select "nksHoTen", "nksNgaySinh" from khai_sinh where "soDinhDanh" = $1',
    [personalId],
  );
  expect(births).toEqual([{ nksHoTen: 'Trần Thị Thu Hà', nksNgaySinh: '14.03.1990' }]);
  const cards = await ask('health', 'select full_name, dob from insurance_card where pid = $1', [personalId]);
  expect(cards).toEqual([{ full_name: 'TRẦN THỊ THU HÀ', dob: '19900314' }]);
});

it('copies any text, and tells nothing from the empty text', async () => {
  const client = clients.get('health') as pg.Client;
  const rows = ['tab\there', 'line\nline\r', 'back\\slash \\N', '', null].map((name, at) => ({ code: `x${at}`, name }));
  await client.query('create temporary table odd (code text, name text)');
  await copyRows(client, 'odd', rows);
  expect((await client.query('select code, name from odd order by code')).rows).toEqual(rows);
  await expect(copyRows(client, 'odd', [{ no_such_column: 1 }])).rejects.toThrow('no_such_column');
});

it('does nothing where the population is loaded already', async () => {
  await ask('health', "update insurance_card set full_name = 'TOUCHED' where pid = $1", [examples.clean.personalId]);
  expect(await load({ ...population, registers })).toBe(false);
  expect(await ask('health', "select 1 from insurance_card where full_name = 'TOUCHED'")).toHaveLength(1);
});

it('loads one register anew when only that one lacks it, and all for another population', async () => {
  await ask('health', 'drop table population_loaded');
  await ask('residence', "update cong_dan set ten = 'TOUCHED' where so_dinh_danh = $1", [examples.clean.personalId]);
  expect(await load({ ...population, registers })).toBe(true);
  expect(await ask('health', "select 1 from insurance_card where full_name = 'TOUCHED'")).toEqual([]);
  expect(await ask('residence', "select 1 from cong_dan where ten = 'TOUCHED'")).toHaveLength(1);

  expect(await load({ people: 300, seed: 4, registers })).toBe(true);
  expect(await ask('residence', 'select count(*)::int as n from cong_dan')).toEqual([{ n: 300 }]);
});

it('leaves what was there when it fails in the middle', async () => {
  const broken = { ...registers, residence: registers.residence.replace(/\/[^/?]+(\?|$)/, '/no_such_database$1') };
  await expect(load({ ...population, registers: broken })).rejects.toThrow('no_such_database');
  expect(await ask('civil-registry', 'select count(*) > 0 as kept from khai_sinh')).toEqual([{ kept: true }]);
  expect(await load({ people: 300, seed: 4, registers })).toBe(false);
});
