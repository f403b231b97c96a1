import type { AssistanceRecords } from './assistance.ts';
import { type CivilDate, date } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { buildClan } from './clan.ts';
import { defaultRates, type Rates } from './defects/defects.ts';
import { personDefects } from './defects/numbers.ts';
import { exampleFamilies, injectExamples } from './example-families.ts';
import { houseClan } from './households.ts';
import { Injection, type Truth } from './injection.ts';
import { insure } from './insurance.ts';
import { mostPeople, NumberIssuer } from './issue-numbers.ts';
import { issueLand } from './land.ts';
import { drawLifeEvents } from './life-events.ts';
import type { Person } from './person.ts';
import { Random } from './random.ts';
import { type Rows, rowsOf, trueRecords } from './records.ts';

/** The day on which every population stands. */
export const asOf: CivilDate = date(2026, 11, 1);

/** Some whole families: the people as they are, the rows that the registers hold about them, and what of it is true. */
export interface Batch {
  readonly people: readonly Person[];
  readonly rows: Rows;
  /** What the lists of social assistance hold; empty unless asked for. */
  readonly assistance: readonly AssistanceRecords[];
  /** Null unless asked for. */
  readonly truth: Truth | null;
}

export interface PopulationOptions {
  /** How many in all, the example families among them; at most 1 000 000. */
  readonly people: number;
  readonly seed: number;
  /** Chances of defects that are to be other than the default ones. */
  readonly rates?: Rates;
  /** Whether batches say what is true. */
  readonly labelled?: boolean;
  /** Whether there are lists of social assistance; what the other registers hold is the same with them and without. */
  readonly assistance?: boolean;
}

/**
 * A synthetic population, family by family, the same for the same seed, count and rates on every platform. The example
 * families come first and are in every population.
 */
export function* generate({
  people,
  seed,
  rates = {},
  labelled = false,
  assistance = false,
}: PopulationOptions): Generator<Batch> {
  if (!Number.isInteger(people) || people < 0 || people > mostPeople) {
    throw new RangeError(`people must be a whole number from 0 to ${mostPeople}.`);
  }
  const chances = { ...defaultRates, ...rates };
  const issuer = new NumberIssuer();
  const row = issuer.row.bind(issuer);
  const making = (...of: readonly (string | number)[]): Making => ({ random: new Random(...of), asOf, row });

  const families = exampleFamilies();
  const records = trueRecords(
    making('examples'),
    { acts: making('examples', 'acts'), insurance: making('examples', 'social-insurance'), assistance: null },
    families.everybody,
  );
  const injection = new Injection(records, asOf, labelled);
  injectExamples(families, records.people, injection);
  yield { people: families.everybody, rows: rowsOf(records, true), assistance: [], truth: injection.truth() };

  let left = people - families.everybody.length;
  for (let clan = 0; left > 0; clan++) {
    const random = new Random(seed, clan);
    const members = buildClan(random, left, issuer, asOf);
    houseClan(random, members, issuer, asOf);
    for (const person of members) insure(random, person, asOf);
    drawLifeEvents(new Random(seed, clan, 'life'), members, asOf);
    const minted = new Map<string, Set<Person>>();
    for (const { code, can, apply } of personDefects) {
      const drawn = making(seed, clan, code);
      const chosen = members.filter((each) => can(each) && drawn.random.chance(chances[code] ?? 0));
      for (const person of chosen) apply(person, drawn);
      minted.set(code, new Set(chosen));
    }
    const records = trueRecords(
      { random, asOf, row },
      {
        acts: making(seed, clan, 'acts'),
        insurance: making(seed, clan, 'social-insurance'),
        assistance: assistance ? making(seed, clan, 'assistance') : null,
      },
      members,
    );
    issueLand(making(seed, clan, 'land'), records.people);
    const injection = new Injection(records, asOf, labelled);
    for (const [code, chosen] of minted) injection.minted(code, chosen);
    injection.inject(chances, (defect) => making(seed, clan, defect));
    const listed = records.people.flatMap((each) => each.assistance ?? []);
    yield { people: members, rows: rowsOf(records, false), assistance: listed, truth: injection.truth() };
    left -= members.length;
  }
}
