import type { Comparison } from '../rule.ts';

/** Values that are the same or are not: enums, numbers of papers, plain text. Text is compared in Unicode NFC. */
export function compareExactly(left: unknown, right: unknown): Comparison {
  return Object.is(nfc(left), nfc(right)) ? { result: 'EQUAL' } : conflict;
}

const nfc = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value);

const conflict: Comparison = {
  result: 'CONFLICT',
  differs: { code: 'VALUE', text: { vi: 'khác giá trị', en: 'the values differ' } },
};
