import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/store/administrative-units/csv.ts';
import { run } from './command-line.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'assess-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}
const rowsOf = (path: string) => csvRecords(readFileSync(path, 'utf8')).map(({ cells }) => cells);

describe('npm run -s hub -- assess', () => {
  it('judges a table as a spreadsheet writes it: BOM, CRLF, quotes, NFD, columns in another order', async () => {
    const claims = write(
      'claims.csv',
      '\uFEFFregister,entity,field,value,recorded_at,note\r\n' +
        'civil,"Hoa, Trần",place,"Phường ""Bến Thành""",2026-01-02,x\r\n' +
        `residence,"Hoa, Trần",place,${'Phường "Bến Thành"'.normalize('NFD').replaceAll('"', '""').replace(/^.*$/u, '"$&"')},,\r\n` +
        'health,"Hoa, Trần",place,Thành phố Hồ Chí Minh,,\r\n\r\n' +
        'civil,p2,born,31/02/1990,,\r\n',
    );
    write('places.csv', 'child,parent\n"Phường ""Bến Thành""",Thành phố Hồ Chí Minh\n');
    const fields = write(
      'fields.json',
      JSON.stringify({
        fields: { place: { hierarchy: 'places.csv', authority: ['civil', 'residence'] }, born: { type: 'date' } },
      }),
    );
    const out = join(directory, 'out');
    const { code, out: said, err } = await run(['assess', '--claims', claims, '--fields', fields, '--out', out]);
    expect(err).not.toContain('Error');
    expect(code).toBe(0);
    expect(said).toContain('place: place (tự nhận biết · inferred)');
    expect(said).toContain('born: date\n');
    expect(readdirSync(out).sort()).toEqual(['claims.csv', 'facts.csv']);
    const [head, ...judged] = rowsOf(join(out, 'claims.csv'));
    expect(head?.join()).toBe('entity,field,register,value,completeness,accuracy,probability_wrong,outcome,reasons');
    expect(judged.map((cells) => [cells[2], cells[4], cells[5], cells[6], cells[7]])).toEqual([
      ['civil', 'PRESENT', 'CORROBORATED', '0.05', 'SERVED'],
      ['residence', 'PRESENT', 'CORROBORATED', '0.05', 'AGREES'],
      ['health', 'PARTIAL', 'CORROBORATED', '0.05', 'COMPATIBLE'],
      ['civil', 'UNREADABLE', 'UNASSESSED', '', 'ABSENT'],
    ]);
    // As it was written, NFD too.
    expect(judged[1]?.[3]).toBe('Phường "Bến Thành"'.normalize('NFD'));
    const [factHead, place, born] = rowsOf(join(out, 'facts.csv'));
    expect(factHead?.join()).toBe('entity,field,value,completeness,accuracy,probability_wrong,basis,reasons');
    expect(place?.slice(0, 7)).toEqual([
      'Hoa, Trần',
      'place',
      'Phường "Bến Thành"',
      'PRESENT',
      'CORROBORATED',
      '0.05',
      'VOTE_SHARE',
    ]);
    expect(place?.[7]).toMatch(/^LESS_PRECISE_ELSEWHERE: .+ · .+$/u);
    expect(born?.slice(0, 6)).toEqual(['p2', 'born', '', 'UNREADABLE', 'UNASSESSED', '']);
  });

  it('takes a name with spaces about it, or in another form of Unicode, for no other one', async () => {
    const civil = 'Hộ tịch';
    const claims = write(
      'names.csv',
      `entity,field,register,value\nE1,Họ tên,${civil},An\n E1 ,Họ tên ,${civil.normalize('NFD')} ,An\nE1,Họ tên,residence,An\n`,
    );
    const fields = write(
      'names.json',
      JSON.stringify({ fields: { 'Họ tên': { authority: [civil.normalize('NFD')] } } }),
    );
    const out = join(directory, 'names');
    expect((await run(['assess', '--claims', claims, '--fields', fields, '--out', out])).code).toBe(0);
    const [, ...facts] = rowsOf(join(out, 'facts.csv'));
    expect(facts).toHaveLength(1);
    expect(facts[0]?.slice(0, 6)).toEqual(['E1', 'Họ tên', 'An', 'PRESENT', 'CORROBORATED', '0.05']);
    expect(new Set(rowsOf(join(out, 'claims.csv')).map((cells) => cells[2]))).toEqual(
      new Set(['register', civil, 'residence']),
    );
  });

  it('knows which numbers took the place of others', async () => {
    const claims = write('numbers.csv', 'entity,field,register,value\np1,so,a,020123456\np1,so,b,079090000123\n');
    write('former.csv', 'number,former\n079090000123,020123456\n');
    const fields = write('numbers.json', '{"fields":{"so":{"aliases":"former.csv","authority":["a","b"]}}}');
    const out = join(directory, 'numbers');
    expect((await run(['assess', '--claims', claims, '--fields', fields, '--out', out])).code).toBe(0);
    expect(rowsOf(join(out, 'facts.csv'))[1]?.[7]).toMatch(/^NUMBER_ALIAS: /u);
  });

  it('holds a column against the check that fields.json names, and says so', async () => {
    const claims = write('taxed.csv', 'entity,field,register,value\ne1,mst,land,0100112473\ne1,mst,tax,0100112437\n');
    const fields = write('taxed.json', '{"fields":{"mst":{"check":"taxCode","authority":["land","tax"]}}}');
    const out = join(directory, 'taxed');
    const { code, out: said } = await run(['assess', '--claims', claims, '--fields', fields, '--out', out]);
    expect(code).toBe(0);
    expect(said).toContain('mst: code (tự nhận biết · inferred), taxCode\n');
    expect(rowsOf(join(out, 'facts.csv'))[1]?.slice(2, 5)).toEqual(['0100112437', 'PRESENT', 'SINGLE_SOURCE']);
    expect(rowsOf(join(out, 'claims.csv'))[1]?.[7]).toBe('INVALID');
  });

  it('says what of the input had no effect', async () => {
    const claims = write('noted.csv', 'entity,field,register,value\np1,a,r,x\np1,a,r,x\np1,a,s,x\n');
    const confirmed = write('noted-confirmed.csv', 'entity,field,value\np9,a,x\n');
    write('circle.csv', 'child,parent\nx,y\ny,x\n');
    const fields = write(
      'noted.json',
      '{"fields":{"a":{"hierarchy":"circle.csv","authority":["r","t"]},"b":{"type":"text"}}}',
    );
    const out = join(directory, 'noted');
    const words = ['assess', '--claims', claims, '--confirmed', confirmed, '--fields', fields, '--out', out];
    const { code, err } = await run(words);
    expect(code).toBe(0);
    for (const said of [
      'bảng không có trường b;',
      'have no fields b;',
      'have no registers t;',
      'lie within themselves (x, y)',
      '1 rows repeat an earlier one',
      'were not used',
    ]) {
      expect(err).toContain(said);
    }
  });

  it('refuses two truths of one fact', async () => {
    const claims = write('two.csv', 'entity,field,register,value\np1,a,r,x\n');
    const confirmed = write('two-confirmed.csv', 'entity,field,value\np1,a,x\np1,a,y\n');
    const out = join(directory, 'two');
    const { code, err } = await run(['assess', '--claims', claims, '--confirmed', confirmed, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('dòng 3: dòng 2 đã xác nhận một giá trị khác');
    expect(err).toContain('line 3: line 2 confirms another value');
    expect(readdirSync(directory)).not.toContain('two');
  });

  const head = 'entity,field,register,value,recorded_at\n';
  it.each([
    [
      'a column missing',
      'entity,field,value\np1,a,b\n',
      undefined,
      'dòng 1: thiếu cột register',
      'line 1: column register is missing',
    ],
    ['nothing but a header', head, undefined, 'chỉ có dòng tiêu đề', 'a header and nothing else'],
    [
      'semicolons',
      'entity;field;register;value\n1;a;r;x\n',
      undefined,
      'không được ngăn bằng dấu phẩy',
      'not parted by commas',
    ],
    ['a column twice', `${head.trim()},value\n`, undefined, 'cột value đứng hai lần', 'column value stands twice'],
    [
      'a key misspelt',
      `${head}p1,a,civil,x,\n`,
      '{"fields":{"a":{"typ":"text"}}}',
      'mục fields.a: không có mục typ',
      'Unrecognized key: "typ"',
    ],
    [
      'a register in two groups',
      `${head}p1,a,civil,x,\n`,
      '{"fields":{"a":{"independent":[["civil","b"],["b","c"]]}}}',
      'independent nêu nguồn b hai lần',
      'names register b twice',
    ],
    ['a cell too many', `${head}p1,a,civil,x,\np1,a,health,x, y,\n`, undefined, 'dòng 3: có 6 ô', 'line 3: 6 cells'],
    ['a quote left open', `${head}p1,a,civil,"x,\n`, undefined, 'dòng 2: không đúng dạng CSV', 'line 2: not CSV'],
    ['no entity', `${head} ,a,civil,x,\n`, undefined, 'dòng 2: cột entity để trống', 'line 2: column entity is empty'],
    ['no time', `${head}p1,a,civil,x,hôm qua\n`, undefined, 'dòng 2: cột recorded_at', 'line 2: column recorded_at'],
    ['no JSON', `${head}p1,a,civil,x,\n`, '{', 'không phải là JSON', 'is not JSON'],
    [
      'an unknown type',
      `${head}p1,a,civil,x,\n`,
      '{"fields":{"a":{"type":"day"}}}',
      'mục fields.a.type',
      'at fields.a.type',
    ],
    [
      'no expression',
      `${head}p1,a,civil,x,\n`,
      '{"fields":{"a":{"pattern":"("}}}',
      'trường a: pattern',
      'field a: pattern',
    ],
    [
      'no hierarchy',
      `${head}p1,a,civil,x,\n`,
      '{"fields":{"a":{"hierarchy":"none.csv"}}}',
      'Không đọc được tệp none.csv',
      'The file none.csv cannot be read',
    ],
  ])('says what is wrong and writes nothing: %s', async (name, text, fields, vi, en) => {
    const out = join(directory, name);
    const words = ['--claims', write('bad.csv', text), '--out', out];
    if (fields !== undefined) words.push('--fields', write('bad.json', fields));
    const { code, err } = await run(['assess', ...words]);
    expect(code).toBe(1);
    expect(err).toContain(vi);
    expect(err).toContain(en);
    expect(err).not.toContain('at run');
    expect(readdirSync(directory)).not.toContain(name);
  });
});
