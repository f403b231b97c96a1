import type { Address } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';
import { type CodeTable, codeOf } from './code.ts';

/** What one column of an address holds; `scheme` names the list in which its codes are to be read. */
export type AddressPart = 'text' | 'detail' | 'province' | 'ward' | 'scheme';

/** Lists of administrative units, by the register's name of each. A bare code means different ground in two lists. */
export type AdministrativeLists = Readonly<Record<string, CodeTable>>;

/** Codes whose list the record does not name. */
const unnamedList: CodeTable = { system: 'admin-unit', entries: {} };

/** An address from columns in the order of `parts`. Without its whole text it is unreadable: none is composed here. */
export function address(parts: readonly AddressPart[], lists: AdministrativeLists): Transform<Address> {
  return {
    name: `address, ${parts.join('; ')}`,
    read: (raw) => {
      const of = (part: AddressPart) => raw[parts.indexOf(part)] || null;
      const [text, scheme] = [of('text'), of('scheme')];
      if (!parts.some((part) => part !== 'scheme' && of(part))) return { state: 'EMPTY' };
      if (!text) return { state: 'UNREADABLE' };
      const known = scheme && Object.hasOwn(lists, scheme) ? lists[scheme] : undefined;
      const list = known ?? (scheme ? { system: scheme.normalize('NFC'), entries: {} } : unnamedList);
      const codeIn = (written: string | null) => (written ? codeOf(list, written) : null);
      return {
        state: 'VALUE',
        value: {
          text: text.normalize('NFC'),
          province: codeIn(of('province')),
          ward: codeIn(of('ward')),
          detail: of('detail')?.normalize('NFC') ?? null,
        },
      };
    },
  };
}
