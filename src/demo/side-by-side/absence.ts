import type { Completeness } from '../../generated/model.ts';
import type { RegisterId } from '../population/records.ts';
import type { SaidByField } from './said.ts';

const [civil, residence, health] = ['civil-registry', 'residence', 'health'] as const;

/** Numbers say the year of birth: `PPP G YY SSSSSS`. */
export const birthYearIn = (personalId: string): number =>
  1900 + Math.floor(Number(personalId[3]) / 2) * 100 + Number(personalId.slice(4, 6));

/** Why a register that answers a field has no row of it. Where it depends on where a person lived, see `marriagesCovered`. */
export function noRow(field: string, register: RegisterId, personalId: string): Completeness {
  const born = birthYearIn(personalId);
  if (register === civil && field === 'dateOfDeath') return 'NOT_IN_SCOPE';
  if (register === civil && ofBirth.has(field) && born < 1976) return 'NOT_COVERED';
  // Nobody is a parent before twelve.
  if (register === civil && field === 'children' && born + 12 < 1976) return 'NOT_COVERED';
  if (register === health && (field === 'mother' || field === 'birthNotices') && born < 2018) return 'NOT_COVERED';
  // Nobody marries before eighteen.
  if (field === 'divorces' && born + 18 < 2000) return 'NOT_COVERED';
  if (field === 'maritalStatusConfirmations' && born + 18 < 1998) return 'NOT_COVERED';
  return ofLife.has(field) && born < 1976 ? 'NOT_COVERED' : 'NO_RECORD';
}
const ofLife: ReadonlySet<string> = new Set(['parentChildRecognitions', 'guardianships', 'civilStatusChanges']);
const ofBirth: ReadonlySet<string> = new Set([
  'personalId',
  'fullName',
  'dateOfBirth',
  'dateOfBirthInWords',
  'placeOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'mother',
  'father',
  'birthRegistrations',
]);

export const saysOf = (said: SaidByField, field: string, register: RegisterId): readonly string[] =>
  (said[field] ?? []).filter((each) => each.register === register).flatMap(({ meaning }) => meaning?.same ?? []);
export const isDead = (register: RegisterId, said: SaidByField) =>
  saysOf(said, 'lifeStatus', register).includes('DECEASED');
export const isAlive = (register: RegisterId, said: SaidByField) =>
  saysOf(said, 'lifeStatus', register).includes('ALIVE');

/** A row is there and leaves the field empty: missing, unless there can be no value. */
export function absenceOfSilent(field: string, register: RegisterId, said: SaidByField): Completeness {
  // That somebody lives says nothing of the date where the registry has the death.
  if (field === 'dateOfDeath' && isAlive(register, said) && !isDead(civil, said)) return 'NOT_APPLICABLE';
  if (homes.has(field) && isDead(register, said)) return 'NOT_APPLICABLE';
  // Most people have none.
  if (field === 'temporaryResidence' || field === 'temporaryResidenceUntil') return 'NOT_APPLICABLE';
  if (field === 'spouse') {
    const [status] = saysOf(said, 'registeredMaritalStatus', residence);
    if (status !== undefined && status !== '2') return 'NOT_APPLICABLE';
  }
  return 'MISSING';
}

export const homes: ReadonlySet<string> = new Set(['residence', 'permanentResidence', 'temporaryResidence']);
