import { addDays, type CivilDate, date, dayNumber, isBefore } from './civil-date.ts';
import type { NumberIssuer } from './issue-numbers.ts';
import { marry, newPerson } from './kinship.ts';
import { drawName, type Sex } from './names.ts';
import type { Death, Person } from './person.ts';
import { facilities, localPlaces, otherPlaces, type Place } from './places.ts';
import type { Random } from './random.ts';
import { marryAgain } from './remarriage.ts';

/** Proportions of Ho Chi Minh City, in hundredths of a percent; codes of the table of 54. */
// biome-ignore format: a table
const ethnicities: readonly (readonly [string, number])[] = [
  ['01', 9350], ['04', 450], ['05', 70], ['17', 40], ['02', 20], ['06', 15], ['07', 15], ['03', 10], ['12', 5], ['10', 5],
  ['16', 5], ['08', 5], ['22', 5], ['21', 5],
];

const foundingCouples = 4;
/** Nobody of the demo died before: personal identification numbers were not given to people long dead. */
const firstDeaths = date(2008, 1, 1);

/**
 * A clan: up to four founding couples, their children, the marriages between those, and the children of these; exactly
 * `room` people or fewer, and whoever is a parent or a spouse is among them.
 */
export function buildClan(random: Random, room: number, issuer: NumberIssuer, asOf: CivilDate): Person[] {
  const people: Person[] = [];
  const add = (about: Omit<Parameters<typeof newPerson>[1], 'name'> & { family: string | null }): Person => {
    const { family, ...rest } = about;
    const name = drawName(random, about.sex, about.born.year, family);
    const person = newPerson(issuer.person(about.sex, about.born), { ...rest, name });
    people.push(person);
    return person;
  };
  const founder = (sex: Sex, born: CivilDate): Person =>
    add({
      sex,
      born,
      family: null,
      birthplace: random.pick(random.chance(0.6) ? localPlaces : otherPlaces),
      ethnicity: random.weighted(ethnicities),
      mother: null,
      father: null,
    });
  const children = (
    husband: Person | null,
    wife: Person,
    home: Place,
    wedding: CivilDate,
    wanted: number,
  ): Person[] => {
    const born: Person[] = [];
    let next = addDays(wedding, random.integer(280, 900));
    const last = addDays(wife.born, 43 * 365);
    while (born.length < wanted && people.length < room && isBefore(next, asOf) && isBefore(next, last)) {
      born.push(
        add({
          sex: random.chance(0.525) ? 'M' : 'F',
          born: next,
          family: (husband ?? wife).name.family,
          birthplace: random.chance(0.88) ? home : random.pick(otherPlaces),
          ethnicity: (husband ?? wife).ethnicity,
          mother: wife,
          father: husband,
        }),
      );
      next = addDays(next, random.integer(500, 1900));
    }
    return born;
  };

  const second: Person[] = [];
  for (let couple = 0; couple < foundingCouples && people.length < room; couple++) {
    const husband = founder('M', date(random.integer(1940, 1967), random.integer(1, 12), random.integer(1, 28)));
    if (people.length === room) break;
    const wife = founder('F', addDays(husband.born, random.integer(-400, 2200)));
    const wedding = addDays(later(husband.born, wife.born), random.integer(19 * 365, 27 * 365));
    const home = random.pick(localPlaces);
    marry(husband, wife, wedding, home, null);
    const wanted = random.weighted([
      [1, 10],
      [2, 30],
      [3, 35],
      [4, 25],
    ]);
    second.push(...children(husband, wife, home, wedding, wanted));
  }

  for (const [husband, wife] of pairs(second)) {
    if (people.length === room || random.chance(0.1)) continue;
    const of20 = addDays(later(husband.born, wife.born), 20 * 365 + 5);
    const wedding = addDays(of20, random.integer(0, 9 * 365));
    if (!isBefore(addDays(wedding, 365), asOf)) continue;
    const home = random.pick(localPlaces);
    const wanted = random.weighted([
      [0, 5],
      [1, 20],
      [2, 50],
      [3, 25],
    ]);
    const born = children(husband, wife, home, wedding, wanted);
    const divorced = addDays(born.at(-1)?.born ?? wedding, random.integer(365, 4000));
    const ended = random.chance(0.1) && isBefore(divorced, asOf);
    marry(husband, wife, wedding, home, ended ? divorced : null, ended && born.length === 0 && random.chance(0.3));
  }

  // Children whose birth is registered without a father.
  for (const woman of second) {
    if (woman.sex === 'M' || woman.marriages.length > 0 || people.length === room || !random.chance(0.15)) continue;
    const grown = addDays(woman.born, random.integer(19 * 365, 34 * 365));
    if (isBefore(grown, asOf)) children(null, woman, random.pick(localPlaces), grown, 1);
  }
  marryAgain(random, people, asOf);
  for (const person of people) person.death = drawDeath(random, person, asOf);
  return people;
}

export const later = (left: CivilDate, right: CivilDate): CivilDate => (isBefore(left, right) ? right : left);

/** Men and women of about one age who are not siblings, each at most once. */
function pairs(people: readonly Person[]): [Person, Person][] {
  const byAge = [...people].sort((left, right) => dayNumber(left.born) - dayNumber(right.born));
  const taken = new Set<Person>();
  const found: [Person, Person][] = [];
  for (const husband of byAge.filter(({ sex }) => sex === 'M')) {
    const wife = byAge.find(
      (woman) =>
        woman.sex === 'F' &&
        !taken.has(woman) &&
        woman.mother !== husband.mother &&
        Math.abs(woman.born.year - husband.born.year) <= 12,
    );
    if (wife === undefined) continue;
    taken.add(wife);
    found.push([husband, wife]);
  }
  return found;
}

function drawDeath(random: Random, person: Person, asOf: CivilDate): Death | null {
  const events = [firstDeaths, ...person.children.map((child) => addDays(child.born, 1))];
  for (const { on, divorced } of person.marriages) events.push(divorced ?? on);
  const notBefore = events.reduce(later);
  for (let attempt = 0; attempt < 20; attempt++) {
    const early = random.chance(0.012);
    const years = early ? random.integer(1, 60) : Math.min(106, random.around(person.sex === 'M' ? 76 : 81, 11));
    const on = addDays(person.born, Math.floor(years * 365.25) + random.integer(0, 364));
    if (isBefore(on, notBefore)) continue;
    if (!isBefore(on, asOf)) return null;
    return {
      on,
      facility: random.chance(0.55) ? random.pick(facilities).code : null,
      // Within fifteen days by law, and often late.
      registered: addDays(on, random.chance(0.85) ? random.integer(0, 15) : random.integer(16, 180)),
    };
  }
  return null;
}
