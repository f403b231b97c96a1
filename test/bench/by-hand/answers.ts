import { familyAnswer, householdAnswer } from './family-answers.ts';
import { fact, fields, servedValue } from './fields.ts';
import { flagged } from './flags.ts';
import type { Read, Variables } from './read.ts';
import { compactDate, orNull } from './readings.ts';
import { groupPeople, type PersonRows } from './rows.ts';
import { civilPeople, healthPeople, residencePeople } from './statements.ts';

/** One statement of each register about people; each reads those of the columns that its register has. */
export function people(query: string, wanted: readonly string[]) {
  const civil = civilPeople(query, wanted);
  const residence = residencePeople(query, wanted);
  const health = healthPeople(query, wanted);
  return async (read: Read, personalIds: readonly string[]) =>
    groupPeople(
      personalIds,
      await Promise.all([
        read('civil-registry', civil, personalIds),
        read('residence', residence, personalIds),
        read('health', health, personalIds),
      ]),
    );
}

const ofName = ['name', 'family', 'middle', 'given'];
const ofBirth = ['born', 'precision'];
const ofCards = ['card', 'from', 'to'];

const onePerson = people('Q1', [
  ...ofName,
  ...ofBirth,
  'sex',
  'revoked',
  'status',
  ...stayColumns('abode'),
  ...ofCards,
]);
const fiftyPeople = people('Q2', [
  ...ofName,
  ...ofBirth,
  'sex',
  ...stayColumns('abode'),
  ...ofCards,
  'mother',
  'father',
]);
const parentsOfFifty = people('Q2-parents', [...ofName, ...ofBirth]);
const tenColumns = [
  ...ofName,
  ...ofBirth,
  'place',
  'place_ward',
  'place_list',
  'sex',
  'ethnicity',
  'nationality',
  'revoked',
  'status',
  ...stayColumns('abode'),
  ...stayColumns('stay'),
];
const thousandPeople = people('Q5', tenColumns);
/** Flags also need when rows were written, whole addresses, and dates of birth in words. */
const thousandFlagged = people('QF', [
  ...tenColumns,
  'updated',
  'born_words',
  'place_detail',
  'place_province',
  'abode_detail',
  'abode_province',
  'stay_detail',
  'stay_province',
]);

function stayColumns(as: 'abode' | 'stay') {
  return [as, `${as}_id`, `${as}_ward`, `${as}_list`];
}

/** A person whom at least one register knows; null for the others. */
export const known = (person: PersonRows) =>
  person.births.length + person.deaths.length + person.citizen.length + person.cards.length + person.notices.length > 0;

/** Cards of a person, each period of validity once. */
export function healthInsurance({ cards }: PersonRows) {
  const items = new Map<string, unknown>();
  for (const { card, from, to } of cards) {
    const key = `${card}/${from}`;
    if (!card || !from || items.has(key)) continue;
    items.set(key, {
      value: {
        cardNumber: { value: card },
        validFrom: { value: orNull(compactDate(from, null)) },
        validTo: { value: orNull(compactDate(to, null)) },
      },
    });
  }
  return { items: [...items.values()] };
}

const tenFields = [
  fields.personalId,
  fields.fullName,
  fields.dateOfBirth,
  fields.placeOfBirth,
  fields.sex,
  fields.ethnicity,
  fields.nationality,
  fields.lifeStatus,
  fields.residence,
  fields.permanentResidence,
] as const;

/** The answer to each query, as the hub gives it, from as few statements as one would write by hand. */
export const answers: Readonly<Record<string, (read: Read, variables: Variables) => Promise<unknown>>> = {
  async Q1(read, { id = '' }) {
    const person = (await onePerson(read, [id])).get(id);
    if (!person || !known(person)) return { person: null };
    return {
      person: {
        personalId: fact(fields.personalId, person),
        fullName: fact(fields.fullName, person),
        dateOfBirth: fact(fields.dateOfBirth, person),
        sex: fact(fields.sex, person),
        lifeStatus: fact(fields.lifeStatus, person),
        residence: fact(fields.residence, person),
        healthInsurance: healthInsurance(person),
      },
    };
  },

  async Q2(read, { ids = [] }) {
    const found = await fiftyPeople(read, ids);
    const parents = new Set<string>();
    for (const person of found.values()) {
      for (const field of [fields.mother, fields.father]) {
        const parent = servedValue(field, person);
        if (parent) parents.add(parent);
      }
    }
    const rows = await parentsOfFifty(read, [...parents]);
    const parent = (personalId: string | null) => {
      const person = personalId === null ? undefined : rows.get(personalId);
      return {
        value: person
          ? { fullName: fact(fields.fullName, person), dateOfBirth: fact(fields.dateOfBirth, person) }
          : null,
      };
    };
    return {
      persons: ids.map((id) => {
        const person = found.get(id) as PersonRows;
        return (
          known(person) && {
            fullName: fact(fields.fullName, person),
            dateOfBirth: fact(fields.dateOfBirth, person),
            sex: fact(fields.sex, person),
            residence: fact(fields.residence, person),
            healthInsurance: healthInsurance(person),
            mother: parent(servedValue(fields.mother, person)),
            father: parent(servedValue(fields.father, person)),
          }
        );
      }),
    };
  },

  Q3: householdAnswer,
  Q4: familyAnswer,

  async Q5(read, { ids = [] }) {
    const found = await thousandPeople(read, ids);
    return {
      persons: ids.map((id) => {
        const person = found.get(id) as PersonRows;
        if (!known(person)) return null;
        return {
          personalId: fact(fields.personalId, person),
          fullName: fact(fields.fullName, person),
          dateOfBirth: fact(fields.dateOfBirth, person),
          placeOfBirth: fact(fields.placeOfBirth, person),
          sex: fact(fields.sex, person),
          ethnicity: fact(fields.ethnicity, person),
          nationality: fact(fields.nationality, person),
          lifeStatus: fact(fields.lifeStatus, person),
          residence: fact(fields.residence, person),
          permanentResidence: fact(fields.permanentResidence, person),
        };
      }),
    };
  },

  async QF(read, { ids = [] }) {
    const found = await thousandFlagged(read, ids);
    const now = Date.now();
    return {
      persons: ids.map((id) => {
        const person = found.get(id) as PersonRows;
        if (!known(person)) return null;
        const answer: Record<string, unknown> = {};
        for (const field of tenFields) answer[field.name] = flagged(field, person, now);
        return answer;
      }),
    };
  },
};
