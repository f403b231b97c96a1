import type { Sex } from '../generated/model.ts';

/** What the digits of a personal identification number say: `PPP G YY SSSSSS` (Circular 07/2016/TT-BCA, Article 7). */
export interface IdentityNumber {
  /** Three digits: province or country in which the birth was registered; never where the person lives now. */
  readonly registeredIn: string;
  readonly sex: Sex;
  readonly birthYear: number;
}

/** Whether it is twelve digits. */
export const isIdentityNumber = (text: unknown): text is string => typeof text === 'string' && twelveDigits.test(text);
const twelveDigits = /^\d{12}$/;

/** Null for what is not twelve digits. There is no check digit, and a number may have been issued with wrong meaning. */
export function readIdentityNumber(text: unknown): IdentityNumber | null {
  if (!isIdentityNumber(text)) return null;
  const centuryAndSex = Number(text[3]);
  return {
    registeredIn: text.slice(0, 3),
    sex: centuryAndSex % 2 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(text.slice(4, 6)),
  };
}

/** Year of birth that a personal identification number says; null for any other key. */
export function birthYearOf(key: string): number | null {
  return readIdentityNumber(key)?.birthYear ?? null;
}
