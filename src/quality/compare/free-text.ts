import type { Comparison, Difference } from '../rule.ts';
import { bare, foldTogether } from './comparison-key.ts';

/**
 * Compares words: the same whatever their case, spaces, tone style and look-alike letters; NEAR if only diacritics or
 * punctuation tell them apart.
 */
export function compareFreeTexts(left: string, right: string): Comparison {
  const { left: a, right: b, difference } = foldTogether(left, right);
  if (a === b) return difference ? { result: 'EQUAL', differs: difference } : { result: 'EQUAL' };
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return { result: 'NEAR', differs: inDiacritics };
  const [p, q] = [withoutPunctuation(x), withoutPunctuation(y)];
  return p === q && p !== '' ? { result: 'NEAR', differs: inPunctuation } : { result: 'CONFLICT', differs: inWords };
}

const withoutPunctuation = (key: string): string => key.replace(/[^\p{L}\p{N}]+/gu, '');

const inDiacritics: Difference = { code: 'DIACRITICS', text: { vi: 'dấu', en: 'diacritics' } };
const inPunctuation: Difference = { code: 'PUNCTUATION', text: { vi: 'dấu câu', en: 'punctuation' } };
const inWords: Difference = { code: 'VALUE', text: { vi: 'khác nội dung', en: 'the texts differ' } };
