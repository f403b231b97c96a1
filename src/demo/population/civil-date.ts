/** A day of the solar calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const date = (year: number, month: number, day: number): CivilDate => ({ year, month, day });

/** Days since 1 March 0000 of the proleptic Gregorian calendar. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month > 2 ? year : year - 1;
  const yearDays = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return yearDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

export function fromDayNumber(days: number): CivilDate {
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const addDays = (from: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(from) + days);

export const isBefore = (left: CivilDate, right: CivilDate): boolean => dayNumber(left) < dayNumber(right);

/** Whole years completed between the two days. */
export function ageAt(born: CivilDate, at: CivilDate): number {
  const passed = at.month > born.month || (at.month === born.month && at.day >= born.day);
  return at.year - born.year - (passed ? 0 : 1);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** dd.MM.yyyy, as the civil registry writes. */
export const dotted = ({ year, month, day }: CivilDate): string => `${two(day)}.${two(month)}.${year}`;
/** yyyy-mm-dd, as the residence service writes. */
export const iso = ({ year, month, day }: CivilDate): string => `${year}-${two(month)}-${two(day)}`;
/** yyyyMMdd, as the health sector writes. */
export const compact = ({ year, month, day }: CivilDate): string => `${year}${two(month)}${two(day)}`;
/** The morning of that day as a moment, for update times. */
export const morningOf = (on: CivilDate): string => `${iso(on)}T01:30:00Z`;
