import type { Comparison, Difference } from '../rule.ts';
import { bare, comparisonKey } from './comparison-key.ts';

/** A list of names with the words by which it is compared, told once: a table compares each list with many others. */
export interface NameList {
  /** As it is written. */
  readonly list: string;
  readonly words: ReadonlySet<string>;
  /** The same without diacritics. */
  readonly bareWords: ReadonlySet<string>;
}

export function readNameList(list: string): NameList {
  const words = wordsOf(list);
  return { list, words, bareWords: new Set([...words].map(bare)) };
}

/**
 * Compares lists of names, such as the authors of a book, by their words: they come in any order, parted by whatever
 * stands between them, with the family name first or last.
 *
 * EQUAL     the same words
 * NEAR      one list has all words of the other and more (`fuller`): a name, or part of one, is left out; or only
 *           diacritics tell them apart
 * CONFLICT  anything else
 */
export function compareNameLists(left: NameList, right: NameList): Comparison {
  const [a, b] = [left.words, right.words];
  const [inRight, inLeft] = [isWithin(a, b), isWithin(b, a)];
  if (inRight && inLeft) return areAlike(left.list, right.list) ? { result: 'EQUAL' } : sameInOtherOrder;
  if (inRight && a.size > 0) return { result: 'NEAR', fuller: 'RIGHT', differs: leftOut };
  if (inLeft && b.size > 0) return { result: 'NEAR', fuller: 'LEFT', differs: leftOut };
  const [x, y] = [left.bareWords, right.bareWords];
  return isWithin(x, y) && isWithin(y, x)
    ? { result: 'NEAR', differs: inDiacritics }
    : { result: 'CONFLICT', differs: inNames };
}

/** Words by which a list is compared; what is in brackets says of a name what it is, and a bare joiner nothing. */
function wordsOf(list: string): ReadonlySet<string> {
  const plain = comparisonKey(list)
    .replace(/&(amp;?)?/gu, ' ')
    .replace(/\([^)]*\)/gu, ' ')
    .replaceAll("'", '');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const said = words.filter((word) => !joiners.has(word));
  // A text without words is compared as it stands.
  return new Set(said.length > 0 ? said : [comparisonKey(list)]);
}
const joiners: ReadonlySet<string> = new Set(['and', 'và']);

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (some.size > all.size) return false;
  for (const word of some) if (!all.has(word)) return false;
  return true;
}
const areAlike = (left: string, right: string): boolean =>
  left === right || left.normalize('NFC') === right.normalize('NFC');

const sameInOtherOrder: Comparison = {
  result: 'EQUAL',
  differs: { code: 'ORDER', text: { vi: 'thứ tự hoặc dấu ngăn cách', en: 'the order, or what parts the names' } },
};
const leftOut: Difference = {
  code: 'LEFT_OUT',
  text: { vi: 'một danh sách thiếu tên hoặc một phần tên', en: 'one list leaves out a name or part of one' },
};
const inDiacritics: Difference = { code: 'DIACRITICS', text: { vi: 'dấu', en: 'diacritics' } };
const inNames: Difference = { code: 'NAMES', text: { vi: 'khác tên', en: 'the names differ' } };
