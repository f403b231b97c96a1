import type { Transform } from '../contract.ts';

/** One column of text, as it stands: brought to Unicode NFC and nothing else. */
export const text: Transform<string> = {
  name: 'text',
  read: ([raw]) => (raw ? { state: 'VALUE', value: raw.normalize('NFC') } : { state: 'EMPTY' }),
};
