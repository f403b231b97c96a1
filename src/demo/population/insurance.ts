import { ageAt, type CivilDate } from './civil-date.ts';
import type { Person } from './person.ts';
import { facilities } from './places.ts';
import type { Random } from './random.ts';

/** Health insurance as people of that age have it; nine in ten. */
export function insure(random: Random, person: Person, asOf: CivilDate): void {
  const lastYear = person.death?.on.year ?? asOf.year;
  if (!random.chance(0.9)) return;
  const age = ageAt(person.born, asOf);
  const firstYear = random.chance(0.6) ? 2025 : 2026;
  const years = [firstYear, 2026].filter((year, i, all) => all.indexOf(year) === i);
  const held = years.filter((year) => year <= lastYear && year >= person.born.year);
  if (held.length === 0) return;
  person.insurance = { object: insuredAs(random, age), facility: random.pick(facilities).code, years: held };
}

function insuredAs(random: Random, age: number): string {
  if (age < 6) return 'TE1';
  if (age < 18) return 'HS4';
  if (age < 22) return random.pick(['SV4', 'DN4']);
  if (age < 60)
    return random.weighted([
      ['DN4', 60],
      ['GD4', 33],
      ['HN2', 3],
      ['HC4', 4],
    ]);
  return random.weighted([
    ['HT3', 45],
    ['GD4', 45],
    ['BT2', 10],
  ]);
}
