import { type CivilDate, date } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { buildClan } from './clan.ts';
import { personDefects, recordDefects } from './defects.ts';
import { exampleRecords } from './example-families.ts';
import { houseClan } from './households.ts';
import { insure } from './insurance.ts';
import { mostPeople, NumberIssuer } from './issue-numbers.ts';
import type { Person } from './person.ts';
import { Random } from './random.ts';
import { type Records, type Rows, rowsOf, trueRecords } from './records.ts';

/** The day on which every population stands. */
export const asOf: CivilDate = date(2026, 11, 1);

/** Some whole families: the people as they are, and the rows that the registers hold about them. */
export interface Batch {
  readonly people: readonly Person[];
  readonly rows: Rows;
}

/**
 * A synthetic population, family by family, the same for the same seed and count on every platform. The example
 * families come first and are in every population.
 *
 * @param people how many in all, the example families among them; at most 999 000
 */
export function* generate({ people, seed }: { people: number; seed: number }): Generator<Batch> {
  if (!Number.isInteger(people) || people < 0 || people > mostPeople) {
    throw new RangeError(`people must be a whole number from 0 to ${mostPeople}.`);
  }
  const issuer = new NumberIssuer();
  const row = issuer.row.bind(issuer);
  const examples: Making = { random: new Random('examples'), asOf, row };
  const first = batch(examples, exampleRecords(examples), true);
  yield first;

  let left = people - first.people.length;
  for (let clan = 0; left > 0; clan++) {
    const making: Making = { random: new Random(seed, clan), asOf, row };
    const members = buildClan(making.random, left, issuer, asOf);
    houseClan(making.random, members, issuer, asOf);
    for (const person of members) insure(making.random, person, asOf);
    // Each defect draws from its own numbers, so that adding one changes nothing else.
    for (const defect of personDefects)
      inflict(defect, members, { ...making, random: new Random(seed, clan, defect.code) });
    const records = members.map((person) => trueRecords(making, person));
    for (const defect of recordDefects)
      inflict(defect, records, { ...making, random: new Random(seed, clan, defect.code) });
    yield batch(making, records, false);
    left -= members.length;
  }
}

const batch = (making: Making, records: readonly Records[], first: boolean): Batch => ({
  people: records.map(({ person }) => person),
  rows: rowsOf(making, records, first),
});

function inflict<T>(
  defect: { rate: number; can(target: T): boolean; apply(target: T, making: Making): void },
  targets: readonly T[],
  making: Making,
): void {
  for (const target of targets) {
    if (defect.can(target) && making.random.chance(defect.rate)) defect.apply(target, making);
  }
}
