import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../src/connect/conformance/sample.ts';
import { checkConnector } from '../../src/connect/conformance/suite.ts';
import { introspect } from '../../src/connect/introspect.ts';
import { introspectFiles } from '../../src/connect/introspect-files.ts';
import { type NewFolder, newFolder } from '../../src/connect/scaffold/folder.ts';
import { guesses } from '../../src/connect/scaffold/guess.ts';
import { sampleTables } from '../../src/connect/scaffold/sample-tables.ts';
import { freshDatabase } from '../support/postgres.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** Two steps below the root, as the folders of connectors are. */
const directory = join(root, '.data', `scaffold-${process.pid}`);
const secretName = 'Nguyễn Văn Bí Mật';

/** A register that nothing here was made for. */
async function drivingLicences(): Promise<string> {
  const url = await freshDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create table gplx (
    id serial primary key, "SoGPLX" text not null, "HangGPLX" text, "SoDDCN" text, so_cmnd text, "HoVaTen" text not null,
    "NgaySinh" text, "GioiTinh" text, ma_dan_toc text, noi_cap text, ngay_cap date, cap_nhat_luc timestamptz)`);
  await client.query(`create table hang_xe (ma text primary key, ten text)`);
  await client.query(
    `insert into gplx ("SoGPLX", "HangGPLX", "SoDDCN", so_cmnd, "HoVaTen", "NgaySinh", "GioiTinh", ma_dan_toc, ngay_cap, cap_nhat_luc)
     select '79' || g, 'B2', case when g % 9 > 0 then '0001' || (60 + g % 40) || lpad(g::text, 6, '0') end, lpad(g::text, 9, '0'),
       case when g % 2 = 0 then $1 else 'Trần Thị Hoa' end, to_char(date '1960-01-01' + g * 37, 'DD/MM/YYYY'),
       case when g % 2 = 0 then 'Nam' else 'Nữ' end, '01', date '2015-01-01' + g, now()
     from generate_series(1, 400) g`,
    [secretName],
  );
  await client.end();
  return url;
}

describe('a folder for a database that nothing was made for', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const url = await drivingLicences();
    const found = await introspect(url);
    if (!found.ok) throw new Error(found.code);
    const folder = newFolder({
      name: 'driving-licences',
      tables: await sampleTables(url, found.places),
      urlVariable: 'DRIVING_LICENCES_URL',
      database: 'postgres',
    });
    if (!folder) throw new Error('nothing about people');
    files = folder.files;
    for (const [file, text] of files) {
      await mkdir(dirname(join(directory, file)), { recursive: true });
      await writeFile(join(directory, file), text);
    }
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('maps what columns are by name, type and values, each with reason and confidence', () => {
    const mapping = files.get('mapping.ts') ?? '';
    for (const line of [
      "personalId: { from: ['SoDDCN'], transform: personalId }",
      "fullName: { from: ['HoVaTen'], transform: personName }",
      "dateOfBirth: { from: ['NgaySinh'], transform: partialDate('dd/MM/yyyy|MM/yyyy|yyyy') }",
      "sex: { from: ['GioiTinh'], transform: enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE' }) }",
      "ethnicity: { from: ['ma_dan_toc'], transform: code(ethnicity54) }",
      "cmnd: 'so_cmnd'",
      "recordedAt: { column: 'cap_nhat_luc' }",
      "ref: 'id'",
    ]) {
      expect(mapping).toContain(line);
    }
    expect(mapping.match(/\/\/ guess, [01]\.\d\d: /g)).toHaveLength(7);
    expect(files.get('README.md')).toContain('| `noi_cap` | not mapped | |');
    expect(files.get('README.md')).toContain('`hang_xe`');
  });

  it('writes no value of the database anywhere', () => {
    const all = [...files.values()].join('\n');
    expect(all).not.toContain(secretName);
    expect(all).not.toMatch(/\b\d{9}\b|\b\d{12}\b/);
  });

  it('passes the types', async () => {
    const config = join(directory, 'tsconfig.json');
    const options = { extends: '../../tsconfig.json', include: ['./**/*.ts'], compilerOptions: { noEmit: true } };
    await writeFile(config, JSON.stringify(options));
    await run('npx', ['tsc', '-p', config], { cwd: root });
  }, 90_000);

  it('passes every check of the conformance suite that its kind can have', async () => {
    const sample = (await import(pathToFileURL(join(directory, 'sample/sample.ts')).href)) as { default: Sample };
    const results = await checkConnector(sample.default, { seed: 1, freshDatabase });
    expect(results.filter(({ outcome }) => outcome === 'FAILED')).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === 'PASSED').length).toBeGreaterThan(40);
  }, 120_000);
});

describe('a folder for a table about persons and things', () => {
  const place = join(root, '.data', `scaffold-things-${process.pid}`);
  const rare = 'Nguyễn Thị Rất Riêng';
  let folder: NewFolder;
  beforeAll(async () => {
    const url = await freshDatabase();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`create table listing ("HouseholdCode" varchar(20) primary key, classification text, year text,
      reviewed text, pid char(12), name text, born date, written timestamptz)`);
    await client.query(
      `insert into listing select 'HO-' || g, case when g = 7 then $1 else (array['HN', 'HCN', 'THOAT'])[1 + g % 3] end, '2026', 'x',
         '000160' || lpad(g::text, 6, '0'), 'Trần Thị Hoa', date '1950-01-01' + g * 90, now() from generate_series(1, 120) g`,
      [rare],
    );
    await client.end();
    const found = await introspect(url);
    const tables = await sampleTables(url, found.ok ? found.places : []);
    const options = { name: 'listings', urlVariable: 'LISTINGS_URL', database: 'postgres', tables } as const;
    const made = newFolder({ ...options, entity: 'PoorHousehold' });
    if (!made) throw new Error('nothing about persons');
    folder = made;
    for (const [file, text] of folder.files) {
      await mkdir(dirname(join(place, file)), { recursive: true });
      await writeFile(join(place, file), text);
    }
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  it('maps both, the person with a link to the thing, and few values as a code table', () => {
    const mapping = folder.files.get('mapping.ts') ?? '';
    for (const line of [
      "poorHouseholds: { from: ['HouseholdCode'], transform: link('PoorHousehold', text) }",
      "householdCode: { from: ['HouseholdCode'], transform: text }",
      "classification: { from: ['classification'], transform: code(classificationCodes) }",
      "dateOfBirth: { from: ['born'], transform: partialDate('yyyy-mm-dd|yyyy') }",
    ]) {
      expect(mapping).toContain(line);
    }
    expect(folder.schema).toBeNull();
    expect(folder.files.get('README.md')).toContain('| `reviewed` | not mapped |');
    const codes = folder.files.get('code-tables.ts') ?? '';
    expect(codes.match(/not named yet/g)).toHaveLength(3);
    expect([...folder.files.values()].join('\n')).not.toContain(rare);
  });

  it('passes the types and every check, its examples among them', async () => {
    const config = join(place, 'tsconfig.json');
    const options = { extends: '../../tsconfig.json', include: ['./**/*.ts'], compilerOptions: { noEmit: true } };
    await writeFile(config, JSON.stringify(options));
    await run('npx', ['tsc', '-p', config], { cwd: root });
    const sample = (await import(pathToFileURL(join(place, 'sample/sample.ts')).href)) as { default: Sample };
    const results = await checkConnector(sample.default, { seed: 1, freshDatabase });
    expect(results.filter(({ outcome }) => outcome === 'FAILED')).toEqual([]);
    expect(results.find(({ id }) => id === 'examples')).toMatchObject({ outcome: 'PASSED' });
  }, 120_000);

  it('brings the type into the schema where it is new, with the link of persons', () => {
    const column = (name: string, texts: readonly string[]) => ({
      name,
      type: 'text',
      nullable: true,
      rows: 30,
      texts,
    });
    const many = (text: (at: number) => string) => Array.from({ length: 30 }, (_, at) => text(at));
    const table = {
      name: 'permits',
      rows: 30,
      key: ['_row'],
      columns: [
        column(
          'pid',
          many((at) => `0001600000${10 + at}`),
        ),
        column(
          'Loại',
          many((at) => ['A', 'B'][at % 2] as string),
        ),
        column(
          'ngay_cap',
          many((at) => `2020-01-${10 + (at % 19)}`),
        ),
      ],
    };
    const options = { name: 'permits', urlVariable: 'PERMITS_URL', database: 'postgres', tables: [table] } as const;
    const made = newFolder({ ...options, formats: { permits: 'csv' }, entity: 'WorkPolicy' });
    expect(made?.schema?.file).toBe('work-policy.graphql');
    for (const line of ['loai: Code @fact', 'ngayCap: PartialDate @fact', 'workPolicies: [WorkPolicy] @fact']) {
      expect(made?.schema?.text).toContain(line);
    }
    expect(made?.files.get('mapping.ts')).toContain(
      "workPolicies: { from: ['_row'], transform: link('WorkPolicy', text) }",
    );
    expect(made?.files.get('sample/sample.ts')).toContain("formats: { permits: 'csv' }");
    expect(made?.files.has('sample/schema.sql')).toBe(false);
  });
});

describe('a guess', () => {
  const column = (name: string, ...texts: string[]) => ({
    name,
    type: 'text',
    nullable: true,
    rows: texts.length,
    texts,
  });
  it.each([
    ['so_dinh_danh', ['000190000001', '000085000002'], 'personalId'],
    ['ma', ['000190000001', '000085000002'], 'personalId'],
    ['NGÀY SINH', ['1990-05-12', '1985'], 'dateOfBirth'],
    ['ngay_chet', ['19900512', '20201231'], 'dateOfDeath'],
    ['gender', ['M', 'F'], 'sex'],
    ['quoc_tich', ['VN', 'LA'], 'nationality'],
    ['ho_ten', ['Lê Văn An', 'Đỗ Thị Y'], 'fullName'],
  ])('of %s with %j is %s', (name, texts, field) => {
    expect(guesses(column(name, ...texts))[0]?.field).toBe(field);
  });
  it.each([
    ['so_luong', ['1', '2', '3']],
    ['ngay_cap', ['2015-01-02', '2016-03-04']],
    ['dia_chi', ['12 Lê Lợi', 'Thôn 1']],
    ['ghi_chu', []],
  ])('of %s with %j is none', (name, texts) => {
    expect(guesses(column(name, ...texts))).toEqual([]);
  });
});

describe('introspection', () => {
  it('says which step failed, and nothing of the address', async () => {
    const url = new URL(await freshDatabase());
    const at = (change: (address: URL) => void) => {
      const other = new URL(url);
      other.password = 's3cret-of-the-address';
      change(other);
      return other.href;
    };
    const cases = [
      ['address', at((address) => address.searchParams.set('host', '/no/such/directory'))],
      ['address', 'oracle://u:s3cret-of-the-address@localhost/x'],
      ['port', 'postgres://u:s3cret-of-the-address@127.0.0.1:1/x'],
      ['tls', at((address) => address.searchParams.set('sslmode', 'require'))],
      ['credentials', at((address) => (address.username = 'no_such_role'))],
      ['credentials', at((address) => (address.pathname = '/no_such_database'))],
      ['schema', url.href],
    ] as const;
    for (const [step, address] of cases) {
      const found = await introspect(address);
      expect(found, address).toMatchObject({ ok: false, step });
      expect(JSON.stringify(found)).not.toContain('s3cret');
    }
  });

  it.each([
    ['short.csv', 'a,b\n1,2\n3,4\ns3cret\n5,6\n', 'short.csv:4'],
    ['quote.csv', 'a,b\n1,2\n"s3cret,4\n', 'quote.csv:3'],
    ['unfinished.csv', 'a,b\n1,2\n3,s3cret', 'unfinished.csv:3'],
    ['lines.ndjson', '{"a":1}\n{"a":s3cret}\n{"a":3}\n', 'lines.ndjson:2'],
    ['list.json', '[{"a":1},{"a":2},{"a":s3cret},{"a":4}]', 'list.json:3'],
  ])('names the line of %s that cannot be read, and nothing of what stands there', async (file, content, place) => {
    const home = await mkdtemp(join(tmpdir(), 'lienthong-lines-'));
    await writeFile(join(home, file), content);
    const found = await introspectFiles(pathToFileURL(join(home, file)).href);
    await rm(home, { recursive: true });
    expect(found).toMatchObject({ ok: false, step: 'format', code: `MALFORMED ${place}` });
    expect(JSON.stringify(found)).not.toContain('s3cret');
  });

  it('tells a database without tables from one that may not be read', async () => {
    const url = new URL(await freshDatabase());
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('create table hidden (id text); create role introspect_reader login');
    url.username = 'introspect_reader';
    expect(await introspect(url.href)).toMatchObject({ ok: false, step: 'permission' });
    await client.query('grant select (id) on hidden to introspect_reader');
    expect(await introspect(url.href)).toMatchObject({
      ok: true,
      places: [{ name: 'hidden', columns: [{ name: 'id', type: 'text', nullable: true }] }],
    });
    await client.query('drop owned by introspect_reader; drop role introspect_reader');
    await client.end();
  });
});
