import type { CivilDate } from './civil-date.ts';
import type { NumberIssuer } from './issue-numbers.ts';
import type { Name, Sex } from './names.ts';
import type { Marriage, Person } from './person.ts';
import type { Place } from './places.ts';

/** A person without a past: no marriage, home or death yet. The parents gain a child. */
export function newPerson(
  numbers: ReturnType<NumberIssuer['person']>,
  about: {
    sex: Sex;
    name: Name;
    born: CivilDate;
    birthplace: Place;
    ethnicity: string;
    mother: Person | null;
    father: Person | null;
    abroad?: Person['abroad'];
  },
): Person {
  const person: Person = {
    personalId: numbers.personalId,
    cmnd: numbers.cmnd,
    socialInsuranceNo: numbers.socialInsuranceNo,
    sex: about.sex,
    name: about.name,
    born: about.born,
    birthplace: about.birthplace,
    ethnicity: about.ethnicity,
    mother: about.mother,
    father: about.father,
    children: [],
    marriages: [],
    death: null,
    household: null,
    stays: [],
    insurance: null,
    abroad: about.abroad ?? null,
    declaredDead: null,
    recognised: null,
    formerId: null,
    formerCmnd: null,
  };
  about.mother?.children.push(person);
  about.father?.children.push(person);
  return person;
}

export function marry(
  husband: Person,
  wife: Person,
  on: CivilDate,
  place: Place,
  divorced: CivilDate | null,
  annulled = false,
): Marriage {
  const marriage: Marriage = { husband, wife, on, place, divorced, annulled };
  husband.marriages.push(marriage);
  wife.marriages.push(marriage);
  return marriage;
}
