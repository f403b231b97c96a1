import { addDays, ageAt, type CivilDate, isBefore } from './civil-date.ts';
import { marry, newPerson } from './kinship.ts';
import { drawName } from './names.ts';
import type { Person } from './person.ts';
import { localPlaces, otherPlaces } from './places.ts';
import type { Random } from './random.ts';

/** Divorced people who marry again, and single ones who marry somebody from elsewhere: whom no register here knows. */
export function marryAgain(random: Random, people: readonly Person[], asOf: CivilDate): void {
  for (const person of people) {
    const last = person.marriages.at(-1);
    if (last !== undefined ? last.divorced === null || !random.chance(0.45) : !random.chance(0.04)) continue;
    const from = last?.divorced ?? addDays(person.born, 20 * 365 + 5);
    const wedding = addDays(from, random.integer(200, 2500));
    if (!isBefore(wedding, asOf) || ageAt(person.born, wedding) < 20) continue;
    const single = people.find(
      (other) =>
        other.sex !== person.sex &&
        other.marriages.length === 0 &&
        other.children.length === 0 &&
        other.mother !== person.mother &&
        Math.abs(other.born.year - person.born.year) <= 12 &&
        ageAt(other.born, wedding) >= 20,
    );
    const spouse = single !== undefined && random.chance(0.4) ? single : somebodyFromElsewhere(random, person);
    const [husband, wife] = person.sex === 'M' ? [person, spouse] : [spouse, person];
    const ended = addDays(wedding, random.integer(400, 4000));
    marry(husband, wife, wedding, random.pick(localPlaces), random.chance(0.1) && isBefore(ended, asOf) ? ended : null);
  }
}

function somebodyFromElsewhere(random: Random, of: Person): Person {
  const sex = of.sex === 'M' ? 'F' : 'M';
  const foreign = random.chance(0.25);
  const born = addDays(of.born, random.integer(-1200, 1200));
  const name = foreign
    ? random.pick(
        sex === 'M'
          ? [
              { family: 'Kim', middle: '', given: 'Min-jun' },
              { family: 'Chen', middle: '', given: 'Chih-ming' },
              { family: 'Miller', middle: '', given: 'John' },
            ]
          : [
              { family: 'Park', middle: '', given: 'Seo-yeon' },
              { family: 'Lin', middle: '', given: 'Mei-hua' },
            ],
      )
    : drawName(random, sex, born.year, null);
  const serial = String(random.integer(0, 999_999)).padStart(6, '0');
  // Numbers that begin with 009 were given to nobody, and none of the population has one.
  const cmnd = foreign || born.year > 2001 ? null : `009${serial}`;
  return newPerson(
    { personalId: '', cmnd, socialInsuranceNo: '' },
    {
      sex,
      name,
      born,
      birthplace: random.pick(otherPlaces),
      ethnicity: '01',
      mother: null,
      father: null,
      abroad: { nationality: foreign ? random.pick(['KR', 'TW', 'US']) : 'VN', passport: `X0${serial}` },
    },
  );
}
