import type { Transform } from '../../src/connect/contract.ts';
import type { Code } from '../../src/generated/model.ts';

/** Lists of administrative units by the numbers of their decisions. */
const lists: Readonly<Record<string, string>> = { 'QD124-2004': 'admin-unit-2004', 'QD19-2025': 'admin-unit-2025' };

/**
 * Who registered an event, from its unit's code, the list of that code, and its name as the record writes it. The label
 * is that name: the name of the unit today may be another.
 */
export const registrar: Transform<Code> = {
  name: 'registrar, unit code; list; name',
  read: ([unit, list, name]) => {
    if (!unit && !name) return { state: 'EMPTY' };
    if (!unit) return { state: 'UNREADABLE' };
    const known = list && Object.hasOwn(lists, list) ? lists[list] : undefined;
    const written = (name || unit).normalize('NFC');
    return {
      state: 'VALUE',
      value: {
        code: unit.normalize('NFC'),
        system: known ?? (list || 'admin-unit').normalize('NFC'),
        label: { vi: written, en: written },
      },
    };
  },
};
