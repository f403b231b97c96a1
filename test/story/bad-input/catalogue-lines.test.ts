import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/connect/kinds/file-sample-files.ts';
import { Catalogue } from '../../../src/dossier/catalogue/catalogue.ts';
import { type Column, columns } from '../../../src/dossier/catalogue/table-columns.ts';
import { tableOf } from '../../../src/dossier/catalogue/table-rows.ts';
import { openStore } from '../../../src/store/store.ts';
import { run } from '../../cli/command-line.ts';
import { component, marriage } from '../../dossier/catalogue/marriage.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { contentOf } from '../../support/store-content.ts';

let [folder, url] = ['', ''];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienthong-bad-lines-'));
  url = await freshDatabase();
  const store = openStore(url);
  await store.migrate();
  const by = { importedBy: 'CB1', source: 'seed.csv', at: new Date('2026-03-01T02:00:00Z') };
  await new Catalogue(store).keep([{ ...marriage, code: codeOf(0) }], by);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

const codeOf = (n: number) => `9.90020${n}`;
/** Kind of line, column, what is written there, and what is said to it. Each in a procedure of its own. */
const spoilt: readonly (readonly [string, Column, string | null, string])[] = [
  ['procedure', 'level', 'DISTRICT', 'write one of: COMMUNE, PROVINCE.'],
  ['procedure', 'working_days', 'năm', 'must be a number, such as 5 or 0.5.'],
  ['role', 'required', 'maybe', 'write yes or no.'],
  ['detail', 'type', 'DATE', 'write one of: DAY, TEXT.'],
  ['basis', 'from', '31/12/2025', 'must be a day of the calendar like 2026-01-31, or empty.'],
  ['basis', 'document', null, 'this cell must not be empty; write it.'],
  ['component', 'basis', 'ND7', 'the procedure has no legal basis “ND7”'],
  ['need', 'field', 'dateOfDead', 'Person has no field “dateOfDead”'],
  ['need', 'shortfall', 'NEVER', 'write one of: PAPER, WAIVER, RECORD_ONLY.'],
  ['need', 'of', 'uncle', 'the procedure has no role “uncle”'],
];
const bad = spoilt.map((_, n) => ({ ...marriage, code: codeOf(n), name: { vi: 'Tên mới', en: 'New name' } }));
const good = {
  ...{ ...marriage, code: '9.900100', representation: 'NONE' as const, remark: null },
  components: [component('AN')],
};
const rows = tableOf([...bad, good]).map((row) => [...row]);
/** Number of the line that is spoilt for each. */
const lines = spoilt.map(([kind, column, cell], n) => {
  const at = rows.findIndex((row) => row[0] === codeOf(n) && row[1] === kind);
  rows[at]?.splice(columns.indexOf(column), 1, cell);
  return at + 1;
});

const importing = async (content: string) => {
  const path = join(folder, 'procedures.csv');
  await writeFile(path, content);
  return run(['catalogue', 'import', path], { STORE_URL: url });
};
/** Each command is a process of its own. */
const timeout = 60_000;

describe('catalogue import', () => {
  it('names every bad line with its column and what to do; of its procedure it keeps nothing, the others whole', {
    timeout,
  }, async () => {
    const before = await contentOf(url);
    const { code, out, err } = await importing(csvOf(rows));
    expect([code, err]).toEqual([1, '']);
    spoilt.forEach(([, column, , sentence], n) => {
      expect(out).toMatch(new RegExp(`^dòng ${lines[n]}, cột ${column}: \\S.*$`, 'm'));
      expect(out).toContain(`line ${lines[n]}, column ${column}: ${sentence}`);
    });
    expect(out).toContain('1 procedures changed, 0 the same\n  9.900100 v1\n');
    expect(out).toContain(
      `10 procedures not imported, for the 10 faults above\n  ${bad.map((each) => each.code).join(', ')}\n`,
    );
    const after = await contentOf(url);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['public.procedure_version']);
    const store = openStore(url);
    const catalogue = new Catalogue(store);
    const all = await catalogue.list({ level: null, text: null }, null, 50);
    expect(all.map(({ procedure, version }) => [procedure.code, version])).toEqual([
      [good.code, 1],
      [codeOf(0), 1],
    ]);
    expect(all.map(({ procedure }) => procedure)).toEqual([good, { ...marriage, code: codeOf(0) }]);
    await store.close();
  });

  it.each([
    ['breaks as CSV', `${csvOf(tableOf([good]))}"open`, 'the file is not CSV'],
    ['is of another kind', 'ma,ten\n1,2\n', 'missing: procedure, kind; unknown or repeated: ma, ten'],
    ['is divided by semicolons', csvOf(tableOf([good]), ';'), 'columns must be divided by commas, not semicolons'],
  ])('a file that %s changes nothing', { timeout }, async (_, content, sentence) => {
    const before = await contentOf(url);
    const { code, out } = await importing(content);
    expect([code, out]).toEqual([1, expect.stringContaining(sentence)]);
    expect(out).toContain('0 procedures changed, 0 the same');
    expect(await contentOf(url)).toEqual(before);
  });
});
