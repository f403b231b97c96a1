import { searchKey } from '../search-key.ts';
import { ethnicity54 } from '../tables/ethnicity-54.ts';
import { nationality } from '../tables/nationality.ts';
import { type DateFormat, partialDate } from '../transforms/partial-date.ts';

/** A column with some of the texts that it holds; they are looked at here and written nowhere. */
export interface SampledColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Texts of some rows, without nulls and empty ones. */
  readonly texts: readonly string[];
  /** Rows looked at, with those in which it is empty. */
  readonly rows: number;
}

export type GuessedField =
  | 'personalId'
  | 'fullName'
  | 'dateOfBirth'
  | 'dateOfDeath'
  | 'sex'
  | 'ethnicity'
  | 'nationality';

/** What a column may be, why, and how sure that is: 0 to 1. */
export interface Guess {
  readonly field: GuessedField | 'cmnd' | 'recordedAt';
  readonly column: string;
  readonly confidence: number;
  readonly reason: string;
  /** Of dates: how they are written. */
  readonly format?: DateFormat;
  /** Of closed sets: the register's codes, and what they may mean. */
  readonly codes?: Readonly<Record<string, 'MALE' | 'FEMALE' | null>>;
}

/** What a column of a table about people may be; the most likely first. */
export function guesses(column: SampledColumn): readonly Guess[] {
  const all = [personalId, cmnd, date, name, sex, code, moment].flatMap((guess) => guess(column) ?? []);
  return all.sort((a, b) => b.confidence - a.confidence);
}

/** Words of a column's name, without marks and case: `NgaySinh`, `ngay_sinh`, `NGÀY SINH` are all `ngaisinh`. */
const wordsOf = (name: string) => searchKey(name).replace(/[^a-z0-9]/g, '');
const named = (column: SampledColumn, pattern: RegExp) => pattern.test(wordsOf(column.name));

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}
const percent = (part: number, texts: readonly string[]) => `${Math.round(part * 100)} % of ${texts.length} values`;
const sure = (part: number, hint: boolean) => Math.round((part * 0.7 + (hint ? 0.28 : 0)) * 100) / 100;

/** Twelve digits of which the fourth tells century and sex, and the next two the year of birth. */
const isPersonalId = (text: string) => /^\d{3}[0-9]\d{2}\d{6}$/.test(text);

function personalId(column: SampledColumn): Guess | null {
  const part = share(column.texts, isPersonalId);
  if (part < 0.6) return null;
  const hint = named(column, /sodinhdanh|sodd|pid|cccd|dinhdanh|personalid|citizen|cancuoc/);
  const reason = `${percent(part, column.texts)} are twelve digits${hint ? ', and the name says so' : ''}`;
  return { field: 'personalId', column: column.name, confidence: sure(part, hint), reason };
}

function cmnd(column: SampledColumn): Guess | null {
  const part = share(column.texts, (text) => /^\d{9}$/.test(text));
  const hint = named(column, /cmnd|chungminh|giaito|idno|idcard/);
  if (part < 0.8 || !hint) return null;
  return {
    field: 'cmnd',
    column: column.name,
    confidence: sure(part, hint),
    reason: `${percent(part, column.texts)} are nine digits, and the name says so`,
  };
}

const formats: readonly DateFormat[] = [
  'yyyy-mm-dd|yyyy',
  'dd/MM/yyyy|MM/yyyy|yyyy',
  'dd.MM.yyyy|MM.yyyy|yyyy',
  'yyyyMMdd',
];

/** How the dates of a column are written, and the share of texts that are such; null where there are none. */
export function dateFormatOf(column: SampledColumn): { readonly format: DateFormat; readonly part: number } | null {
  const read = formats.map((format) => {
    const { read } = partialDate(format);
    const fits = (text: string) => read([text]).state === 'VALUE';
    // Four digits are a year in many formats: which one it is, longer texts tell.
    const whole = share(column.texts, (text) => text.length >= 6 && fits(text));
    return { format, part: whole > 0.2 ? share(column.texts, fits) : 0 };
  });
  const [best] = read.sort((a, b) => b.part - a.part);
  return best && best.part >= 0.6 ? best : null;
}

function date(column: SampledColumn): Guess | null {
  const best = dateFormatOf(column);
  if (!best) return null;
  const reason = `${percent(best.part, column.texts)} are dates ${best.format.split('|')[0]}`;
  const of = { column: column.name, format: best.format };
  if (named(column, /chet|tu(vong)|die|death|dod/)) {
    return {
      field: 'dateOfDeath',
      ...of,
      confidence: sure(best.part, true),
      reason: `${reason}, and the name says death`,
    };
  }
  if (named(column, /sinh|birth|dob|born/)) {
    return {
      field: 'dateOfBirth',
      ...of,
      confidence: sure(best.part, true),
      reason: `${reason}, and the name says birth`,
    };
  }
  const years = column.texts.map((text) => Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? Number.NaN));
  const spread = Math.max(...years) - Math.min(...years);
  if (!(spread > 40)) return null;
  return {
    field: 'dateOfBirth',
    ...of,
    confidence: sure(best.part * 0.6, false),
    reason: `${reason}, over ${spread} years; the name does not say birth`,
  };
}

const families =
  /^(nguien|tran|le|pham|hoang|huinh|phan|vu|vo|dang|bui|do|ho|ngo|duong|li|dinh|truong|lam|mai|cao|trinh|ta|chau)$/;

/** Whether a word, by its search key, is a common family name. */
export const isFamilyName = (word: string) => families.test(word);

function name(column: SampledColumn): Guess | null {
  const whole = share(column.texts, (text) =>
    /^\p{L}[\p{L}\p{M}'’. -]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,6}$/u.test(text.trim()),
  );
  const known = share(column.texts, (text) => isFamilyName(searchKey(text.trim().split(/\s+/)[0] ?? '')));
  const hint = named(column, /hoten|hovaten|fullname|tendaidu|^ten$|^name$|personname/);
  const other = named(
    column,
    /me|cha|bo|mother|father|chong|vo(?!t)|spouse|noi|diachi|address|place|facilit|informant|nguoiki|dvhc|donvi|tinh/,
  );
  if (whole < 0.6 || (known < 0.4 && !hint)) return null;
  const confidence = sure(Math.max(known, hint ? 0.8 : 0), hint) * (other && !hint ? 0.3 : 1);
  const reason = `${percent(known, column.texts)} begin with a common family name${hint ? ', and the name says so' : ''}`;
  return { field: 'fullName', column: column.name, confidence: Math.round(confidence * 100) / 100, reason };
}

const sexes: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  ...{ nam: 'MALE', m: 'MALE', male: 'MALE', t: 'MALE', true: 'MALE', '1': 'MALE' },
  ...{ nu: 'FEMALE', f: 'FEMALE', female: 'FEMALE', false: 'FEMALE', '0': 'FEMALE', '2': 'FEMALE' },
};

function sex(column: SampledColumn): Guess | null {
  const distinct = [...new Set(column.texts)];
  const hint = named(column, /gioitinh|phai|sex|gender/);
  if (distinct.length === 0 || distinct.length > 5) return null;
  const known = distinct.filter((text) => Object.hasOwn(sexes, searchKey(text)));
  if (known.length === 0 || (!hint && !/^(nam|nu|male|female)$/.test(searchKey(known[0] ?? '')))) return null;
  const codes = Object.fromEntries(distinct.sort().map((text) => [text, sexes[searchKey(text)] ?? null]));
  const part = share(column.texts, (text) => Object.hasOwn(sexes, searchKey(text)));
  const reason = `${distinct.length} different values${hint ? ', and the name says so' : ''}; which is which is a guess`;
  return { field: 'sex', column: column.name, confidence: sure(part, hint) * 0.95, reason, codes };
}

function code(column: SampledColumn): Guess | null {
  const tables = [
    { field: 'ethnicity', table: ethnicity54, hint: /dantoc|ethnic/ },
    { field: 'nationality', table: nationality, hint: /quoctich|national/ },
  ] as const;
  for (const { field, table, hint } of tables) {
    const part = share(column.texts, (text) => Object.hasOwn(table.entries, text));
    if (part < 0.6 || !named(column, hint)) continue;
    return {
      field,
      column: column.name,
      confidence: sure(part, true),
      reason: `${percent(part, column.texts)} are codes of the table ${table.system}, and the name says so`,
    };
  }
  return null;
}

function moment(column: SampledColumn): Guess | null {
  if (!/^(timestamp|datetime)/.test(column.type)) return null;
  // The last change tells more than when the row was made.
  const hint = named(column, /capnhat|updat|modif|ghinhan|record|sua/);
  const made = !hint && named(column, /creat|taoluc|ngaytao/);
  return {
    field: 'recordedAt',
    column: column.name,
    confidence: hint ? 0.95 : made ? 0.8 : 0.5,
    reason: `type ${column.type}${hint || made ? ', and the name says so' : ''}`,
  };
}
