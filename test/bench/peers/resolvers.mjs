import { healthInsurance, known } from '../by-hand/answers.ts';
import { fields, servedValue, shaped } from '../by-hand/fields.ts';
import { flagged } from '../by-hand/flags.ts';
import { dottedDate, isoDate, number, orNull, personName, place, text } from '../by-hand/readings.ts';

/** A fact whose flags are made when one of them is asked for. */
class Fact {
  #field;
  #person;
  #flags;
  constructor(field, person) {
    this.#field = field;
    this.#person = person;
  }
  get #judged() {
    this.#flags ??= flagged(this.#field, this.#person, Date.now());
    return this.#flags;
  }
  get value() {
    return shaped(this.#field, servedValue(this.#field, this.#person));
  }
  get completeness() {
    return this.#judged.completeness;
  }
  get accuracy() {
    return this.#judged.accuracy;
  }
  get freshness() {
    return this.#judged.freshness;
  }
  get probabilityWrong() {
    return this.#judged.probabilityWrong;
  }
  get evidence() {
    return this.#judged.evidence;
  }
}

const factOf =
  (field) =>
  async ({ pid }, _, { loaders }) =>
    new Fact(field, await loaders.person.load(pid));
const linkOf =
  (field) =>
  async ({ pid }, _, { loaders }) => {
    const target = servedValue(field, await loaders.person.load(pid));
    return { value: target === null ? null : { pid: target } };
  };
const items = (values) => ({ items: values.map((value) => ({ value })) });
const isNumber = (raw) => typeof number(raw) === 'string';
const find = async (pid, loaders) => (known(await loaders.person.load(pid)) ? { pid } : null);

const plain = [
  'personalId',
  'fullName',
  'dateOfBirth',
  'placeOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'lifeStatus',
];
const dwelling = ['residence', 'permanentResidence'];

/** Resolvers of the hub's public schema, for the fields that the queries ask for. */
export const resolvers = {
  Query: {
    person: (_, { personalId }, { loaders }) => find(personalId, loaders),
    persons: (_, { personalIds }, { loaders }) => personalIds.map((pid) => find(pid, loaders)),
  },
  Person: {
    ...Object.fromEntries([...plain, ...dwelling].map((name) => [name, factOf(fields[name])])),
    mother: linkOf(fields.mother),
    father: linkOf(fields.father),
    healthInsurance: async ({ pid }, _, { loaders }) => healthInsurance(await loaders.person.load(pid)),
    household: async ({ pid }, _, { loaders }) => {
      const { citizen } = await loaders.person.load(pid);
      const householdNumber = orNull(text(citizen[0]?.household));
      return { value: householdNumber === null ? null : { householdNumber } };
    },
    birthRegistrations: async ({ pid }, _, { loaders }) => items((await loaders.person.load(pid)).births),
    marriages: async ({ pid }, _, { loaders }) => items(await loaders.marriages.load(pid)),
    children: async ({ pid }, _, { loaders }) => {
      const named = await Promise.all([loaders.childBirths.load(pid), loaders.childCitizens.load(pid)]);
      const by = (parent) => (rows) => rows.filter((row) => row[parent] === pid).map(({ child }) => child);
      const all = named.flatMap((rows) => [...by('mother')(rows), ...by('father')(rows)]);
      return items([...new Set(all.filter(isNumber))].map((child) => ({ pid: child })));
    },
  },
  Household: {
    householdNumber: ({ householdNumber }) => ({ value: householdNumber }),
    address: async ({ householdNumber }, _, { loaders }) => {
      const [row] = await loaders.household.load(householdNumber);
      const address = orNull(place(row?.address, row?.ward));
      return { value: address === null ? null : { text: address } };
    },
    members: async ({ householdNumber }, _, { loaders }) => {
      const rows = await loaders.members.load(householdNumber);
      return items([...new Map(rows.map((row) => [row.pid, row]).reverse()).values()].reverse());
    },
  },
  HouseholdMember: {
    relationToHead: ({ relation }) => ({ value: relation ? { code: relation.normalize('NFC') } : null }),
    since: ({ since }) => ({ value: orNull(isoDate(since)) }),
    person: ({ pid }) => ({ value: isNumber(pid) ? { pid } : null }),
  },
  BirthRegistration: {
    registrationNumber: (row) => ({ value: orNull(text(row.number)) }),
    registrationDate: (row) => ({ value: orNull(dottedDate(row.registered)) }),
    registrar: ({ unit, registrar }) => ({
      value: unit ? { code: unit, label: (registrar || unit).normalize('NFC') } : null,
    }),
  },
  MarriageRegistration: {
    registrationNumber: (row) => ({ value: orNull(text(row.marriage_number)) }),
    registrationDate: (row) => ({ value: orNull(dottedDate(row.registered)) }),
    husband: (row) => party(row.husband_name, row.husband),
    wife: (row) => party(row.wife_name, row.wife),
  },
};

function party(name, pid) {
  if (!name && !pid) return { value: null };
  const full = orNull(personName(name));
  return { value: { name: full === null ? null : { full }, resolvesTo: { value: isNumber(pid) ? { pid } : null } } };
}
