import { addDays, type CivilDate, compact, date, dotted, isBefore, iso } from '../civil-date.ts';
import { correctionRow } from '../civil-registry.ts';
import { dateInWords, yearInWords } from '../date-in-words.ts';
import type { Records } from '../records.ts';
import { digitised, hasBirth, type RecordDefect } from './defect.ts';

const uncorrected = ({ corrections }: Records): boolean => corrections.length === 0;

export const birthDateDefects: readonly RecordDefect[] = [
  {
    code: 'BIRTH_DATE_CORRECTED',
    rate: 0.01,
    can: (records) => digitised(records) && isBefore(records.person.born, date(2005, 1, 1)),
    apply: ({ person, births: [birth], corrections }, making) => {
      if (birth === undefined) return;
      const wrong = otherMonth(person.born);
      birth.nksNgaySinh = dotted(wrong);
      birth.nksNgaySinhBangChu = dateInWords(wrong);
      const on = addDays(date(2017, 1, 1), making.random.integer(0, 2900));
      const change = { column: 'nksNgaySinh', before: dotted(wrong), after: dotted(person.born), on } as const;
      corrections.push(correctionRow(making, person, birth, change));
    },
  },
  {
    code: 'BIRTH_DATE_WRONG_IN_RESIDENCE',
    rate: 0.015,
    can: (records) => hasBirth(records) && uncorrected(records),
    apply: (records, making) =>
      recordOtherBirthDate(records, making.random.pick([otherMonth, otherDay])(records.person.born)),
  },
  {
    code: 'BIRTH_DATE_MISKEYED_IN_CIVIL_REGISTRY',
    rate: 0.008,
    can: (records) => digitised(records) && uncorrected(records),
    // The digits were keyed wrongly; the words beside them were keyed apart.
    apply: ({ births: [birth], person }, making) => {
      if (birth) birth.nksNgaySinh = dotted(making.random.pick([otherMonth, otherDay, otherYear])(person.born));
    },
  },
  {
    code: 'BIRTH_DATE_YEAR_ONLY_IN_CIVIL_REGISTRY',
    rate: 0.03,
    can: (records) => digitised(records) && uncorrected(records) && records.person.born.year < 2000,
    apply: yearOnly,
  },
  {
    code: 'BIRTH_DATE_YEAR_ONLY_IN_CIVIL_REGISTRY_LATER',
    rate: 0.002,
    can: (records) => hasBirth(records) && uncorrected(records) && records.person.born.year >= 2000,
    apply: yearOnly,
  },
  {
    code: 'BIRTH_DATE_YEAR_ONLY_IN_RESIDENCE',
    rate: 0.1,
    can: ({ person }) => person.born.year < 1976,
    apply: ({ citizen, person }) => {
      citizen.ngay_sinh = String(person.born.year);
    },
  },
  {
    code: 'BIRTH_DATE_FIRST_OF_JANUARY',
    rate: 0.02,
    can: ({ person, citizen }) => person.born.year < 1976 && citizen.ngay_sinh?.length === 10,
    apply: (records) => recordOtherBirthDate(records, date(records.person.born.year, 1, 1)),
  },
  {
    code: 'BIRTH_DATE_IMPRECISE_IN_HEALTH',
    rate: 0.03,
    can: ({ person }) => person.born.year < 2000,
    apply: ({ cards, deathNotices }, { random }) => {
      const precision = random.pick(['1', '2']);
      for (const row of [...cards, ...deathNotices]) {
        if (row.dob === null) continue;
        row.dob = precision === '1' ? `${row.dob.slice(0, 4)}0000` : `${row.dob.slice(0, 6)}00`;
        row.dob_precision = precision;
      }
    },
  },
];

function yearOnly({ births: [birth], person: { born } }: Records): void {
  if (birth === undefined) return;
  birth.nksNgaySinh = String(born.year);
  birth.nksNgaySinhBangChu = `Năm ${yearInWords(born.year)}`;
}

/** The residence database and, copied from it, the health sector have another date of birth than the civil registry. */
export function recordOtherBirthDate({ citizen, cards, deathNotices }: Records, born: CivilDate): void {
  citizen.ngay_sinh = iso(born);
  for (const row of [...cards, ...deathNotices]) row.dob = compact(born);
}

const otherMonth = ({ year, month, day }: CivilDate): CivilDate =>
  date(year, month === 12 ? 11 : month + 1, Math.min(day, 28));
/** Day and month swapped where that makes a date, else another day. */
const otherDay = ({ year, month, day }: CivilDate): CivilDate =>
  day <= 12 && day !== month ? date(year, day, month) : date(year, month, day > 20 ? day - 10 : day + 1);
/** Two digits of the year swapped, or the next year where that would be the same or the future. */
function otherYear({ year, month, day }: CivilDate): CivilDate {
  const swapped = year - (year % 100) + (year % 10) * 10 + (Math.floor(year / 10) % 10);
  return date(swapped === year || swapped > 2020 ? year - 1 : swapped, month, Math.min(day, 28));
}
