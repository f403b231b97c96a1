import type { Address, Code } from '../../generated/model.ts';
import type { AdministrativeUnits, UnitList } from '../administrative-units/administrative-units.ts';
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
  return {
    name: `address, ${parts.join('; ')}`,
    examples: [
      { text: '12 Lê Lợi, phường Bến Thành', detail: '12 Lê Lợi', province: '79', ward: '26743' },
      { text: 'Thôn 1', detail: null, province: null, ward: null },
    ].flatMap((of) => Object.keys(names).map((scheme) => parts.map((part) => ({ ...of, scheme })[part]))),
    read: (raw) => {
      const of = (part: AddressPart) => raw[parts.indexOf(part)] || null;
      const [text, scheme] = [of('text'), of('scheme')];
      if (!parts.some((part) => part !== 'scheme' && of(part))) return { state: 'EMPTY' };
      if (!text) return { state: 'UNREADABLE' };
      const list = scheme && Object.hasOwn(names, scheme) ? names[scheme] : undefined;
      const codeIn = (part: 'province' | 'ward'): Code | null => {
        const written = of(part);
        if (!written) return null;
        return list ? units.code(list, written, part === 'ward' ? 5 : 2) : unknownCode(scheme ?? unnamedList, written);
      };
      const [province, ward] = [codeIn('province'), codeIn('ward')];
      return {
        state: 'VALUE',
        value: {
          text: text.normalize('NFC'),
          province,
          district: ward && units.districtOf(ward),
          ward,
          detail: of('detail')?.normalize('NFC') ?? null,
          current: units.current(province, ward),
        },
      };
    },
  };
}

function unknownCode(system: string, written: string): Code {
  const code = written.normalize('NFC');
  return { code, system: system.normalize('NFC'), label: { vi: code, en: code } };
}
