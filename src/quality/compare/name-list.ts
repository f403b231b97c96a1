import type { Comparison, Difference } from '../rule.ts';
import { bare, comparisonKey } from './comparison-key.ts';

/**
 * Compares lists of names, such as the authors of a book, by their words: they come in any order, parted by whatever
 * stands between them, with the family name first or last.
 *
 * EQUAL     the same words
 * NEAR      one list has all words of the other and more (`fuller`): a name, or part of one, is left out; or only
 *           diacritics tell them apart
 * CONFLICT  anything else
 */
export function compareNameLists(left: string, right: string): Comparison {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [inRight, inLeft] = [isWithin(a, b), isWithin(b, a)];
  if (inRight && inLeft) return left === right || areAlike(left, right) ? { result: 'EQUAL' } : sameInOtherOrder;
  if (inRight && a.size > 0) return { result: 'NEAR', fuller: 'RIGHT', differs: leftOut };
  if (inLeft && b.size > 0) return { result: 'NEAR', fuller: 'LEFT', differs: leftOut };
  const [x, y] = [bareWords(a), bareWords(b)];
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

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size <= all.size && [...some].every((word) => all.has(word));
const bareWords = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(bare));
const areAlike = (left: string, right: string): boolean => left.normalize('NFC') === right.normalize('NFC');

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
