import { addDays, ageAt, type CivilDate, date, isBefore } from './civil-date.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** What happens to people beside birth, marriage and death, and leaves a trace in a register. */
export function drawLifeEvents(random: Random, people: readonly Person[], asOf: CivilDate): void {
  for (const person of people) {
    recognise(random, person, people, asOf);
    if (random.chance(0.004)) {
      const digit = Number(person.personalId[3]) ^ 1;
      const wrong = `${person.personalId.slice(0, 3)}${digit}${person.personalId.slice(4)}`;
      const until = addDays(date(2022, 1, 1), random.integer(0, 1500));
      if (isBefore(addDays(person.born, 400), until)) person.formerId = { personalId: wrong, until };
    }
    // Those of the population begin with 000; 001 was given to nobody either.
    if (person.cmnd !== null && person.born.year < 1980 && random.chance(0.15)) {
      person.formerCmnd = `001${person.cmnd.slice(3)}`;
    }
    const age = ageAt(person.born, asOf);
    if (person.death === null && age >= 25 && age < 70 && random.chance(0.001)) {
      const on = addDays(date(2012, 1, 1), random.integer(0, 3000));
      const undone = addDays(on, random.integer(700, 2000));
      person.declaredDead = { on, registered: addDays(on, 20), undone };
    }
  }
}

/** A father recognises a child that was registered without one. */
function recognise(random: Random, child: Person, people: readonly Person[], asOf: CivilDate): void {
  const { mother } = child;
  if (mother === null || child.father !== null || !random.chance(0.4)) return;
  const father = people.find(
    (man) =>
      man.sex === 'M' &&
      man.mother !== mother.mother &&
      man.death === null &&
      man.children.length === 0 &&
      ageAt(man.born, child.born) >= 18 &&
      Math.abs(man.born.year - mother.born.year) <= 15,
  );
  const on = addDays(child.born, random.integer(200, 3500));
  if (father === undefined || !isBefore(on, asOf)) return;
  child.recognised = { father, on };
  father.children.push(child);
}
