import { searchKey } from '../search-key.ts';
import { dateFormatOf, isFamilyName, type SampledColumn } from './guess.ts';

/** Rows from which on it can be told that a column has few values. */
const ROWS = 20;
const MOST = 12;
/** A value that fewer rows have may say something of one person: it is not written down. */
const SEEN = 3;

/** The codes of a column that seems to hold a closed set of words, in order; null if it does not. */
export function fewValues(column: SampledColumn): readonly string[] | null {
  const { texts, type, name } = column;
  const isNumber = /^(small|medium|tiny|big)?int|^(numeric|decimal)/.test(type);
  if (!isNumber && !/^(text|char|varchar|citext|enum)/i.test(type)) return null;
  // A number is a code where the column says so: a count has few values, too.
  if (
    isNumber &&
    !/loai|hang|nhom|tinhtrang|trangthai|ma(?!il)|status|state|type|class|kind|category|code|level/.test(
      searchKey(name).replace(/[^a-z]/g, ''),
    )
  )
    return null;
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (texts.length < ROWS || counts.size < 2 || counts.size > MOST || dateFormatOf(column)) return null;
  const codes = [...counts].flatMap(([text, count]) => (count >= SEEN ? text : []));
  return codes.length >= 2 && codes.every(isCode) ? codes.sort() : null;
}

/** Short, no number of anybody and no name. */
function isCode(text: string): boolean {
  const words = searchKey(text.trim().split(/\s+/)[0] ?? '');
  return text.length <= 40 && !/\d{6}/.test(text) && !(isFamilyName(words) && /\s/.test(text.trim()));
}
