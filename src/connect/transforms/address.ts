import type { Address, Code } from '../../generated/model.ts';
import type { AdministrativeUnits, UnitList } from '../administrative-units/administrative-units.ts';
import { composed } from '../composed.ts';
import type { Transform } from '../contract.ts';

/** What one column of an address holds; `scheme` names the list in which its codes are to be read. */
export type AddressPart = 'text' | 'detail' | 'province' | 'ward' | 'scheme';

/** Units, and the register's name of each list of them. A bare code means different ground in two lists. */
export interface AdministrativeLists {
  readonly units: AdministrativeUnits;
  readonly names: Readonly<Record<string, UnitList>>;
}

/** Codes whose list the record does not name. */
const unnamedList = 'admin-unit';

/**
 * An address from columns in the order of `parts`. Without its whole text it is unreadable: none is composed here. The
 * codes stay those of the register's list; `current` says beside them which units of today they are.
 */
export function address(parts: readonly AddressPart[], { units, names }: AdministrativeLists): Transform<Address> {
  const [text, detail, province, ward, scheme] = placesOf(parts);
  return {
    name: `address, ${parts.join('; ')}`,
    examples: [
      { text: '12 Lê Lợi, phường Bến Thành', detail: '12 Lê Lợi', province: '79', ward: '26743' },
      { text: 'Thôn 1', detail: null, province: null, ward: null },
    ].flatMap((of) => Object.keys(names).map((scheme) => parts.map((part) => ({ ...of, scheme })[part]))),
    read: (raw) => {
      const whole = raw[text] || null;
      const [ofDetail, ofProvince, ofWard] = [raw[detail] || null, raw[province] || null, raw[ward] || null];
      if (!whole) return ofDetail || ofProvince || ofWard ? { state: 'UNREADABLE' } : { state: 'EMPTY' };
      const named = raw[scheme] || null;
      const list = named && Object.hasOwn(names, named) ? names[named] : undefined;
      const inWard = codeIn(units, list, named, ofWard, 5);
      const inProvince = codeIn(units, list, named, ofProvince, 2);
      return {
        state: 'VALUE',
        value: {
          text: composed(whole),
          province: inProvince,
          district: inWard && units.districtOf(inWard),
          ward: inWard,
          detail: ofDetail && composed(ofDetail),
          current: units.current(inProvince, inWard),
        },
      };
    },
  };
}

/** Places of the parts among the columns; -1, where nothing stands, for those that the register does not have. */
const placesOf = (parts: readonly AddressPart[]) =>
  (['text', 'detail', 'province', 'ward', 'scheme'] as const).map((part) => parts.indexOf(part)) as [
    number,
    number,
    number,
    number,
    number,
  ];

function codeIn(
  units: AdministrativeUnits,
  list: UnitList | undefined,
  scheme: string | null,
  written: string | null,
  digits: 2 | 5,
): Code | null {
  if (!written) return null;
  return list ? units.code(list, written, digits) : unknownCode(scheme ?? unnamedList, written);
}

function unknownCode(system: string, written: string): Code {
  const code = composed(written);
  return { code, system: composed(system), label: { vi: code, en: code } };
}
