import type { PartialDate } from '../../generated/model.ts';
import type { PersonWritten } from '../dossier.ts';
import type { IntakeRefusal, IntakeRefusalCode } from './intake-refusal.ts';
import type { WrittenPerson } from './written.ts';

const longestName = 100;

/** Checks one person of a form. `part`: where in the input; `today`: civil date in Viet Nam. */
export function checkPerson(
  person: WrittenPerson,
  part: string,
  today: string,
): { readonly person: PersonWritten; readonly refusals: readonly IntakeRefusal[] } {
  const refusals: IntakeRefusal[] = [];
  const refuse = (code: IntakeRefusalCode, field: string) => refusals.push({ code, part: `${part}.${field}` });
  const personalId = tidied(person.personalId);
  const formerNumber = tidied(person.formerNumber);
  const fullName = tidied(person.fullName);
  const dateOfBirth = tidied(person.dateOfBirth);
  if (personalId !== null && !/^\d{12}$/.test(personalId)) refuse('PERSONAL_ID_MALFORMED', 'personalId');
  if (formerNumber !== null && !/^\d{9}$/.test(formerNumber)) refuse('FORMER_NUMBER_MALFORMED', 'formerNumber');
  if (fullName !== null && !isPlain(fullName, longestName, /\p{L}/u)) refuse('NAME_MALFORMED', 'fullName');
  if (dateOfBirth !== null && !(isDate(dateOfBirth) && dateOfBirth <= today))
    refuse('DATE_OF_BIRTH_MALFORMED', 'dateOfBirth');
  const isNamed = personalId !== null || formerNumber !== null || (fullName !== null && dateOfBirth !== null);
  if (!isNamed) refusals.push({ code: 'PERSON_NOT_NAMED', part });
  return {
    person: { personalId, formerNumber, fullName: fullName ?? '', dateOfBirth: dateOfBirth as PartialDate | null },
    refusals,
  };
}

/** In one normal form, without space around it; null if nothing is left. */
export function tidied(text: string | null): string | null {
  const tidy = (text ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return tidy === '' ? null : tidy;
}

export function isPlain(text: string, longest: number, has = /./): boolean {
  return text.length <= longest && has.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text);
}

/** `1960`, `1960-05` or `1960-05-12`, a real one. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1) return false;
  if (month === undefined) return true;
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days !== undefined && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

export const isDay = (text: string): boolean => text.length === 10 && isDate(text);
