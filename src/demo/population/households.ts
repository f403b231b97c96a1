import { addDays, ageAt, type CivilDate, date, isBefore } from './civil-date.ts';
import type { NumberIssuer } from './issue-numbers.ts';
import type { Household, Person } from './person.ts';
import { type Address, localPlaces, otherPlaces, type Place, streets } from './places.ts';
import type { Random } from './random.ts';

/** Gives every member the household; the first living one of `members` is its head. */
export function foundHousehold(
  number: string,
  address: Address,
  since: CivilDate,
  members: readonly Person[],
): Household {
  const head = members.find(({ death }) => death === null) ?? members[0];
  if (head === undefined) throw new Error('A household has members.');
  const household: Household = { number, address, since, head, members, splitFrom: null };
  for (const member of members) member.household = household;
  return household;
}

/** Where a person grew up who has a household of their own by now; null if there is no other. */
export function childhoodHome(person: Person): Household | null {
  const { household } = person;
  const childhood = person.mother?.household ?? null;
  if (household === null || childhood === null || childhood === household) return null;
  return isBefore(person.born, memberSince(person, household)) ? childhood : null;
}

export const memberSince = (person: Person, household: Household): CivilDate =>
  isBefore(household.since, person.born) ? person.born : household.since;

/** Puts a clan into households: couples with their children, often with his parents; the others alone. */
export function houseClan(random: Random, people: readonly Person[], issuer: NumberIssuer, asOf: CivilDate): void {
  const found = (since: CivilDate, members: readonly Person[]) => {
    const address = { place: random.pick(localPlaces), detail: drawDetail(random) };
    foundHousehold(issuer.household(), address, isBefore(since, asOf) ? since : asOf, members);
  };
  const homeless = (person: Person) => person.household === null && !person.abroad;
  const dependants = (parent: Person) =>
    parent.children.filter(
      (child) =>
        homeless(child) && child.marriages.length === 0 && (ageAt(child.born, asOf) < 25 || random.chance(0.75)),
    );
  const marriages = [...new Set(people.flatMap((person) => person.marriages))];

  for (const { husband, wife, on, divorced } of marriages) {
    if (husband.mother === null || divorced !== null) continue;
    if (![husband, wife].some((spouse) => homeless(spouse))) continue;
    const elders = random.chance(0.45) ? [husband.father, husband.mother] : [];
    const joining = [husband, wife, ...dependants(husband), ...elders].filter((each) => each !== null).filter(homeless);
    found(addDays(on, random.integer(0, 900)), joining);
  }
  for (const { husband, wife, on, divorced } of marriages) {
    if (divorced !== null && homeless(husband)) found(divorced, [husband, ...dependants(husband)]);
    else if (divorced === null && husband.mother === null && homeless(husband)) {
      found(addDays(on, random.integer(0, 3650)), [husband, wife, ...dependants(husband)].filter(homeless));
    }
  }
  for (const person of people.filter(homeless)) {
    if (!homeless(person)) continue;
    const divorced = person.marriages[0]?.divorced;
    found(divorced ?? addDays(person.born, random.integer(22, 24) * 365), [person, ...dependants(person)]);
  }
  for (const household of new Set(people.map((person) => person.household))) {
    const parental = household && childhoodHome(household.head);
    if (parental && random.chance(0.35)) household.splitFrom = parental;
  }
  for (const person of people) settle(random, person, asOf);
}

/** One in nine lives in another province for a time. */
const temporaryPlaces: readonly Place[] = [...localPlaces, ...localPlaces, ...otherPlaces];

const drawDetail = (random: Random): string => `${random.integer(1, 480)} ${random.pick(streets)}`;

/** History of permanent residence, and for some a temporary one. */
function settle(random: Random, person: Person, asOf: CivilDate): void {
  recordPermanentResidence(person);
  const age = ageAt(person.born, asOf);
  if (person.death !== null || age < 18 || age > 45 || !random.chance(0.1)) return;
  const from = addDays(date(2021, 1, 1), random.integer(0, 1800));
  const address = { place: random.pick(temporaryPlaces), detail: drawDetail(random) };
  const over = random.chance(0.3) ? addDays(from, random.integer(90, 320)) : null;
  // Registered for two years at most, and prolonged while it lasts.
  const until = addDays(over ?? asOf, random.integer(30, 700));
  person.stays.push({ kind: 'TAM_TRU', address, from, to: over, until });
}

/** From birth with the parents, here or in another province, then in the household of today. */
export function recordPermanentResidence(person: Person): void {
  const { household } = person;
  if (household === null) throw new Error(`${person.personalId} has no household.`);
  const since = memberSince(person, household);
  const childhood = childhoodHome(person);
  if (childhood !== null) {
    person.stays.push({ kind: 'THUONG_TRU', address: childhood.address, from: person.born, to: since, until: null });
  } else if (!person.birthplace.local && isBefore(person.born, since)) {
    // Grew up in another province, with people whom nobody here knows.
    const number = Number(person.personalId.slice(-6));
    const detail = `${1 + (number % 480)} ${streets[number % streets.length]}`;
    const address = { place: person.birthplace, detail };
    person.stays.push({ kind: 'THUONG_TRU', address, from: person.born, to: since, until: null });
  }
  person.stays.push({ kind: 'THUONG_TRU', address: household.address, from: since, to: null, until: null });
}
