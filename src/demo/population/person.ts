import { type CivilDate, isBefore } from './civil-date.ts';
import type { Name, Sex } from './names.ts';
import type { Address, Place } from './places.ts';

/** A synthetic person as in truth; what registers make of it is in their own files, and what they get wrong in defects. */
export interface Person {
  personalId: string;
  /** Old nine-digit number; null for people who were children when the last were issued. */
  readonly cmnd: string | null;
  readonly socialInsuranceNo: string;
  readonly sex: Sex;
  readonly name: Name;
  readonly born: CivilDate;
  readonly birthplace: Place;
  /** Code of the table of 54. */
  readonly ethnicity: string;
  readonly mother: Person | null;
  readonly father: Person | null;
  readonly children: Person[];
  readonly marriages: Marriage[];
  death: Death | null;
  /** Declared dead by a court, which took it back on the day `undone`: the person lives. */
  declaredDead: { readonly on: CivilDate; readonly registered: CivilDate; readonly undone: CivilDate } | null;
  household: Household | null;
  readonly stays: Stay[];
  insurance: Insurance | null;
  /** Passport and nationality of somebody whom no register of the city knows, a foreign spouse; null for everybody else. */
  readonly abroad: { readonly nationality: string; readonly passport: string } | null;
  /** A father who recognised the child after its birth had been registered without one. */
  recognised: { readonly father: Person; readonly on: CivilDate } | null;
  /** The number that was cancelled when a wrong sex was put right, and when. */
  formerId: { readonly personalId: string; readonly until: CivilDate } | null;
  /** An earlier CMND, from before moving to the city. */
  formerCmnd: string | null;
}

export interface Marriage {
  readonly husband: Person;
  readonly wife: Person;
  readonly on: CivilDate;
  readonly place: Place;
  /** Day on which it was ended in law, by divorce or annulment; a death ends it too and is not noted here. */
  readonly divorced: CivilDate | null;
  readonly annulled: boolean;
}

/** The number under which registers know the person; null for who is in none of them. */
export const numberOf = (person: Person | null): string | null =>
  person === null || person.abroad ? null : person.personalId;

export const fatherOf = (person: Person): Person | null => person.father ?? person.recognised?.father ?? null;

export interface Death {
  readonly on: CivilDate;
  /** Code of the facility where the person died; null at home. */
  readonly facility: string | null;
  readonly registered: CivilDate;
}

export type MaritalStatus = 'NEVER_MARRIED' | 'MARRIED' | 'DIVORCED' | 'WIDOWED';

/** Marital status in truth, on the day; of the dead, what it was at death. */
export function maritalStatusOf(person: Person, at: CivilDate): MaritalStatus {
  const last = person.marriages.findLast(({ on }) => !isBefore(at, on));
  if (last === undefined) return 'NEVER_MARRIED';
  if (last.divorced !== null && !isBefore(at, last.divorced)) return 'DIVORCED';
  const { death } = last.husband === person ? last.wife : last.husband;
  const survived = person.death === null || (death !== null && isBefore(death.on, person.death.on));
  return death !== null && isBefore(death.on, at) && survived ? 'WIDOWED' : 'MARRIED';
}

export interface Household {
  readonly number: string;
  readonly address: Address;
  readonly since: CivilDate;
  readonly head: Person;
  readonly members: readonly Person[];
  /** The household from which it was split. */
  splitFrom: Household | null;
}

export interface Stay {
  readonly kind: 'THUONG_TRU' | 'TAM_TRU';
  readonly address: Address;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** Of a temporary stay: the day until which it was registered. */
  readonly until: CivilDate | null;
}

/** Object code and benefit level as on the card (`GD4`), facility of first treatment, and the years with a card. */
export interface Insurance {
  readonly object: string;
  readonly facility: string;
  readonly years: readonly number[];
}

export const spouseOf = (person: Person): Person | null => {
  const marriage = person.marriages.findLast(({ divorced }) => divorced === null);
  if (marriage === undefined) return null;
  return marriage.husband === person ? marriage.wife : marriage.husband;
};

/** Relation of a member to the head, as the residence register codes it (01 chủ hộ … 99 khác). */
export function relationToHead(member: Person, head: Person): string {
  const spouse = spouseOf(head);
  const female = member.sex === 'F';
  const isParentOf = (parent: Person, child: Person | null) => child?.mother === parent || child?.father === parent;
  if (member === head) return '01';
  if (member === spouse) return female ? '02' : '03';
  if (isParentOf(head, member) || (spouse !== null && isParentOf(spouse, member))) return '04';
  if (isParentOf(member, head) || isParentOf(member, spouse)) return female ? '09' : '08';
  const ownSpouse = spouseOf(member);
  if (ownSpouse !== null && isParentOf(head, ownSpouse)) return female ? '06' : '07';
  if ([member.mother, member.father].some((parent) => parent !== null && isParentOf(head, parent))) return '15';
  if ([head.mother, head.father].some((parent) => parent !== null && isParentOf(member, parent)))
    return female ? '11' : '10';
  if (member.mother !== null && member.mother === head.mother) {
    const older = member.born.year < head.born.year;
    return older ? (female ? '13' : '12') : '14';
  }
  return '99';
}
