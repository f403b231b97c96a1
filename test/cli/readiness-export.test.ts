import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Catalogue } from '../../src/dossier/catalogue/catalogue.ts';
import { openStore } from '../../src/store/store.ts';
import { component, marriage } from '../dossier/catalogue/marriage.ts';
import { addAssessed } from '../support/assessed.ts';
import { freshDatabase } from '../support/postgres.ts';
import { run } from './command-line.ts';

let folder: string;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-readiness-'));
  url = await freshDatabase();
  const store = openStore(url);
  await store.migrate();
  const procedure = { ...marriage, components: [component('A0'), component('AN')] };
  const by = { importedBy: 'CB7', source: 'catalogue.csv', at: new Date('2026-03-01T02:00:00Z') };
  await new Catalogue(store).keep([procedure], by);
  for (let nth = 0; nth < 6; nth += 1) {
    await addAssessed(store, {
      ...{ dossier: `D${nth}`, at: `2026-0${nth + 4}-10T05:00:00Z`, procedure: procedure.code },
      components: [
        { code: 'A0', outcome: nth < 2 ? 'PAPER_NEEDED' : 'REPLACED', causes: nth < 2 ? ['NOT_IN_SCOPE'] : [] },
        { code: 'AN', outcome: 'NOT_REQUIRED' },
      ],
    });
  }
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** Each command is a process of its own. */
const timeout = 120_000;
const period = ['--from', '2026-04-01', '--to', '2026-09-30'];
const exporting = (file: string, ...more: readonly string[]) =>
  run(['readiness', 'export', join(folder, file), ...more], { STORE_URL: url });

/** As the file says that it is done, and nothing of the hub. */
function digestByHand(figures: unknown): string {
  const text = JSON.stringify(figures, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('base64url');
}

const sheetOf = (sheets: Readonly<Record<string, WorkSheet>>, name: string) => {
  const sheet = sheets[name];
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return { sheet, rows: utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null }) };
};

test(
  'what is exported as JSON and as a workbook has the same n and digest, which anybody can compute again',
  async () => {
    const exported = await exporting('out.json', ...period);
    expect([exported.code, exported.err]).toEqual([0, '']);
    const document = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'));
    const { digest, figures, madeOn } = document;
    expect(exported.out).toBe(`n = 6 hồ sơ · dossiers, 2 dòng · lines, ${madeOn}\nSHA-256 ${digest}\n`);
    expect(digest).toBe(digestByHand(figures));
    expect(document).toMatchObject({
      form: 'lienthong-readiness-1',
      madeOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      recompute: { vi: expect.stringContaining('RFC 8785'), en: expect.stringContaining('RFC 8785') },
      figures: { from: '2026-04-01', to: '2026-09-30', by: null, least: 5, n: 6 },
    });
    expect(figures.counted).toMatchObject([
      {
        ...{ procedure: '1.000894', component: 'A0', dossiers: 6, required: 6, department: marriage.department },
        replaced: { count: 4, of: 6, per10000: 6667, low10000: 2999, high10000: 9033 },
        causes: [{ code: 'NOT_IN_SCOPE', text: { vi: 'Ngoài phạm vi chia sẻ đã công bố' }, first: 2, among: 2 }],
      },
      { component: 'AN', dossiers: 6, required: 0, replaced: { count: 0, of: 0, per10000: null }, causes: [] },
    ]);
    // Whole numbers alone: then every language writes them alike.
    expect(JSON.stringify(figures)).not.toMatch(/\d\.\d+[,}\]]/);

    const again = await exporting('out.xlsx', ...period);
    expect(again.out).toContain(`SHA-256 ${digest}\n`);
    const { Sheets, SheetNames } = read(await readFile(join(folder, 'out.xlsx')), { cellNF: true });
    expect(SheetNames).toEqual(['Thông tin', 'Số liệu', 'Nguyên nhân']);
    const about = sheetOf(Sheets, 'Thông tin').rows;
    expect(about).toContainEqual(['SHA-256 của số liệu · of the figures', digest]);
    expect(about).toContainEqual(['Số hồ sơ (n) · Dossiers (n)', 6]);
    expect(about).toContainEqual(['Ngày lập · Made on', madeOn]);
    const { sheet, rows } = sheetOf(Sheets, 'Số liệu');
    expect(rows[1]).toEqual([
      ...['1.000894', 'Đăng ký kết hôn', 'Sở Tư pháp', 'A0', 'Giấy A0', '2026-04-01', '2026-09-30', '1'],
      ...[6, 6, 4, '66,67 % (4/6 hồ sơ; khoảng tin cậy 95 %: 29,99–90,33 %)', 0, 2, 0, 0],
    ]);
    for (const at of ['A2', 'D2', 'F2', 'G2']) expect(sheet[at]).toMatchObject({ t: 's', z: '@' });
    expect(sheet.I2).toMatchObject({ t: 'n' });
    expect(sheetOf(Sheets, 'Nguyên nhân').rows.slice(1)).toEqual([
      ['1.000894', 'Đăng ký kết hôn', 'Sở Tư pháp', 'A0', 'Giấy A0', '2026-04-01', '2026-09-30', 'NOT_IN_SCOPE']
        .concat('Ngoài phạm vi chia sẻ đã công bố')
        .concat([2, 2] as never[]),
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  },
  timeout,
);

test(
  'months are counted apart; without a last day the figures end today, and nothing counted is said as n = 0',
  async () => {
    expect((await exporting('months.json', ...period, '--by', 'month', '--least', '1')).code).toBe(0);
    const { figures } = JSON.parse(await readFile(join(folder, 'months.json'), 'utf8'));
    expect(figures).toMatchObject({ by: 'MONTH', least: 1, n: 6 });
    expect(figures.counted).toHaveLength(12);
    expect(figures.counted[0]).toMatchObject({
      from: '2026-04-01',
      to: '2026-04-30',
      dossiers: 1,
      replaced: { per10000: 0 },
    });
    const none = await exporting('none.json', '--from', '2026-10-01');
    expect(none.out).toMatch(/^n = 0 hồ sơ/);
    const empty = JSON.parse(await readFile(join(folder, 'none.json'), 'utf8'));
    expect(empty.figures).toMatchObject({ from: '2026-10-01', to: empty.madeOn, n: 0, counted: [] });
  },
  timeout,
);

test(
  'a proposal is about one procedure or department, and says so among the figures that the digest is of',
  async () => {
    const digests = new Set<string>();
    for (const [words, n] of [
      [[], 6],
      [['--procedure', '1.000894'], 6],
      [['--department', marriage.department.vi], 6],
    ] as const) {
      expect((await exporting('one.json', ...period, ...words)).code).toBe(0);
      const { digest, figures } = JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'));
      expect([digest, figures.n]).toEqual([digestByHand(figures), n]);
      expect([figures.procedure, figures.department]).toEqual([
        words[0] === '--procedure' ? words[1] : null,
        words[0] === '--department' ? words[1] : null,
      ]);
      digests.add(digest);
    }
    expect(digests.size).toBe(3);
  },
  timeout,
);

test.each([
  [['out.json', '--procedure', '1.999999'], 'The catalogue has no procedure with the code of --procedure'],
  [['out.json', '--department', 'Sở'], 'No procedure of the catalogue is of the department of --department'],
  [['out.csv'], 'readiness export FILE.xlsx'],
  [['out.json', '--by', 'year'], 'readiness export FILE.xlsx'],
  [['out.json', '--least', '0'], 'readiness export FILE.xlsx'],
  [['out.json', '--from', '2026-02-30'], 'A day has to be whole and to exist'],
  [['out.json', '--from', '2026-03-02', '--to', '2026-03-01'], 'The last day must not be before the first'],
])(
  '%j is told how it is used',
  async ([file = '', ...words], sentence) => {
    const { code, err } = await exporting(file, ...words);
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  },
  timeout,
);
