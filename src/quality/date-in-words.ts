import { isPartialDate } from './compare/partial-date.ts';

/**
 * A date as Vietnamese forms write it out, `Ngày mười hai, tháng năm, năm một nghìn chín trăm sáu mươi`; month and year, or
 * the year alone, are dates too. Null for what is not read with certainty: nothing is concluded from it.
 */
export function readDateInWords(text: string): string | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const match = /^(?:(?:ngày )?(?:(.+?) )?tháng (.+?) )?năm (.+)$/u.exec(plain);
  if (!match) return null;
  const [, dayWords, monthWords, yearWords = ''] = match;
  const year = numberIn(yearWords);
  const month = monthWords === undefined ? null : numberIn(monthWords);
  const day = dayWords === undefined ? null : numberIn(dayWords);
  if (year === null || year < 1000 || !isPart(monthWords, month, 12) || !isPart(dayWords, day, 31)) return null;
  const date = [year, month, day].flatMap((part) => (part === null ? [] : String(part).padStart(2, '0'))).join('-');
  return isPartialDate(date) ? date : null;
}

/** Whether a part is not there, or read and one that there may be. */
const isPart = (words: string | undefined, part: number | null, most: number): boolean =>
  words === undefined || (part !== null && part >= 1 && part <= most);

/** Digits, and their other names after tens and in the names of months. */
const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** Words that stand for no number: `mồng năm`, `linh năm`. */
const silent: ReadonlySet<string> = new Set(['mồng', 'mùng', 'linh', 'lẻ', 'lẽ']);

/** A whole number below ten thousand in words; null where a word is none of a number. */
function numberIn(text: string): number | null {
  if (text === 'chạp') return 12;
  const words = text.split(' ').filter((word) => !silent.has(word));
  // `một chín sáu không`: digit by digit.
  if (words.length === 4 && words.every((word) => word in digits))
    return Number(words.map((word) => digits[word]).join(''));
  let [total, pending]: [number, number | null] = [0, null];
  for (const word of words) {
    const digit = Object.hasOwn(digits, word) ? (digits[word] as number) : null;
    const unit = units[word];
    if (digit !== null) {
      if (pending !== null) return null;
      pending = digit;
    } else if (unit !== undefined) {
      if (pending === null && word !== 'mười') return null;
      total += (pending ?? 1) * unit;
      pending = null;
    } else {
      return null;
    }
  }
  return words.length === 0 ? null : total + (pending ?? 0);
}
const units: Readonly<Record<string, number>> = { nghìn: 1000, ngàn: 1000, trăm: 100, mươi: 10, mười: 10 };
