import type { Comparison, Difference } from '../rule.ts';
import { foldTogether } from './comparison-key.ts';

/**
 * Compares numbers of papers, codes and other identifiers. Case, spaces and separators are no part of one (`79-0123`,
 * `79 0123`); zeros lost in front, one character wrong or two neighbours exchanged are NEAR.
 */
export function compareIdentifiers(left: string, right: string): Comparison {
  const { left: a, right: b, difference } = foldTogether(left, right);
  if (a === b) return difference ? { result: 'EQUAL', differs: difference } : { result: 'EQUAL' };
  const [x, y] = [bareIdentifier(a), bareIdentifier(b)];
  // Of nothing but separators nothing is left to tell them apart by.
  if (x === y && x !== '') return { result: 'EQUAL', differs: inSeparators };
  if (x !== '' && y !== '' && withoutZeros(x) === withoutZeros(y)) return { result: 'NEAR', differs: inZeros };
  const near = slip([...x], [...y]);
  return near ? { result: 'NEAR', differs: near } : { result: 'CONFLICT', differs: inIdentifier };
}

const bareIdentifier = (key: string): string => key.replace(/[\s\-./_]/gu, '');
const withoutZeros = (key: string): string => key.replace(/^0+(?=.)/u, '');

/** One character replaced or two neighbours exchanged, in identifiers of the same length, long enough to tell. */
function slip(a: readonly string[], b: readonly string[]): Difference | null {
  if (a.length !== b.length || a.length < 4) return null;
  const different = a.flatMap((character, at) => (character === b[at] ? [] : [at]));
  const [first = 0, second, ...more] = different;
  if (second === undefined) return inCharacter;
  const exchanged = more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return exchanged ? inOrder : null;
}

const inSeparators: Difference = { code: 'SEPARATORS', text: { vi: 'dấu phân cách', en: 'separators' } };
const inZeros: Difference = { code: 'LEADING_ZEROS', text: { vi: 'mất số 0 ở đầu', en: 'zeros lost in front' } };
const inCharacter: Difference = { code: 'CHARACTER', text: { vi: 'khác một ký tự', en: 'one character differs' } };
const inOrder: Difference = {
  code: 'EXCHANGED',
  text: { vi: 'hai ký tự liền nhau đổi chỗ', en: 'two neighbouring characters exchanged' },
};
const inIdentifier: Difference = { code: 'VALUE', text: { vi: 'khác mã số', en: 'the identifiers differ' } };
