import type { Claim } from './claim.ts';
import { bare } from './compare/comparison-key.ts';
import { isAddress, isCode, isPersonName, isUnexplained } from './value-shape.ts';

/**
 * Whether a claim holds a filling that clerks and systems write where they know nothing. Codes of closed sets that the
 * register's own table explains (`0` for female) are values and never fillings.
 */
export function isFilling(type: string, claim: Claim): boolean {
  const texts = written(type, claim);
  return texts.length > 0 && texts.every((text) => saysNothing(type, text));
}

/** The filling as it is written, without the names of columns. */
export function fillingIn(type: string, claim: Claim): string {
  return written(type, claim)[0] ?? claim.raw ?? '';
}

/** The texts to look at: those of the value if there is one, else those of the raw columns. */
function written(type: string, { raw, value }: Claim): readonly string[] {
  if (isPersonName(value)) return [value.full];
  if (isAddress(value)) return value.ward === null && value.province === null ? [value.text] : [];
  if (isCode(value)) return isUnexplained(value) ? [value.code] : [];
  if (type === 'Sex' || type === 'LifeStatus') return raw === null || value !== null ? [] : [raw];
  if (raw === null) return [];
  const columns = /^[\w.[\]]+=/.test(raw) ? raw.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1)) : [raw];
  // The columns after the first say how a date is to be read.
  return type === 'PartialDate' ? columns.slice(0, 1) : columns;
}

function saysNothing(type: string, text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (type === 'PartialDate' && fillingDates.has(text.replace(/\D/gu, ''))) return true;
  const key = text.normalize('NFC').trim().toLowerCase();
  return fillingWords.has(key) || /^(0+|9{9,})$/u.test(key);
}

const words: readonly string[] = [
  'không có thông tin',
  'chưa có thông tin',
  'không có dữ liệu',
  'chưa cập nhật',
  'chưa xác định',
  'không xác định',
  'không rõ',
  'chưa rõ',
  'không có',
  'null',
  'undefined',
  'n/a',
];
const fillingWords: ReadonlySet<string> = new Set([...words, ...words.map(bare)]);

/** Digits of dates that systems write for none: zeros, nines, and the first day of their calendars. */
const fillingDates: ReadonlySet<string> = new Set([
  '0',
  '0000',
  '9999',
  '000000',
  '00000000',
  '99999999',
  '00010101',
  '01010001',
  '19000101',
  '01011900',
  '99991231',
  '31129999',
]);
