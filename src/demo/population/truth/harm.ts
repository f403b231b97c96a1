import type { TrueField } from './true-facts.ts';

/**
 * What an injected defect did to what a register holds:
 * FALSE      it holds something else than the truth
 * IMPRECISE  it holds less than the truth and nothing against it
 * ABSENT     its record holds nothing where there is something
 * BY_OLD_NUMBER  its record, or the parent it names, is tied by an old CMND or a superseded number alone
 * UNLINKED   its record can no longer be tied to the person by a number
 * NO_RECORD  it has no record
 * DUPLICATE  it has the record twice
 * NONE       the same in other words, or explained by a correction: nothing that should be flagged
 */
export type Harm = 'FALSE' | 'IMPRECISE' | 'ABSENT' | 'BY_OLD_NUMBER' | 'UNLINKED' | 'NO_RECORD' | 'DUPLICATE' | 'NONE';

export function harmOf(field: TrueField, truth: string | null, held: string | null): Harm {
  if (held === truth) return 'NONE';
  if (held === null) return 'ABSENT';
  if (truth === null) return 'FALSE';
  if (field === 'fullName') {
    if (nameKey(held) === nameKey(truth)) return 'NONE';
    return bare(nameKey(truth)) === nameKey(held) ? 'IMPRECISE' : 'FALSE';
  }
  return field === 'dateOfBirth' && truth.startsWith(`${held}-`) ? 'IMPRECISE' : 'FALSE';
}

/** Whether one of two registers must be wrong, whatever the truth. */
export const contradicts = (field: TrueField, one: string, other: string): boolean =>
  harmOf(field, one, other) === 'FALSE' && harmOf(field, other, one) === 'FALSE';

/**
 * Written apart from quality/: what makes the test must not see with the eyes of what is tested.
 *
 * One spelling for what Vietnamese readers take for the same name: case, tone style, composed or not, look-alikes, spaces.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðɖ]/gu, 'đ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFD')
    .replace(/(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, '$1$3$2')
    .normalize('NFC');
}

export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
