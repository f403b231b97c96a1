import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../../src/store/administrative-units/csv.ts';
import { readUnitFile } from '../../../src/store/administrative-units/read-unit-file.ts';
import { type UnitFile, UnitFileError } from '../../../src/store/administrative-units/unit-file.ts';

const header =
  'provinceCode,districtCode,wardCode,isDividedWard,province,district,ward,newProvince,newWard,newProvinceCode,newWardCode';
const benNghe =
  '79,760,26740.0,False,Thành phố Hồ Chí Minh,Quận 1,Phường Bến Nghé,Thành phố Hồ Chí Minh,Phường Sài Gòn,79,26740';
const daKao = (name: string, code: string, divided = 'True') =>
  `79,760,26737.0,${divided},Thành phố Hồ Chí Minh,Quận 1,Phường Đa Kao,Thành phố Hồ Chí Minh,${name},79,${code}`;
const trucBach =
  '1,1,4.0,False,Thành phố Hà Nội,Quận Ba Đình,Phường Trúc Bạch,Thành phố Hà Nội,Phường Ba Đình,01,00004';
const conDao = '77,755,,False,Tỉnh Bà Rịa - Vũng Tàu,Huyện Côn Đảo,,Thành phố Hồ Chí Minh,Đặc khu Côn Đảo,79,26732';
const csv = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;

const province = (Code: string, FullName: string, ...Wards: object[]) => ({ Code, FullName, Wards });
const ward = (Code: unknown, FullName: string, ProvinceCode = '79') => ({ Code, FullName, ProvinceCode });
const collapsed = (...mappings: object[]) => [
  { type: 'table', name: 'provinces', data: [{ province_code: '79', name: 'Thành phố Hồ Chí Minh' }] },
  { type: 'table', name: 'wards', data: [{ ward_code: '26740', name: 'Phường Sài Gòn', province_code: '79' }] },
  { type: 'table', name: 'ward_mappings', data: mappings },
];

const read = (content: string | object, asOf = '2026-04-30'): UnitFile =>
  readUnitFile(typeof content === 'string' ? content : JSON.stringify(content), asOf);
function refusedOf(content: string | object): readonly (readonly [string, string])[] {
  try {
    read(content);
  } catch (error) {
    if (error instanceof UnitFileError) return error.refused.map(({ at, why }) => [at, why.en] as const);
    throw error;
  }
  return [];
}

describe('the table of old and new units', () => {
  it('gives both lists and the mapping, codes with their leading zeros', () => {
    const file = read(
      csv(benNghe, daKao('Phường Sài Gòn', '26740'), daKao('Phường Tân Định', '26737'), trucBach, conDao),
    );
    expect(file.lists.map(({ list, asOf, units }) => [list, asOf, units.length])).toEqual([
      ['admin-unit-2004', '2025-06-30', 9],
      ['admin-unit-2025', '2025-07-01', 6],
    ]);
    expect(file.lists[0]?.units).toContainEqual({ code: '00004', name: 'Phường Trúc Bạch', parent: '001' });
    expect(file.mapping?.hidesSplits).toBe(false);
    expect(file.mapping?.successors.map(({ code, successor }) => `${code}>${successor}`)).toEqual([
      '26740>26740',
      '26737>26740',
      '26737>26737',
      '00004>00004',
      '755>26732',
    ]);
  });

  it.each<[string, string[], [string, RegExp][]]>([
    ['a missing column', [benNghe.slice(3)], [['2', /has 10 columns, not 11/]]],
    ['a code that is none', [benNghe.replace('26740.0', 'x')], [['2', /commune code “x”/]]],
    ['a code that is too long', [benNghe.replace('79,760', '079,760')], [['2', /province code “079”/]]],
    ['no name', [benNghe.replace('Phường Sài Gòn', ' ')], [['2', /26740 has no name/]]],
    ['one line twice', [benNghe, benNghe], [['3', /the same as 2/]]],
    [
      'two names of one unit',
      [benNghe, daKao('Phường Khác', '26740', 'False')],
      [['3', /“Phường Sài Gòn \(79\)” and also/]],
    ],
    [
      'a split that is not marked',
      [daKao('A', '26740', 'False'), daKao('B', '26737', 'False')],
      [['3', /has 2 new ones/]],
    ],
    ['a mark without a split', [daKao('A', '26740')], [['2', /has 1 new ones/]]],
  ])('is refused as a whole for %s', (_, rows, expected) => {
    const refused = refusedOf(csv(...rows));
    expect(refused.map(([at]) => at)).toEqual(expected.map(([at]) => at));
    for (const [i, [, why]] of expected.entries()) expect(refused[i]?.[1]).toMatch(why);
  });

  it('names every line that is refused, not the first alone', () => {
    expect(refusedOf(csv(benNghe.slice(3), trucBach, daKao('', '26740', 'False'))).map(([at]) => at)).toEqual([
      '2',
      '4',
    ]);
  });
});

describe('the list of today', () => {
  it('stands as of the day told', () => {
    const file = read([province('1', 'Thành phố Hà Nội', ward(4, 'Phường Ba Đình'.normalize('NFD'), '01'))]);
    expect(file).toEqual({
      lists: [
        {
          list: 'admin-unit-2025',
          asOf: '2026-04-30',
          units: [
            { code: '01', name: 'Thành phố Hà Nội', parent: null },
            { code: '00004', name: 'Phường Ba Đình', parent: '01' },
          ],
        },
      ],
      mapping: null,
      leftOut: [],
    });
  });

  it('is refused for a code twice, another province, or what is no unit', () => {
    const twice = [
      ward('26740', 'Phường Sài Gòn'),
      ward('26740', 'Phường Sài Gòn'),
      ward('26743', 'Phường Bến Thành', '01'),
    ];
    expect(refusedOf([province('79', 'Thành phố Hồ Chí Minh', ...twice)])).toEqual([
      ['[0].Wards[1]', 'code 26740 occurs twice'],
      ['[0].Wards[2]', 'ProvinceCode is not 79'],
    ]);
    expect(refusedOf([{ Code: '79', FullName: 'Thành phố Hồ Chí Minh', Wards: [3] }])).toHaveLength(1);
  });
});

describe('a mapping that hides splits', () => {
  it('is taken as such; lines without an old code are left out and counted', () => {
    const file = read(
      collapsed({ old_ward_code: '26737', new_ward_code: '26740' }, { old_ward_code: null, new_ward_code: '26740' }),
    );
    expect(file.mapping).toMatchObject({ hidesSplits: true, successors: [{ code: '26737', successor: '26740' }] });
    expect(file.leftOut).toMatchObject([{ count: 1 }]);
  });

  it('is refused for a successor that its own list lacks', () => {
    expect(refusedOf(collapsed({ old_ward_code: '26737', new_ward_code: '26743' }))).toEqual([
      ['ward_mappings[0]', 'there is no new unit 26743'],
    ]);
  });
});

it.each(['', 'a,b\n1,2\n', '{}', '[]', '[1]', '[{"Code":"79"}]'])(
  'a file of another format is refused: %s',
  (content) => {
    expect(() => read(content)).toThrow(/format is not known/);
  },
);

describe('comma-separated values', () => {
  it('are read back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', '"', '\n', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(csvRecords(text + end).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('number their records by line', () => {
    expect(csvRecords('a,b\n"1\n2",3\n4,\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 4, cells: ['4', ''] },
    ]);
    expect(() => csvRecords('a,"b\n')).toThrow('Line 1 is not CSV.');
  });
});

/** Beside the checkout where the project is built; elsewhere the fixtures above are all there is. */
const full = new URL('../../../../shared/data/admin-units/', import.meta.url);
describe.runIf(existsSync(full))('the full lists', () => {
  const file = (name: string) => read(readFileSync(new URL(name, full), 'utf8'));

  it('have the numbers of the law', () => {
    const { lists, mapping } = file('old-to-new-2025.csv');
    const [old, since] = lists.map(({ units }) => units);
    const fanOut = new Map<string, number>();
    for (const { code } of mapping?.successors ?? []) fanOut.set(code, (fanOut.get(code) ?? 0) + 1);
    expect(old?.filter(({ code }) => code.length === 2)).toHaveLength(63);
    expect(since?.filter(({ code }) => code.length === 2)).toHaveLength(34);
    expect(since?.filter(({ code }) => code.length === 5)).toHaveLength(3321);
    expect(fanOut.size).toBe(10_040);
    expect([...fanOut.values()].filter((count) => count > 1)).toHaveLength(471);
    expect(Math.max(...fanOut.values())).toBe(5);
  });

  it('have 168 units in Ho Chi Minh City', () => {
    const units = file('current.json').lists[0]?.units ?? [];
    expect(units).toHaveLength(34 + 3321);
    const city = units.filter(({ parent }) => parent === '79');
    const kinds = ['Phường ', 'Xã ', 'Đặc khu '].map((kind) => city.filter(({ name }) => name.startsWith(kind)).length);
    expect(kinds).toEqual([113, 54, 1]);
  });
});
