import type { PartialDate } from '../../generated/model.ts';
import type { Transform } from '../contract.ts';

/**
 * How a register writes its dates. Shorter forms say less on purpose: `05.1960` is May 1960.
 * `yyyyMMdd+precision` takes a second column: 0 the whole date, 1 the year alone, 2 year and month; the digits beyond
 * the declared precision are filling and say nothing.
 */
export type DateFormat =
  | 'dd.MM.yyyy|MM.yyyy|yyyy'
  | 'dd/MM/yyyy|MM/yyyy|yyyy'
  | 'yyyy-mm-dd|yyyy'
  | 'yyyyMMdd'
  | 'yyyyMMdd+precision';

/** A civil date in the declared format, as `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. Days that no calendar has are unreadable. */
export function partialDate(format: DateFormat): Transform<PartialDate> {
  return {
    name: `date ${format}`,
    examples: written[format],
    read: (columns) => {
      const raw = columns[0];
      if (!raw) return { state: 'EMPTY' };
      const date = inOrder[format](raw, columns[1] ?? '');
      return date && isPartialDate(date) ? { state: 'VALUE', value: date } : { state: 'UNREADABLE' };
    },
  };
}

/** Whether a text is `yyyy`, `yyyy-mm` or `yyyy-mm-dd` in the proleptic Gregorian calendar, year 1 to 9999. */
export function isPartialDate(text: string): text is PartialDate {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = numberAt(text, 0, 4);
  if (!(year > 0)) return false;
  if (length === 4) return true;
  const month = numberAt(text, 5, 2);
  if (text[4] !== '-' || !(month >= 1 && month <= 12)) return false;
  if (length === 7) return true;
  const day = numberAt(text, 8, 2);
  return text[7] === '-' && day >= 1 && day <= daysIn(year, month);
}

/** The number that so many ASCII digits write; NaN where others stand there. */
function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let each = at; each < at + digits; each += 1) {
    const digit = text.charCodeAt(each) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const written: Readonly<Record<DateFormat, readonly (readonly string[])[]>> = {
  'dd.MM.yyyy|MM.yyyy|yyyy': [['12.05.1990'], ['01.01.1985'], ['29.02.1996'], ['05.1990'], ['1985'], ['31.12.2020']],
  'dd/MM/yyyy|MM/yyyy|yyyy': [['12/05/1990'], ['01/01/1985'], ['29/02/1996'], ['05/1990'], ['1985']],
  'yyyy-mm-dd|yyyy': [['1990-05-12'], ['1985-01-01'], ['1996-02-29'], ['1985'], ['2020-12-31']],
  yyyyMMdd: [['19900512'], ['19850101'], ['19960229'], ['20201231']],
  'yyyyMMdd+precision': [
    ['19900512', '0'],
    ['19850101', '0'],
    ['19850000', '1'],
    ['19900500', '2'],
  ],
};

/** The parts of a date in the order year, month, day; null where the text has another form. Digits are not looked at. */
type InOrder = (raw: string, precision: string) => string | null;

const compact: InOrder = (raw) => (raw.length === 8 ? `${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}` : null);

const dayFirst =
  (point: string): InOrder =>
  (raw) => {
    if (raw.length === 4) return raw;
    if (raw.length === 7 && raw[2] === point) return `${raw.slice(3)}-${raw.slice(0, 2)}`;
    const isWhole = raw.length === 10 && raw[2] === point && raw[5] === point;
    return isWhole ? `${raw.slice(6)}-${raw.slice(3, 5)}-${raw.slice(0, 2)}` : null;
  };

const inOrder: Readonly<Record<DateFormat, InOrder>> = {
  'dd.MM.yyyy|MM.yyyy|yyyy': dayFirst('.'),
  'dd/MM/yyyy|MM/yyyy|yyyy': dayFirst('/'),
  'yyyy-mm-dd|yyyy': (raw) => (raw.length === 10 || raw.length === 4 ? raw : null),
  yyyyMMdd: compact,
  'yyyyMMdd+precision': (raw, precision) => {
    if (precision === '0') return compact(raw, precision);
    const [year, rest] = [raw.slice(0, 4), raw.slice(4)];
    if (precision === '1') return rest === '' || isFourDigits(rest) ? year : null;
    if (precision !== '2' || (rest.length !== 2 && !isFourDigits(rest))) return null;
    return `${year}-${rest.slice(0, 2)}`;
  },
};

const isFourDigits = (text: string) => text.length === 4 && numberAt(text, 0, 4) >= 0;
