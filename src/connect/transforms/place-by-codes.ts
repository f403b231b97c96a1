import type { Address, Code } from '../../generated/model.ts';
import type { AdministrativeUnits } from '../administrative-units/administrative-units.ts';
import type { Transform } from '../contract.ts';

const list = 'admin-unit-2004';

/**
 * A place of which a register writes nothing but codes of the statistics office (GSO), of before 1 July 2025: columns with
 * province, district and commune, of which the lower may be missing. Its text is the names of these units. Codes that do
 * not lie in one another are no place.
 */
export function placeByCodes(units: AdministrativeUnits): Transform<Address> {
  const code = (written: string | null | undefined, digits: 2 | 3 | 5): Code | null =>
    written ? units.code(list, written, digits) : null;
  const liesIn = (lower: Code | null, upper: Code | null): boolean => {
    const parent = lower && units.unit(list, lower.code)?.parent;
    return !parent || !upper || parent === upper.code;
  };
  return {
    name: 'place by the codes of province, district and commune before 1 July 2025',
    examples: [
      ['79', '760', '26743'],
      ['74', '718', null],
      ['96', null, null],
      ['79', '764', '26890'],
    ],
    read: (raw) => {
      const [province, district, ward] = [code(raw[0], 2), code(raw[1], 3), code(raw[2], 5)];
      if (!province && !district && !ward) return { state: 'EMPTY' };
      if (!province || (ward && !district)) return { state: 'UNREADABLE' };
      if (!liesIn(ward, district) || !liesIn(district, province)) return { state: 'UNREADABLE' };
      const names = [ward, district, province].flatMap((each) =>
        each ? [units.unit(list, each.code)?.name ?? each.code] : [],
      );
      const current = units.current(province, ward);
      return { state: 'VALUE', value: { text: names.join(', '), province, district, ward, detail: null, current } };
    },
  };
}
