import type { PersonalId } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';

/** Twelve ASCII digits. Eleven are not completed to twelve: a leading zero lost in a spreadsheet is for people to see. */
export const personalId: Transform<PersonalId> = {
  name: 'personal id, 12 digits',
  examples: [['000190000001'], ['000085000002'], ['000301000003']],
  read: (columns) => {
    const raw = columns[0];
    if (!raw) return { state: 'EMPTY' };
    return /^\d{12}$/.test(raw) ? { state: 'VALUE', value: raw as PersonalId } : { state: 'UNREADABLE' };
  },
};
