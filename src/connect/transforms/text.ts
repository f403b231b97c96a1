import { composed } from '../composed.ts';
import type { Transform } from '../contract.ts';

/** One column of text, as it stands: brought to Unicode NFC and nothing else. */
export const text: Transform<string> = {
  name: 'text',
  examples: [['Phường Bến Thành'], ['12/2020'], ['Số 5, ngõ 3; tổ 2 = cũ'], ['Hòa'.normalize('NFD')]],
  read: ([raw]) => (raw ? { state: 'VALUE', value: composed(raw) } : { state: 'EMPTY' }),
};
