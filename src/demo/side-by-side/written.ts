import { builtInUnits } from '../../connect/tables/administrative-units.ts';
import { nameKey } from '../population/truth/harm.ts';

/*
 * How registers write, read by a few lines of its own for each: what holds the answers against the rows must not see with
 * the eyes of what is tested.
 */

/** What a text means: in one notation for comparing, and as an official reads it in Vietnamese. Null: it says nothing. */
export interface Meaning {
  readonly same: string;
  readonly text: string;
}
export type Reader = (raw: string | null | undefined) => Meaning | null;

const fillings = new Set(['không có thông tin', 'null', '', '0']);
const isFilling = (raw: string | null | undefined) => !raw || fillings.has(raw.trim().toLowerCase());

const plain = (text: string): Meaning => ({ same: text, text });

export const number: Reader = (raw) => (raw ? plain(raw) : null);
export const key = number;
/** Words, as they stand. */
export const written: Reader = (raw) => (raw ? plain(raw.normalize('NFC')) : null);
/** Letters of an old encoding: signs that stand in no name, or an accented capital within a word. */
export const isGarbled = (raw: string): boolean => /[§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾×÷]|\p{Ll}[À-Þ]/u.test(raw.normalize('NFC'));

/** `12.05.1960`, `05.1960`, `1960` */
export const dotted: Reader = (raw) => dateOf(raw?.split('.').reverse());
/** `12/05/1960`, `1960` */
export const slashed: Reader = (raw) => dateOf(raw?.split('/').reverse());
/** `1960-05-12`, `1960` */
export const iso: Reader = (raw) => dateOf(raw?.split('-'));
/** `19600512` */
export const compact: Reader = (raw) => dateOf(raw ? [raw.slice(0, 4), raw.slice(4, 6), raw.slice(6, 8)] : undefined);
/** With a precision beside it: 1 the year, 2 year and month. */
export function compactTo(raw: string | null | undefined, precision: string | null | undefined): Meaning | null {
  const parts = raw ? [raw.slice(0, 4), raw.slice(4, 6), raw.slice(6, 8)] : undefined;
  return dateOf(parts?.slice(0, precision === '1' ? 1 : precision === '2' ? 2 : 3));
}
function dateOf(parts: readonly string[] | undefined): Meaning | null {
  return parts && parts[0] !== '' ? { same: parts.join('-'), text: [...parts].reverse().join('/') } : null;
}

export const name: Reader = (raw) => (raw ? { same: nameKey(raw), text: raw.normalize('NFC') } : null);

const sexWords = { MALE: 'Nam', FEMALE: 'Nữ' } as const;
const sexOf = (sex: 'MALE' | 'FEMALE' | undefined): Meaning | null => (sex ? { same: sex, text: sexWords[sex] } : null);
export const sexDigit: Reader = (raw) => sexOf(raw === '1' ? 'MALE' : raw === '2' ? 'FEMALE' : undefined);
export const sexWord: Reader = (raw) => sexOf(raw === 'Nam' ? 'MALE' : raw === 'Nữ' ? 'FEMALE' : undefined);

const lifeWords: Readonly<Record<string, Meaning>> = {
  1: { same: 'ALIVE', text: 'Còn sống' },
  2: { same: 'DECEASED', text: 'Đã chết' },
  3: { same: 'DECLARED_MISSING', text: 'Mất tích theo tuyên bố của Tòa án' },
};
export const lifeDigit: Reader = (raw) => lifeWords[raw ?? ''] ?? null;
export const dead = lifeWords[2] as Meaning;

const maritalWords: Readonly<Record<string, Meaning>> = {
  1: { same: '1', text: 'Chưa kết hôn' },
  2: { same: '2', text: 'Đang có vợ/chồng' },
  3: { same: '3', text: 'Đã ly hôn' },
  4: { same: '4', text: 'Góa' },
};
export const maritalDigit: Reader = (raw) => maritalWords[raw ?? ''] ?? null;

/** The peoples that the population has, as the national table of 54 names them. */
const ethnicities: Readonly<Record<string, string>> = {
  '01': 'Kinh',
  '02': 'Tày',
  '03': 'Thái',
  '04': 'Hoa',
  '05': 'Khơ-me',
  '06': 'Mường',
  '07': 'Nùng',
  '08': 'Hmông',
  '10': 'Gia-rai',
  '12': 'Ê-đê',
  '16': 'Cơ-ho',
  '17': 'Chăm',
  '21': 'Ra-glai',
  '22': 'Xtiêng',
};
export const ethnicity: Reader = (raw) =>
  !raw || isFilling(raw) ? null : { same: raw, text: ethnicities[raw] ?? raw };
export const nationality: Reader = (raw) =>
  !raw || isFilling(raw) ? null : { same: raw, text: raw === 'VN' ? 'Việt Nam' : raw };

/** An address by its text and, for comparing, by the wards of today in which it can lie, then what stands before. */
export function place(
  text: string | null | undefined,
  ward: string | null | undefined,
  list: string | null | undefined,
): Meaning | null {
  if (!text || isFilling(text)) return null;
  return {
    same: `${wardsToday(ward, list).join('|')} ${ward ? '' : nameKey(text)}`.trim(),
    text: text.normalize('NFC'),
  };
}

/** The wards of today in which a ward of one of the lists can lie. */
export function wardsToday(ward: string | null | undefined, list: string | null | undefined): readonly string[] {
  if (!ward || list !== 'QD124-2004') return ward ? [ward] : [];
  return builtInUnits.successors.filter(({ code }) => code === ward).map(({ successor }) => successor);
}
