import type { Difference } from '../rule.ts';
import { oneToneStyle } from './tone-style.ts';

/** What two spellings of the same words may differ in, from the most ordinary to the most remarkable. */
const foldings: readonly (Difference & { readonly fold: (text: string) => string })[] = [
  {
    code: 'CASE',
    text: { vi: 'chữ hoa, chữ thường', en: 'upper and lower case' },
    fold: (text) => text.toLowerCase().normalize('NFC'),
  },
  {
    code: 'INVISIBLE',
    text: { vi: 'ký tự ẩn hoặc khoảng trắng thừa', en: 'hidden characters or extra spaces' },
    fold: (text) =>
      text
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .normalize('NFC'),
  },
  {
    code: 'TONE_STYLE',
    text: { vi: 'vị trí đặt dấu thanh', en: 'placement of the tone mark' },
    fold: oneToneStyle,
  },
  {
    // Eth and African D look like Đ as capitals; apostrophes are part of names such as H’Hen.
    code: 'LOOKALIKE',
    text: { vi: 'ký tự trông giống nhau', en: 'look-alike characters' },
    fold: (text) => text.replace(/[ðɖ]/gu, 'đ').replace(/[‘’ʼ`´]/gu, "'"),
  },
];

/**
 * What two texts are compared by: NFC, lower case, no invisible characters, one space, one style of tone marks, one Đ.
 * Never shown to people.
 */
export function comparisonKey(text: string): string {
  return foldings.reduce((key, { fold }) => fold(key), text.normalize('NFC'));
}

/**
 * Folds two texts until they are the same, and says what the last step took away; `difference` is null if they were the
 * same characters. If nothing brings them together, they come back as their comparison keys.
 */
export function foldTogether(
  left: string,
  right: string,
): { readonly left: string; readonly right: string; readonly difference: Difference | null } {
  let [a, b] = [left.normalize('NFC'), right.normalize('NFC')];
  let difference: Difference | null = null;
  for (const { code, text, fold } of foldings) {
    if (a === b) break;
    [a, b] = [fold(a), fold(b)];
    difference = { code, text };
  }
  return { left: a, right: b, difference };
}

/** A comparison key without its diacritics: `nguyễn đình` to `nguyen dinh`. */
export function bare(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** How many diacritics a comparison key carries; the stroke of đ is one. */
export function diacritics(key: string): number {
  return key.normalize('NFD').match(/[\p{M}đ]/gu)?.length ?? 0;
}
