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

interface Written {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** A civil date in the declared format, as `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. Days that no calendar has are unreadable. */
export function partialDate(format: DateFormat): Transform<PartialDate> {
  return {
    name: `date ${format}`,
    examples: written[format],
    read: ([raw, precision]) => {
      if (!raw) return { state: 'EMPTY' };
      const written = parse[format](raw, precision ?? '');
      const date = written && [written.year, written.month, written.day].filter((each) => each !== undefined).join('-');
      return date && isPartialDate(date) ? { state: 'VALUE', value: date } : { state: 'UNREADABLE' };
    },
  };
}

/** Whether a text is `yyyy`, `yyyy-mm` or `yyyy-mm-dd` in the proleptic Gregorian calendar, year 1 to 9999. */
export function isPartialDate(text: string): text is PartialDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (!year) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
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

type Parse = (raw: string, precision: string) => Written | null;

const compact: Parse = (raw) => named(/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/.exec(raw));

const parse: Readonly<Record<DateFormat, Parse>> = {
  'dd.MM.yyyy|MM.yyyy|yyyy': (raw) => named(/^(?:(?:(?<day>\d{2})\.)?(?<month>\d{2})\.)?(?<year>\d{4})$/.exec(raw)),
  'dd/MM/yyyy|MM/yyyy|yyyy': (raw) => named(/^(?:(?:(?<day>\d{2})\/)?(?<month>\d{2})\/)?(?<year>\d{4})$/.exec(raw)),
  'yyyy-mm-dd|yyyy': (raw) => named(/^(?<year>\d{4})(?:-(?<month>\d{2})-(?<day>\d{2}))?$/.exec(raw)),
  yyyyMMdd: compact,
  'yyyyMMdd+precision': (raw, precision) => {
    if (precision === '0') return compact(raw, precision);
    if (precision === '1') return named(/^(?<year>\d{4})(?:\d{4})?$/.exec(raw));
    if (precision === '2') return named(/^(?<year>\d{4})(?<month>\d{2})(?:\d{2})?$/.exec(raw));
    return null;
  },
};

const named = (match: RegExpExecArray | null) => (match ? (match.groups as unknown as Written) : null);
