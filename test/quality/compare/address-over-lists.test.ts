import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdministrativeUnits } from '../../../src/connect/administrative-units/administrative-units.ts';
import { administrativeLists, builtInUnits } from '../../../src/connect/tables/administrative-units.ts';
import { type AdministrativeLists, address } from '../../../src/connect/transforms/address.ts';
import type { Address } from '../../../src/generated/model.ts';
import { compareAddresses } from '../../../src/quality/compare/address.ts';

/** An address as a register of the demo gives it. */
function at(
  list: 'QD124-2004' | 'QD19-2025',
  ward: string,
  detail: string | null = null,
  lists = administrativeLists as AdministrativeLists,
): Address {
  const system = lists.names[list] ?? 'admin-unit-2025';
  const name = lists.units.code(system, ward, 5).label.vi;
  const text = [...(detail === null ? [] : [detail]), name, 'Thành phố Hồ Chí Minh'].join(', ');
  const reading = address(['text', 'detail', 'ward', 'scheme'], lists).read([text, detail, ward, list]);
  if (reading.state !== 'VALUE') throw new Error('That is an address.');
  return reading.value;
}
const old = (ward: string, detail?: string) => at('QD124-2004', ward, detail);
const since = (ward: string, detail?: string) => at('QD19-2025', ward, detail);

const cases: readonly (readonly [string, Address, Address, string, string, ('LEFT' | 'RIGHT' | null)?])[] = [
  ['a ward that went whole into the new one', old('26740'), since('26740'), 'EQUAL', 'ADMIN_UNIT_LIST'],
  ['one code, other ground', old('26737'), since('26743'), 'CONFLICT', 'WARD'],
  ['another ward of today', old('26740'), since('26743'), 'CONFLICT', 'WARD'],
  ['another province', old('26740'), since('32002'), 'CONFLICT', 'PROVINCE'],
  ['a province that was merged', old('25747'), since('25747'), 'EQUAL', 'ADMIN_UNIT_LIST'],
  ['one of the candidates of a split ward', old('26737'), since('26740'), 'COMPATIBLE', 'ADMIN_UNIT_SPLIT', null],
  ['the other candidate', old('26737'), since('26737'), 'COMPATIBLE', 'ADMIN_UNIT_SPLIT', null],
  ['the same house', old('26740', '5 Lê Lợi'), since('26740', '5 LÊ LỢI'), 'EQUAL', 'ADMIN_UNIT_LIST'],
  ['another house', old('26740', '5 Lê Lợi'), since('26740', '7 Lê Lợi'), 'NEAR', 'DETAIL'],
  ['a house and its ward', old('26740', '5 Lê Lợi'), since('26740'), 'COMPATIBLE', 'PRECISION', 'LEFT'],
  ['a ward and a house', old('26740'), since('26740', '5 Lê Lợi'), 'COMPATIBLE', 'PRECISION', 'RIGHT'],
  ['a code that no list has', old('99999'), since('26740'), 'COMPATIBLE', 'ADMIN_UNIT_LIST', null],
];

describe('addresses of before and since 1 July 2025', () => {
  for (const [name, left, right, result, differs, finer] of cases) {
    it(name, () => {
      const comparison = compareAddresses(left, right);
      expect([comparison.result, comparison.differs?.code]).toEqual([result, differs]);
      expect(comparison.result === 'COMPATIBLE' ? comparison.finer : undefined).toBe(finer);
    });
  }

  it('are never more than compatible, nor in conflict, by a guess', () => {
    const units = new AdministrativeUnits(builtInUnits);
    units.add({ units: [], successors: [{ code: '26737', successor: '26740', guess: true }] });
    const lists: AdministrativeLists = { ...administrativeLists, units };
    const guessed = at('QD124-2004', '26737', null, lists);
    expect(compareAddresses(guessed, since('26740'))).toMatchObject({
      result: 'COMPATIBLE',
      differs: { code: 'ADMIN_UNIT_GUESS' },
    });
    expect(compareAddresses(guessed, since('26737'))).toMatchObject({
      result: 'NEAR',
      differs: { code: 'ADMIN_UNIT_GUESS' },
    });
  });

  it('agree with their units of today and with no other, whichever side they stand on', () => {
    const communes = (list: string) =>
      builtInUnits.units.filter((unit) => unit.list === list && unit.code.length === 5).map(({ code }) => code);
    const one = fc.constantFrom(...communes('admin-unit-2004'));
    const other = fc.constantFrom(...communes('admin-unit-2025'));
    fc.assert(
      fc.property(one, other, (before, today) => {
        const successors = builtInUnits.successors
          .filter(({ code }) => code === before)
          .map(({ successor }) => successor);
        const expected = !successors.includes(today) ? 'CONFLICT' : successors.length === 1 ? 'EQUAL' : 'COMPATIBLE';
        expect(compareAddresses(old(before), since(today)).result).toBe(expected);
        expect(compareAddresses(since(today), old(before)).result).toBe(expected);
      }),
    );
  });
});
