import { afterAll, beforeEach, expect, test } from 'vitest';
import { Catalogue, digestOf } from '../../../src/dossier/catalogue/catalogue.ts';
import { fillIfEmpty } from '../../../src/dossier/catalogue/starter.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { marriage } from '../../dossier/catalogue/marriage.ts';
import { freshDatabase } from '../../support/postgres.ts';

let store: Store;
let catalogue: Catalogue;
const open: Store[] = [];
beforeEach(async () => {
  store = openStore(await freshDatabase());
  open.push(store);
  await store.migrate();
  catalogue = new Catalogue(store);
});
afterAll(() => Promise.all(open.map((each) => each.close())));

const at = (moment: string) => ({ importedBy: 'CB7', source: 'catalogue.csv', at: new Date(moment) });
const longer = { ...marriage, timeLimit: { ...marriage.timeLimit, workingDays: 9 } };

test('a change makes a version, the same content makes none, and the old version stays readable', async () => {
  expect(await catalogue.keep([marriage], at('2026-03-01T02:00:00Z'))).toEqual([
    { code: '1.000894', version: 1, isNew: true },
  ]);
  expect(await catalogue.keep([structuredClone(marriage)], at('2026-03-02T02:00:00Z'))).toEqual([
    { code: '1.000894', version: 1, isNew: false },
  ]);
  expect(await catalogue.keep([longer], at('2026-04-01T02:00:00Z'))).toEqual([
    { code: '1.000894', version: 2, isNew: true },
  ]);
  const [first, second, ...more] = await catalogue.versions('1.000894');
  expect(more).toEqual([]);
  expect(first).toEqual({
    procedure: marriage,
    version: 1,
    digest: digestOf(marriage),
    importedAt: '2026-03-01T02:00:00.000Z',
    importedBy: 'CB7',
    source: 'catalogue.csv',
    replacedAt: '2026-04-01T02:00:00.000Z',
  });
  expect(second).toMatchObject({ procedure: longer, version: 2, replacedAt: null });
  expect(await catalogue.procedure('1.000894')).toEqual(second);
  expect(await catalogue.procedure('1.000894', 1)).toEqual(first);
  expect(await catalogue.procedure('1.000894', 3)).toBeNull();
  expect(await catalogue.procedure('1.000000')).toBeNull();
});

test('what was once there and comes back is a version of its own', async () => {
  await catalogue.keep([marriage], at('2026-03-01T02:00:00Z'));
  await catalogue.keep([longer], at('2026-04-01T02:00:00Z'));
  expect(await catalogue.keep([marriage], at('2026-05-01T02:00:00Z'))).toMatchObject([{ version: 3, isNew: true }]);
});

test('tells which version held at a moment', async () => {
  await catalogue.keep([marriage], at('2026-03-01T16:30:00Z'));
  await catalogue.keep([longer], at('2026-03-31T17:30:00Z'));
  expect(await catalogue.heldAt('1.000894', '2026-03-01T16:29:59Z')).toBeNull();
  expect((await catalogue.heldAt('1.000894', '2026-03-01T16:30:00Z'))?.version).toBe(1);
  expect((await catalogue.heldAt('1.000894', '2026-03-31T17:29:59Z'))?.version).toBe(1);
  expect((await catalogue.heldAt('1.000894', '2026-03-31T17:30:00Z'))?.version).toBe(2);
});

test('a code with the suffix of a portal stands for the national one unless it has an entry of its own', async () => {
  const suffixed = '1.000894.000.00.00.H29';
  await catalogue.keep([marriage], at('2026-03-01T02:00:00Z'));
  expect((await catalogue.procedure(suffixed))?.procedure.code).toBe('1.000894');
  expect((await catalogue.heldAt(suffixed, '2026-03-02T00:00:00Z'))?.version).toBe(1);
  expect(await catalogue.versions(suffixed)).toHaveLength(1);
  await catalogue.keep([{ ...longer, code: suffixed }], at('2026-04-01T02:00:00Z'));
  expect((await catalogue.procedure(suffixed))?.procedure.code).toBe(suffixed);
  expect((await catalogue.heldAt(suffixed, '2026-04-02T00:00:00Z'))?.procedure.code).toBe(suffixed);
});

test('two imports at once make versions one after the other', async () => {
  const days = Array.from({ length: 6 }, (_, i) => ({
    ...marriage,
    timeLimit: { ...marriage.timeLimit, workingDays: i + 10 },
  }));
  const kept = await Promise.all(days.map((each) => catalogue.keep([each], at('2026-03-01T02:00:00Z'))));
  expect(kept.map(([one]) => one?.version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await catalogue.keep([marriage], at('2026-03-01T03:00:00Z'))).toMatchObject([{ version: 7 }]);
});

test('nothing of an import is kept where one of its procedures has a fault', async () => {
  const faulty = { ...longer, code: '1.9' };
  await expect(catalogue.keep([marriage, faulty], at('2026-03-01T02:00:00Z'))).rejects.toThrow('1.9, column procedure');
  expect(await catalogue.procedure('1.000894')).toBeNull();
});

test('nothing of an import is kept where the database refuses a part of it', async () => {
  const given = { code: 'x', level: 'COMMUNE', content: {}, digest: 'd', searched: 'x' };
  const twice = store.procedures.keep([given, given], at('2026-03-01T02:00:00Z'));
  await expect(twice).rejects.toThrow('duplicate key');
  expect(await store.procedures.versions('x')).toEqual([]);
});

test('an empty store gets the procedures to begin with, once and from one hub, and one in use is left alone', async () => {
  const others = new Catalogue(store);
  await Promise.all([fillIfEmpty(catalogue, new Date()), fillIfEmpty(others, new Date())]);
  const [cremation] = await catalogue.list({ level: null, text: 'hoa tang' }, null, 10);
  expect(cremation).toMatchObject({ version: 1, importedBy: 'lienthong', source: 'starter.csv' });

  const used = openStore(await freshDatabase());
  open.push(used);
  await used.migrate();
  await new Catalogue(used).keep([marriage], at('2026-03-01T02:00:00Z'));
  await fillIfEmpty(new Catalogue(used), new Date());
  expect(await new Catalogue(used).list({ level: null, text: null }, null, 10)).toHaveLength(1);
});

test('lists the newest versions by code, page by page, of one level and with the words asked for', async () => {
  await fillIfEmpty(catalogue, new Date());
  await catalogue.keep([longer], at('2099-01-01T00:00:00Z'));
  const codes = async (...args: Parameters<Catalogue['list']>) =>
    (await catalogue.list(...args)).map(({ procedure }) => procedure.code);
  const all = await codes({ level: null, text: null }, null, 100);
  expect(all).toEqual([...new Set(all)].sort());
  expect(all.length).toBeGreaterThanOrEqual(34);
  const half = await codes({ level: null, text: null }, null, 20);
  expect([...half, ...(await codes({ level: null, text: null }, half.at(-1) ?? '', 100))]).toEqual(all);
  expect(await codes({ level: null, text: 'KẾT hôn đăng KY' }, null, 9)).toEqual(['1.000894', '1.004746']);
  expect(await codes({ level: 'PROVINCE', text: 'thừa kế' }, null, 9)).toEqual(['9.000026']);
  expect(await codes({ level: 'COMMUNE', text: 'thừa kế' }, null, 9)).toEqual([]);
  expect(await codes({ level: null, text: '1.000894' }, null, 9)).toEqual(['1.000894']);
  expect(await codes({ level: null, text: '100%_' }, null, 9)).toEqual([]);
});
