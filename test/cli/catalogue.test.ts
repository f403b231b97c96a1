import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvOf } from '../../src/connect/kinds/file-sample-files.ts';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import type { Procedure } from '../../src/dossier/catalogue/procedure.ts';
import { readCatalogue } from '../../src/dossier/catalogue/read-catalogue.ts';
import { tableOf } from '../../src/dossier/catalogue/table-rows.ts';
import { openStore } from '../../src/store/store.ts';
import { component, marriage } from '../dossier/catalogue/marriage.ts';
import { freshDatabase } from '../support/postgres.ts';
import { run } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-catalogue-'));
});
afterAll(() => rm(folder, { recursive: true }));

const other: Procedure = { ...marriage, code: '2.000635', components: [component('AN')] };
async function importing(STORE_URL: string, content: string | Buffer, ...words: string[]) {
  const file = join(folder, 'procedures.csv');
  await writeFile(file, content);
  return run(['catalogue', 'import', file, ...words], { STORE_URL });
}
async function onCatalogue<T>(url: string, work: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  const store = openStore(url);
  try {
    await store.migrate();
    return await work(new Catalogue(store));
  } finally {
    await store.close();
  }
}

const seeded = (url: string, ...procedures: readonly Procedure[]) =>
  onCatalogue(url, (catalogue) =>
    catalogue.keep(procedures, { importedBy: 'CB1', source: 'seed.csv', at: new Date('2026-03-01T02:00:00Z') }),
  );
/** Each command is a process of its own. */
const timeout = 60_000;

test(
  'procedures are imported, in whose name and from which file, and again without a change',
  async () => {
    const url = await freshDatabase();
    const csv = csvOf(tableOf([marriage, other]));
    const first = await importing(url, csv, '--by', 'CB7');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toBe(
      'Đã nạp 2 thủ tục có thay đổi, 0 thủ tục giữ nguyên · 2 procedures changed, 0 the same\n  1.000894 v1, 2.000635 v1\n',
    );
    const again = await importing(url, `\ufeff${csv.replaceAll('\n', '\r\n')}`);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('0 procedures changed, 2 the same')]);
    const stored = await onCatalogue(url, (catalogue) => catalogue.procedure('1.000894'));
    expect(stored).toMatchObject({ procedure: marriage, version: 1, importedBy: 'CB7', source: 'procedures.csv' });
  },
  timeout,
);

test(
  'a file that is not UTF-8 or not there is told without a stack',
  async () => {
    const notText = await importing('postgresql://nobody@127.0.0.1:9/nothing', Buffer.from([0xff, 0xfe, 0x41]));
    expect([notText.code, notText.err]).toEqual([
      1,
      expect.stringContaining('is not UTF-8 text. Save it anew as UTF-8.'),
    ]);
    const missing = await run(['catalogue', 'import', join(folder, 'none.csv')]);
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('none.csv cannot be read (ENOENT)')]);
    expect(missing.err).not.toContain('    at ');
  },
  timeout,
);

test(
  'what is exported as CSV is imported as the same; as XLSX all cells are text, and codes keep their zeros',
  async () => {
    const url = await freshDatabase();
    const coded: Procedure = {
      ...other,
      components: [component('AN', { name: { vi: '0012', en: '1.10' } })],
      bases: marriage.bases.map((basis) => ({ ...basis, document: '007/2025' })),
    };
    await seeded(url, marriage, coded);
    const csv = join(folder, 'out.csv');
    const exported = await run(['catalogue', 'export', csv], { STORE_URL: url });
    expect([exported.code, exported.out]).toEqual([
      0,
      expect.stringMatching(/^2 thủ tục, \d+ dòng · 2 procedures, \d+ lines\n$/),
    ]);
    const text = await readFile(csv, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(readCatalogue(text)).toEqual({ procedures: [marriage, coded], refused: [], lines: [] });

    const xlsx = join(folder, 'out.xlsx');
    expect((await run(['catalogue', 'export', xlsx], { STORE_URL: url })).code).toBe(0);
    const book = read(await readFile(xlsx), { cellNF: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet) throw new Error('The workbook has no sheet.');
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
    expect(cells.length).toBeGreaterThan(100);
    for (const [, cell] of cells) expect(cell).toMatchObject({ t: 's', z: '@' });
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    expect(readCatalogue(csvOf(rows)).procedures).toEqual([marriage, coded]);
    expect(rows.flat()).toEqual(expect.arrayContaining(['2.000635', '0012', '1.10', '007/2025', '1.000894']));
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  },
  timeout,
);

test(
  'the list names each procedure in its newest version',
  async () => {
    const url = await freshDatabase();
    await seeded(url, marriage);
    await seeded(url, { ...marriage, offersProposedBases: true }, other);
    const { code, out } = await run(['catalogue', 'list'], { STORE_URL: url });
    expect(code).toBe(0);
    expect(out).toMatch(/^1\.000894 {2}v2 {2}2026-03-01 {2}COMMUNE {3}Đăng ký kết hôn · Registration of a marriage\n/);
    expect(out).toMatch(/2\.000635 {2}v1 .*\n2 thủ tục · 2 procedures\n$/);
  },
  timeout,
);

test.each([[['import']], [['export', 'a.ods']], [['list', 'all']]])(
  'catalogue %j says how it is used',
  async (words) => {
    const { code, err } = await run(['catalogue', ...words]);
    expect([code, err]).toEqual([1, expect.stringContaining(`npm run -s hub -- catalogue ${words[0]}`)]);
  },
);
