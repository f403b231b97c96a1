import type { Transform } from '../../src/connect/contract.ts';

const kinds: Readonly<Record<string, string>> = { BAN_AN: 'Bản án', QUYET_DINH: 'Quyết định' };

/** A judgment or decision from the code of its kind and its number, in the words in which a marriage's margin has it. */
export const judgment: Transform<string> = {
  name: 'judgment, kind; number',
  read: ([kind, number]) => {
    if (!kind && !number) return { state: 'EMPTY' };
    const word = kind && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!word || !number) return { state: 'UNREADABLE' };
    return { state: 'VALUE', value: `${word} số ${number}`.normalize('NFC') };
  },
};
