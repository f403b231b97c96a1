import type { PersonName } from '../../generated/model.ts';
import type { Comparison, Difference } from '../rule.ts';
import { bare, diacritics, foldTogether } from './comparison-key.ts';

/**
 * Compares whole names; how a register splits them is not compared.
 *
 * EQUAL       the same name, whatever its case, style of tone marks, look-alike letters or hidden characters
 * COMPATIBLE  one side is written wholly without diacritics, and at least two were lost: one alone makes another name
 *             as easily (Mai Hoa, Mai Hóa)
 * NEAR        some diacritics lost, i for y, one syllable in the middle missing, or one letter or mark different
 * CONFLICT    anything else
 */
export function comparePersonNames(left: PersonName, right: PersonName): Comparison {
  const { left: a, right: b, difference } = foldTogether(left.full, right.full);
  if (a === b) return difference ? { result: 'EQUAL', differs: difference } : { result: 'EQUAL' };
  const lost = lostDiacritics(a, b);
  if (lost) return { result: 'COMPATIBLE', finer: lost === 'RIGHT' ? 'LEFT' : 'RIGHT', differs: inDiacritics };
  const near = nearness(a, b);
  return near ? { result: 'NEAR', differs: near } : { result: 'CONFLICT', differs: inName };
}

const inDiacritics: Difference = { code: 'DIACRITICS', text: { vi: 'mất dấu', en: 'diacritics lost' } };
const inVowelLetter: Difference = { code: 'I_Y', text: { vi: 'viết i hoặc y', en: 'i written for y' } };
const inMiddle: Difference = { code: 'MIDDLE_NAME', text: { vi: 'thiếu một chữ đệm', en: 'a middle name is missing' } };
const inMark: Difference = { code: 'MARK', text: { vi: 'khác một dấu', en: 'one diacritic differs' } };
const inLetter: Difference = { code: 'LETTER', text: { vi: 'khác một chữ cái', en: 'one letter differs' } };
const inName: Difference = { code: 'NAME', text: { vi: 'khác tên', en: 'the names differ' } };

/** The side that lost its diacritics, wholly. */
function lostDiacritics(a: string, b: string): 'LEFT' | 'RIGHT' | null {
  if (a === bare(b) && diacritics(b) >= 2) return 'LEFT';
  if (b === bare(a) && diacritics(a) >= 2) return 'RIGHT';
  return null;
}

function nearness(a: string, b: string): Difference | null {
  if (withoutY(a) === withoutY(b)) return inVowelLetter;
  if (isOneEdit([...a], [...b])) return bare(a) === bare(b) ? inMark : inLetter;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (lacksOneInMiddle(left, right) || lacksOneInMiddle(right, left)) return inMiddle;
  if (isPartlyBare(left, right) || isPartlyBare(right, left)) return inDiacritics;
  return null;
}

/** Writes i for a y that is the only vowel of its syllable (Lý, Mỹ, Quý); `thuý` and `may` keep theirs. */
function withoutY(key: string): string {
  const lone = /(?<![\p{L}\p{M}])(qu|[bcdđghklmnprstvx]*)y(\p{M}*)(?![\p{L}\p{M}])/gu;
  return key.normalize('NFD').replace(lone, '$1i$2');
}

/** Whether one character inserted, removed or replaced turns one into the other. */
function isOneEdit(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Whether `short` is `long` without one syllable that is neither the first nor the last. */
function lacksOneInMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false;
  return long.slice(1, -1).some((_, i) => long.toSpliced(i + 1, 1).join(' ') === short.join(' '));
}

/** Whether each syllable of `less` is that of `full`, or that without its diacritics. */
function isPartlyBare(less: readonly string[], full: readonly string[]): boolean {
  return (
    less.length === full.length && less.every((syllable, i) => syllable === full[i] || syllable === bare(full[i] ?? ''))
  );
}
