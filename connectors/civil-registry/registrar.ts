import type { Transform } from '../../src/connect/contract.ts';
import { administrativeLists } from '../../src/connect/tables/administrative-units.ts';
import type { CodeTable } from '../../src/connect/transforms/code.ts';
import type { Code } from '../../src/generated/model.ts';

const lists: Readonly<Record<string, Pick<CodeTable, 'system'>>> = administrativeLists;

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
        system: known?.system ?? (list || 'admin-unit').normalize('NFC'),
        label: { vi: written, en: written },
      },
    };
  },
};
