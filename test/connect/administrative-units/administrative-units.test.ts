import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdministrativeUnits } from '../../../src/connect/administrative-units/administrative-units.ts';
import { englishName } from '../../../src/connect/administrative-units/english-name.ts';
import { administrativeUnits, builtInUnits } from '../../../src/connect/tables/administrative-units.ts';

const communes = builtInUnits.units.filter(({ code }) => code.length === 5);
const old = communes.filter(({ list }) => list === 'admin-unit-2004').map(({ code }) => code);
const wardOf = (list: 'admin-unit-2004' | 'admin-unit-2025', code: string) => administrativeUnits.code(list, code, 5);
const anyCommune = fc.constantFrom(...communes);

describe('the units that come with the hub', () => {
  it('are forty old communes, five of them split, and every unit they need', () => {
    const fanOut = old.map((code) => administrativeUnits.successorsOf(code).length);
    expect([old.length, fanOut.filter((count) => count > 1).length, Math.min(...fanOut)]).toEqual([40, 5, 1]);
    for (const { list, code, parent } of builtInUnits.units) {
      expect(parent === null, code).toBe(code.length === 2);
      if (parent !== null) expect(administrativeUnits.unit(list, parent), code).not.toBeNull();
    }
    for (const { code, successor } of builtInUnits.successors) {
      expect(administrativeUnits.unit('admin-unit-2025', successor), `${code} > ${successor}`).not.toBeNull();
    }
  });

  it('bear codes of both lists for other ground', () => {
    expect(wardOf('admin-unit-2004', '26740').label.vi).toBe('Phường Bến Nghé, Quận 1');
    expect(wardOf('admin-unit-2025', '26740').label).toEqual({ vi: 'Phường Sài Gòn', en: 'Sài Gòn Ward' });
  });
});

describe('the units of today', () => {
  it('are one for every commune that was not split, several for one that was', () => {
    fc.assert(
      fc.property(anyCommune, ({ list, code }) => {
        const { resolution, ward, candidates, province } = administrativeUnits.current(null, wardOf(list, code));
        expect(candidates.every(({ system }) => system === 'admin-unit-2025')).toBe(true);
        expect(resolution).toBe(candidates.length === 1 ? 'EXACT' : 'AMBIGUOUS');
        expect(ward).toEqual(candidates.length === 1 ? candidates[0] : null);
        for (const each of candidates) {
          expect(administrativeUnits.unit('admin-unit-2025', each.code)?.parent).toBe(province?.code);
        }
        if (list === 'admin-unit-2025') expect(ward?.code).toBe(code);
      }),
    );
  });

  it('include the province into which an old one went whole, also without a commune', () => {
    const today = (code: string) =>
      administrativeUnits.current(administrativeUnits.code('admin-unit-2004', code, 2), null).province?.code;
    expect(['74', '77', '79', '83', '1', '64'].map(today)).toEqual(['79', '79', '79', '86', '01', undefined]);
  });

  it('are never invented for a code that is in no list', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('admin-unit', 'x', 'admin-unit-2004', 'admin-unit-2025'),
        (text, system) => {
          const code = `?${text}`;
          const current = administrativeUnits.current(null, { code, system, label: { vi: code, en: code } });
          expect(current).toEqual({ resolution: 'UNKNOWN', province: null, ward: null, candidates: [] });
        },
      ),
    );
  });
});

describe('a code', () => {
  it('is the same with and without its leading zeros', () => {
    fc.assert(
      fc.property(anyCommune, ({ list, code }) => {
        const read = wardOf(list, String(Number(code)));
        return read.code === code && read.label.vi !== code;
      }),
    );
  });

  it('that its list lacks keeps itself as label', () => {
    expect(wardOf('admin-unit-2025', '99999')).toEqual({
      code: '99999',
      system: 'admin-unit-2025',
      label: { vi: '99999', en: '99999' },
    });
  });
});

describe('what is imported', () => {
  const daKao = { code: '26737', guess: true };
  const units = () => new AdministrativeUnits(builtInUnits);
  const today = (all: AdministrativeUnits, code: string) => all.current(null, all.code('admin-unit-2004', code, 5));

  it('comes before what was known, unit by unit', () => {
    const all = units();
    expect(today(all, '26743').ward?.label.vi).toBe('Phường Bến Thành');
    const renamed = {
      list: 'admin-unit-2025',
      code: '26743',
      name: 'Phường Tên Mới',
      parent: '79',
      inForce: true,
    } as const;
    all.add({ units: [renamed], successors: [] });
    expect(today(all, '26743').ward?.label).toEqual({ vi: 'Phường Tên Mới', en: 'Tên Mới Ward' });
    expect(today(all, '26740').ward?.label.vi).toBe('Phường Sài Gòn');
  });

  it('is a guess where its source hides splits', () => {
    const all = units();
    all.add({ units: [], successors: [{ ...daKao, successor: '26740' }] });
    expect(today(all, '26737')).toMatchObject({ resolution: 'GUESS', ward: { code: '26740' } });
    expect(today(all, '26737').candidates).toHaveLength(1);
  });

  it('is a guess where the successor is not in the newest list, which keeps its name', () => {
    const all = units();
    const abolished = {
      list: 'admin-unit-2025',
      code: '26743',
      name: 'Phường Bến Thành',
      parent: '79',
      inForce: false,
    } as const;
    all.add({ units: [abolished], successors: [] });
    expect(today(all, '26743')).toMatchObject({ resolution: 'GUESS', ward: { label: { vi: 'Phường Bến Thành' } } });
    const itself = all.current(null, all.code('admin-unit-2025', '26743', 5));
    expect(itself.resolution).toBe('UNKNOWN');
  });
});

it.each([
  ['Phường 1', 'Ward 1'],
  ['Quận 1', 'District 1'],
  ['Thị trấn Hóc Môn', 'Hóc Môn Township'],
  ['Thị xã Sơn Tây', 'Sơn Tây Town'],
  ['Đặc khu Côn Đảo', 'Côn Đảo Special Zone'],
  ['Tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu Province'],
  ['Ở đâu đó', 'Ở đâu đó'],
])('%s is %s in English', (name, english) => {
  expect(englishName(name)).toBe(english);
});
