import type { Aliases } from '../compare/aliases.ts';
import { readNameList } from '../compare/name-list.ts';
import { isPartialDate } from '../compare/partial-date.ts';
import { Hierarchy } from './hierarchy.ts';
import { readDate } from './read-date.ts';
import { readQuantity } from './read-quantity.ts';
import { readTime } from './read-time.ts';

/** Types that a column of a claims table can have, in the words of `fields.json`. */
export const offlineTypes = ['text', 'name', 'list', 'date', 'time', 'place', 'code', 'number'] as const;
export type OfflineType = (typeof offlineTypes)[number];

/** The type by which quality compares and rules speak. */
export const comparedAs: Readonly<Record<OfflineType, string>> = {
  text: 'FreeText',
  name: 'PersonName',
  list: 'NameList',
  date: 'PartialDate',
  time: 'ClockTime',
  place: 'Place',
  code: 'Identifier',
  number: 'Quantity',
};

const noPlaces = new Hierarchy([]);

/** What is known of places and of numbers, and of how dates are written. */
export interface Known {
  readonly places: Hierarchy | null;
  readonly aliases: Aliases | null;
  readonly monthFirst: boolean | null;
}

/** The value that a text stands for; null if it is not of the type. Texts, names, places and codes may be anything. */
export function readValue(type: OfflineType, text: string, { places, aliases, monthFirst }: Known): unknown {
  switch (type) {
    case 'name':
      return { full: text, family: null, middle: null, given: null };
    case 'list':
      return readNameList(text);
    case 'date':
      return readDate(text, monthFirst ?? false);
    case 'time':
      return readTime(text, monthFirst ?? false);
    case 'place':
      return (places ?? noPlaces).place(text);
    case 'number':
      return readQuantity(text);
    case 'code':
      return aliases?.identifier(text) ?? text;
    default:
      return text;
  }
}

/** How many values are looked at to tell a type. */
const enough = 2000;
/** Share of them that must be of the type; the rest are errors. */
const most = 0.9;

/**
 * The type of a column by its name and values: dates and times by their form, digits of one length as codes and others as
 * numbers, a column named as one of several people or with marks that part them as lists, one named as one of names as
 * names, words of letters and digits without a space as codes, else texts.
 */
export function inferType(field: string, values: readonly string[]): OfflineType {
  const looked = values.slice(0, enough);
  const share = (is: (text: string) => boolean) => looked.filter(is).length / Math.max(1, looked.length);
  if (looked.length === 0) return 'text';
  if (share((text) => readTime(text) !== null && text.length <= 30) >= most) return 'time';
  const dates = share((text) => (readDate(text) ?? readDate(text, true)) !== null);
  const years = share((text) => /^\d{4}$/u.test(text.trim()));
  // Four digits alone are as likely to be a number.
  if (dates >= most && (years < most || /date|birth|ngay|ngày|nam_sinh|year/iu.test(field))) return 'date';
  if (share((text) => readQuantity(text) !== null) >= most) {
    const lengths = new Set(looked.map((text) => text.trim().length));
    const isCode = share((text) => /^\d{6,}$/u.test(text.trim())) >= most && lengths.size <= 3;
    return isCode || share((text) => /^0\d/u.test(text.trim())) > 0.05 ? 'code' : 'number';
  }
  if (isOfLists(field, share)) return 'list';
  if (/name|(^|[_\s.])(ho_?ten|họ tên|tên|ten)($|[_\s.])/iu.test(field)) return 'name';
  return share((text) => /^(?=.*\d)[\p{L}\d./_-]+$/u.test(text)) >= most ? 'code' : 'text';
}

/** Authors and the like, or values of which one in ten has what parts one name from the next. */
function isOfLists(field: string, share: (is: (text: string) => boolean) => number): boolean {
  if (/authors?|editors|directors|actors|members|owners|tac_?gia|tác giả|dao_?dien|đạo diễn/iu.test(field)) return true;
  return share((text) => /\p{L}\s*(;|\||\s&\s)\s*\p{L}/u.test(text)) >= 0.1;
}

/** Whether a value of the type says less than it could: a date without its day. */
export const isShort = (type: OfflineType, value: unknown): boolean =>
  type === 'date' && isPartialDate(value) && value.length < '1960-05-12'.length;
