import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { freshDatabase } from '../support/postgres.ts';
import { run } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-units-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ward = (Code: string, FullName: string) => ({ Code, FullName, ProvinceCode: '79' });
const list = (...Wards: object[]) => JSON.stringify([{ Code: '79', FullName: 'Thành phố Hồ Chí Minh', Wards }]);
async function importing(STORE_URL: string, content: string, ...words: string[]) {
  const file = join(folder, 'units.json');
  await writeFile(file, content);
  return run(['admin-units', 'import', file, ...words], { STORE_URL });
}
async function kept(STORE_URL: string) {
  const store = openStore(STORE_URL);
  try {
    await store.migrate();
    return (await store.administrativeUnits.on(new Date())).units.map(({ name }) => name);
  } finally {
    await store.close();
  }
}

test('a list is imported into the store, with a summary', async () => {
  const url = await freshDatabase();
  const { code, out } = await importing(url, list(ward('26740', 'Phường Sài Gòn')), '--as-of', '2026-04-30');
  expect([code, out]).toEqual([0, expect.stringContaining('1 đơn vị cấp xã · 1 provinces, 1 communes')]);
  expect(await kept(url)).toEqual(['Phường Sài Gòn', 'Thành phố Hồ Chí Minh']);
});

test('nothing is imported of a file with a line that is refused, and every such line is named', async () => {
  const url = await freshDatabase();
  const { code, out, err } = await importing(
    url,
    list(ward('x', 'Phường Sài Gòn'), ward('26743', 'Phường Bến Thành'), ward('26740', '')),
  );
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('2 lines were refused');
  expect(err).toContain('[0].Wards[0]: ');
  expect(err).toContain('[0].Wards[2]: đơn vị 26740 không có tên · unit 26740 has no name');
  expect(err).not.toContain('    at ');
  expect(await kept(url)).toEqual([]);
});

test.each([
  [['admin-units', 'import']],
  [['admin-units', 'import', 'a', 'b']],
  [['admin-units', 'import', 'a', '--as-of', '2026-02-30']],
  [['admin-units', 'import', 'a', '--as-of', '2024-01-01']],
])('%j says how it is used', async (words) => {
  const { code, err } = await run(words);
  expect([code, err]).toEqual([1, expect.stringContaining('npm run -s hub -- admin-units import FILE')]);
});

test('a file that is not there, and a day to come, are said so', async () => {
  const missing = await run(['admin-units', 'import', join(folder, 'none.csv')]);
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('The file cannot be read (ENOENT).')]);
  const later = await run(['admin-units', 'import', 'a', '--as-of', '2099-01-01']);
  expect([later.code, later.err]).toEqual([1, expect.stringContaining('must not be after today')]);
});
