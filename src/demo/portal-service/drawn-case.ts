import { ageAt, type CivilDate, iso } from '../population/civil-date.ts';
import { fatherOf, maritalStatusOf, type Person, spouseOf } from '../population/person.ts';
import type { Random } from '../population/random.ts';

/** What somebody needs of the city: who, whom it is about, and who goes to the portal for it. */
export interface DrawnCase {
  readonly procedure: string;
  readonly owner: Person;
  readonly subjects: readonly { readonly role: string; readonly person: Person }[];
  readonly submitter: Person;
  /** In the words of the protocol. */
  readonly claims: string;
  readonly details: Readonly<Record<string, string>>;
  /** Dong; 0: nothing is to be paid. */
  readonly fee: number;
  /** Components for which a paper is attached. */
  readonly papers: readonly string[];
}

/** A procedure, how often it is asked for, and the case of a person; null where the person has none. */
interface Kind {
  readonly weight: number;
  readonly draw: (person: Person, random: Random, today: CivilDate) => Omit<DrawnCase, 'fee' | 'papers'> | null;
  readonly fee: number;
}

const isAdult = (person: Person, today: CivilDate) => person.death === null && ageAt(person.born, today) >= 18;
const livingAdult = (people: readonly (Person | null)[], today: CivilDate) =>
  people.find((each): each is Person => each !== null && each.abroad === null && isAdult(each, today)) ?? null;

/** The procedures and roles are those of the starter catalogue. */
const kinds: readonly Kind[] = [
  {
    // Confirmation of marital status.
    weight: 30,
    fee: 15_000,
    draw(person, random, today) {
      if (!isAdult(person, today)) return null;
      const from = { ...today, year: today.year - random.integer(1, 9), month: random.integer(1, 12), day: 1 };
      const details = {
        'residence.from': iso(
          from.year * 12 + from.month < today.year * 12 + today.month ? from : { ...from, month: 1 },
        ),
        'residence.to': iso(today),
        purpose: random.pick(['Kết hôn', 'Mua bán nhà đất', 'Vay vốn ngân hàng']),
      };
      return { procedure: '1.004873', owner: person, subjects: [], ...filedFor(person, random, today), details };
    },
  },
  {
    // Subsidy for cremation.
    weight: 25,
    fee: 0,
    draw(person, _, today) {
      if (person.death === null) return null;
      const owner = livingAdult([spouseOf(person), ...person.children], today);
      if (!owner) return null;
      const subjects = [{ role: 'deceased', person }];
      const details = { 'death.on': iso(person.death.on) };
      return { procedure: '9.000018', owner, subjects, submitter: owner, claims: 'CHINH_CHU', details };
    },
  },
  {
    // Copy of an extract of civil status.
    weight: 25,
    fee: 8_000,
    draw(person, random, today) {
      if (!isAdult(person, today)) return null;
      const details = { 'event.type': random.pick(['Khai sinh', 'Kết hôn']) };
      const subjects = [{ role: 'subject', person }];
      return { procedure: '2.000635', owner: person, subjects, ...filedFor(person, random, today), details };
    },
  },
  {
    // Registration of a marriage.
    weight: 10,
    fee: 0,
    draw(person, random, today) {
      const other = random.chance(0.5) ? person.mother?.children[0] : spouseOf(person);
      const isFree = (each: Person) => isAdult(each, today) && maritalStatusOf(each, today) !== 'MARRIED';
      const [husband, wife] = person.sex === 'M' ? [person, other] : [other, person];
      if (!husband || !wife || husband === wife || husband.sex === wife.sex || !isFree(person)) return null;
      const subjects = [
        { role: 'husband', person: husband },
        { role: 'wife', person: wife },
      ];
      return { procedure: '1.000894', owner: person, subjects, submitter: person, claims: 'CHINH_CHU', details: {} };
    },
  },
  {
    // Registration of a birth.
    weight: 10,
    fee: 0,
    draw(person, _, today) {
      const submitter = livingAdult([person.mother, fatherOf(person)], today);
      if (ageAt(person.born, today) > 5 || person.death !== null || !submitter) return null;
      const parents = [
        { role: 'mother', person: person.mother },
        { role: 'father', person: fatherOf(person) },
      ].flatMap(({ role, person: parent }) => (parent ? [{ role, person: parent }] : []));
      const subjects = [{ role: 'child', person }, ...parents];
      return { procedure: '1.001193', owner: person, subjects, submitter, claims: 'CHA_ME', details: {} };
    },
  },
];

/** One in twelve dossiers is filed from the account of a child, with a mandate or without. */
function filedFor(owner: Person, random: Random, today: CivilDate): Pick<DrawnCase, 'submitter' | 'claims'> {
  const child = livingAdult(owner.children, today);
  if (!child || !random.chance(1 / 4)) return { submitter: owner, claims: 'CHINH_CHU' };
  return { submitter: child, claims: random.chance(0.4) ? 'UY_QUYEN' : 'CON' };
}

/** A case of that person; null where the kind drawn does not fit. */
export function drawCase(person: Person, random: Random, today: CivilDate): DrawnCase | null {
  if (person.abroad) return null;
  const kind = random.weighted(kinds.map((each) => [each, each.weight] as const));
  const drawn = kind.draw(person, random, today);
  const papers = drawn?.claims === 'UY_QUYEN' ? ['MANDATE'] : [];
  return drawn && { ...drawn, fee: kind.fee, papers };
}
