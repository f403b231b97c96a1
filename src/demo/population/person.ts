import type { CivilDate } from './civil-date.ts';
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
  household: Household | null;
  readonly stays: Stay[];
  insurance: Insurance | null;
}

export interface Marriage {
  readonly husband: Person;
  readonly wife: Person;
  readonly on: CivilDate;
  readonly place: Place;
  /** Day the divorce took effect. */
  readonly divorced: CivilDate | null;
}

export interface Death {
  readonly on: CivilDate;
  /** Code of the facility where the person died; null at home. */
  readonly facility: string | null;
  readonly registered: CivilDate;
}

export interface Household {
  readonly number: string;
  readonly address: Address;
  readonly since: CivilDate;
  readonly head: Person;
  readonly members: readonly Person[];
}

export interface Stay {
  readonly kind: 'THUONG_TRU' | 'TAM_TRU';
  readonly address: Address;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** Object code and benefit level as on the card (`GD4`), facility of first treatment, and the years with a card. */
export interface Insurance {
  readonly object: string;
  readonly facility: string;
  readonly years: readonly number[];
}

export const spouseOf = (person: Person): Person | null => {
  const marriage = person.marriages.find(({ divorced }) => divorced === null);
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
