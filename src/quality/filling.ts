import type { Claim } from './claim.ts';
import { bare } from './compare/comparison-key.ts';
import type { Said } from './rule.ts';
import { isAddress, isCode, isLink, isPersonName, isQuantity, isUnexplained } from './value-shape.ts';

/**
 * Whether a claim holds a filling that clerks and systems write where they know nothing. Codes of closed sets that the
 * register's own table explains (`0` for female) are values and never fillings.
 */
export function isFilling(type: string, claim: Pick<Claim, 'raw' | 'value'>): boolean {
  const texts = written(type, claim);
  return texts.length > 0 && texts.every((text) => saysNothing(type, text));
}

/**
 * The same, told at a glance: true only if the value is none, false where a closer look is needed. Of a text the
 * first letters decide: no filling begins otherwise.
 */
export function isSurelyNoFilling(type: string, said: Said): boolean {
  const { value } = said;
  if (type === 'PartialDate') return typeof value === 'string' && value > '1900-01-01' && value < '9999';
  if (type === 'Sex' || type === 'LifeStatus') return true;
  if (typeof value !== 'string') {
    if (isPersonName(value)) return beginsAsNoFilling(value.full);
    if (isAddress(value)) return value.ward !== null || value.province !== null || beginsAsNoFilling(value.text);
    if (isCode(value)) return !isUnexplained(value);
    if (isLink(value)) {
      // A person's number stands in one of the columns as it is, and every key begins with the text of one.
      if (type === 'Person') return beginsAsNoFilling(value.key);
      if (beginsSurely(value.key, 0)) return true;
    }
  }
  // Looked at last, for it may have to be put together.
  const { raw } = said;
  return beginsSurely(raw, startOfFirst(raw)) || columnsOf(raw).some(beginsAsNoFilling);
}

const columnName = /^[\w.[\]]+=/;

/** The texts in the raw text of one column or of several, `column=text; column=text`. */
function columnsOf(raw: string): readonly string[] {
  return columnName.test(raw) ? raw.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1)) : [raw];
}

/** Where the text of the first column begins. */
function startOfFirst(raw: string): number {
  const name = raw.indexOf('=');
  return name > 0 && columnName.test(raw) ? name + 1 : 0;
}

function beginsAsNoFilling(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x30 || first === 0x39) return !/^(0+|9{9,})\s*$/u.test(text);
  return beginsSurely(text, 0);
}

/** Whether the first letters of the text that begins there are enough to see that it is no filling. */
function beginsSurely(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  // A digit but 0 and 9, or a letter with a diacritic: no filling begins so.
  if ((first >= 0x31 && first <= 0x38) || (first >= 0x100 && first <= 0x1ef9)) return true;
  if (!isAsciiLetter(first)) return false;
  const thirds = beginnings.get(twoLetters(text, start));
  const third = text.charCodeAt(start + 2);
  return thirds === undefined || (third <= 0x1ef9 && !thirds.has(small(third)));
}

/** Two letters as one number, small ones for the large of ASCII: fillings begin with no others. */
const twoLetters = (text: string, start: number) =>
  (small(text.charCodeAt(start)) << 16) | small(text.charCodeAt(start + 1));

const small = (code: number) => (isAsciiLetter(code) ? code | 0x20 : code);
const isAsciiLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The filling as it is written, without the names of columns. */
export function fillingIn(type: string, claim: Claim): string {
  return written(type, claim)[0] ?? claim.raw ?? '';
}

/** The texts to look at: those of the value if there is one, else those of the raw columns. */
function written(type: string, { raw, value }: Pick<Claim, 'raw' | 'value'>): readonly string[] {
  if (isPersonName(value)) return [value.full];
  if (isAddress(value)) return value.ward === null && value.province === null ? [value.text] : [];
  if (isCode(value)) return isUnexplained(value) ? [value.code] : [];
  if (type === 'Sex' || type === 'LifeStatus') return raw === null || value !== null ? [] : [raw];
  // A number in a table is 0 where there is none of what it counts.
  if (raw === null || isQuantity(value)) return [];
  const columns = columnsOf(raw);
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
  'not available',
  'unknown',
];
const fillingWords: ReadonlySet<string> = new Set([...words, ...words.map(bare)]);
/** By the first two letters of fillings those that come third, whole or with their marks behind them. */
const beginnings = new Map<number, Set<number>>();
for (const word of [...fillingWords].flatMap((each) => [each, each.toUpperCase(), each.normalize('NFD')])) {
  const [two, third] = [twoLetters(word, 0), small(word.charCodeAt(2))];
  beginnings.set(two, (beginnings.get(two) ?? new Set()).add(third));
}

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
