import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { AdministrativeUnits } from '../../../src/connect/administrative-units/administrative-units.ts';
import { builtInUnits } from '../../../src/connect/tables/administrative-units.ts';
import { readUnitFile } from '../../../src/store/administrative-units/read-unit-file.ts';
import type { UnitFile } from '../../../src/store/administrative-units/unit-file.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { freshDatabase } from '../../support/postgres.ts';

const open: Store[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

async function unitsOfStore() {
  const store = openStore(await freshDatabase());
  open.push(store);
  await store.migrate();
  return store.administrativeUnits;
}

const now = new Date('2026-11-22T05:00:00Z');
const dongNai = (name: string) => ({ code: '75', name, parent: null });
const today = (asOf: string, ...units: { code: string; name: string; parent: string | null }[]): UnitFile => ({
  lists: [{ list: 'admin-unit-2025', asOf, units }],
  mapping: null,
  leftOut: [],
});
const mapped = (hidesSplits: boolean, ...successors: [string, string][]): UnitFile => ({
  ...today('2025-07-01', dongNai('Tỉnh Đồng Nai')),
  mapping: { hidesSplits, successors: successors.map(([code, successor]) => ({ code, successor })) },
});

test('names keep their versions: each day has those of the newest list by then', async () => {
  const units = await unitsOfStore();
  await units.keep(today('2026-04-30', dongNai('Thành phố Đồng Nai')), 'new.json');
  await units.keep(
    today('2025-07-01', dongNai('Tỉnh Đồng Nai'), { code: '26041', name: 'Phường Trấn Biên', parent: '75' }),
    'old.json',
  );
  const on = async (moment: string) =>
    (await units.on(new Date(moment))).units.map(({ name, inForce }) => [name, inForce]);
  expect(await on('2025-06-30T16:59:59Z')).toEqual([]);
  expect(await on('2025-06-30T17:00:00Z')).toEqual([
    ['Phường Trấn Biên', true],
    ['Tỉnh Đồng Nai', true],
  ]);
  expect(await on('2026-11-22T05:00:00Z')).toEqual([
    ['Phường Trấn Biên', false],
    ['Thành phố Đồng Nai', true],
  ]);
});

test('the list of one day is replaced', async () => {
  const units = await unitsOfStore();
  await units.keep(today('2026-04-30', dongNai('Sai'), { code: '99', name: 'Sai', parent: null }), 'a.json');
  await units.keep(today('2026-04-30', dongNai('Thành phố Đồng Nai')), 'b.json');
  expect((await units.on(now)).units.map(({ code, name }) => [code, name])).toEqual([['75', 'Thành phố Đồng Nai']]);
});

test('a mapping that hides splits serves only where no other does, whichever came first', async () => {
  const exact = mapped(false, ['26737', '26737'], ['26737', '26740']);
  const guess = mapped(true, ['26737', '26740'], ['26740', '26740']);
  for (const order of [
    [exact, guess],
    [guess, exact],
  ]) {
    const units = await unitsOfStore();
    for (const file of order) await units.keep(file, 'file');
    expect((await units.on(now)).successors).toEqual([
      { code: '26737', successor: '26737', guess: false },
      { code: '26737', successor: '26740', guess: false },
      { code: '26740', successor: '26740', guess: true },
    ]);
  }
});

test('a file whose mapping hides splits replaces no list', async () => {
  const units = await unitsOfStore();
  await units.keep(today('2025-07-01', dongNai('Tỉnh Đồng Nai')), 'list.json');
  await units.keep(
    { ...mapped(true, ['26740', '26740']), ...{ lists: today('2025-07-01', dongNai('Đồng Nai')).lists } },
    'guess.json',
  );
  expect((await units.on(now)).units.map(({ name }) => name)).toEqual(['Tỉnh Đồng Nai']);
});

test('nothing is kept of a file that fails half-way', async () => {
  const units = await unitsOfStore();
  await units.keep(mapped(false, ['26740', '26740']), 'good.csv');
  const before = await units.on(now);
  const broken = mapped(false, ['26743', '26743'], ['26743', '26743']);
  await expect(
    units.keep({ ...broken, lists: today('2025-07-01', dongNai('Khác')).lists }, 'broken.csv'),
  ).rejects.toMatchObject({ code: '23505' });
  expect(await units.on(now)).toEqual(before);
});

/** Beside the checkout where the project is built. */
const full = new URL('../../../../shared/data/admin-units/', import.meta.url);
test.runIf(existsSync(full))('the full lists resolve every old unit', async () => {
  const units = await unitsOfStore();
  for (const name of ['old-to-new-2025.csv', 'current.json']) {
    await units.keep(readUnitFile(readFileSync(new URL(name, full), 'utf8'), '2026-04-30'), name);
  }
  const known = await units.on(now);
  const all = new AdministrativeUnits(builtInUnits);
  all.add(known);
  const old = [...new Set(known.successors.map(({ code }) => code))].map((code) => {
    const ward = { code, system: 'admin-unit-2004', label: { vi: code, en: code } };
    return { code, today: all.current(null, ward) };
  });
  const resolved = (resolution: string) => old.filter(({ today }) => today.resolution === resolution);
  // The two files name one commune of Quảng Ninh by two codes: what went into it is not certain.
  const guessed = resolved('GUESS');
  for (const { today } of guessed) expect(today.candidates.map(({ label }) => label.vi)).toContain('Xã Ba Chẽ');
  const split = guessed.filter(({ today }) => today.candidates.length > 1).length;
  expect([guessed.length > 0, resolved('UNKNOWN')]).toEqual([true, []]);
  expect(resolved('AMBIGUOUS')).toHaveLength(471 - split);
  expect(resolved('EXACT')).toHaveLength(10_040 - 471 - (guessed.length - split));
  const inCity = old.filter(({ today }) => today.province?.code === '79');
  expect([inCity.length, inCity.filter(({ today }) => today.candidates.length > 1).length]).toEqual([442, 47]);
  expect(all.code('admin-unit-2025', '75', 2).label.vi).toBe('Thành phố Đồng Nai');
});
