import { fact, fields } from './fields.ts';
import type { Read, Variables } from './read.ts';
import { dottedDate, isoDate, number, orNull, personName, place, text } from './readings.ts';
import { groupPeople, type PersonRows, type Row } from './rows.ts';
import { childrenInResidence, civilPeople, healthPeople, householdOf, residencePeople } from './statements.ts';

const members = {
  civil: civilPeople('Q3', ['name', 'born', 'number', 'registered', 'unit', 'registrar', 'marriage_number']),
  health: healthPeople('Q3', ['name', 'born', 'precision']),
};
const parent = {
  civil: civilPeople('Q4-parent', ['name', 'child']),
  health: healthPeople('Q4-parent', ['name', 'precision']),
};
const marriedChildren = {
  civil: civilPeople('Q4-children', ['name', 'born', 'registered', 'husband', 'husband_name', 'wife', 'wife_name']),
  residence: residencePeople('Q4-children-names', ['family', 'middle', 'given', 'born']),
  health: healthPeople('Q4-children', ['name', 'born', 'precision']),
};
const spouses = residencePeople('Q4-spouses', ['abode', 'abode_id', 'abode_ward', 'abode_list']);

const nobody = (personalId: string) => groupPeople([personalId], []).get(personalId) as PersonRows;

/** Of a code only its code, as relations to the head of the household are asked for. */
const coded = (raw: string | null | undefined) => ({ value: raw ? { code: raw.normalize('NFC') } : null });

export async function householdAnswer(read: Read, { id = '' }: Variables): Promise<unknown> {
  const rows = await read('residence', householdOf, [id]);
  const [first] = rows;
  const personalIds = [...new Set([id, ...rows.flatMap(({ pid }) => pid ?? [])])];
  const [civil, health] = await Promise.all([
    read('civil-registry', members.civil, personalIds),
    read('health', members.health, personalIds),
  ]);
  const own = first
    ? { kind: 'citizen', pid: id, family: first.own_family, middle: first.own_middle, given: first.own_given }
    : null;
  const citizens = rows.filter(({ citizen_id, pid }) => citizen_id !== null && pid !== id);
  const self = rows.find(({ pid, citizen_id }) => pid === id && citizen_id !== null);
  const found = groupPeople(personalIds, [civil, [...citizens, ...(self ? [self] : own ? [own as Row] : [])], health]);
  const householdNumber = orNull(text(first?.household));
  return {
    person: {
      fullName: fact(fields.fullName, found.get(id) ?? nobody(id)),
      household: {
        value: householdNumber === null ? null : householdOfRows(householdNumber, rows, found),
      },
    },
  };
}

function householdOfRows(householdNumber: string, rows: readonly Row[], found: ReadonlyMap<string, PersonRows>) {
  const address = orNull(place(rows[0]?.address, rows[0]?.ward));
  const items = new Map<string, unknown>();
  for (const { pid, relation, since } of rows) {
    if (!pid || items.has(pid)) continue;
    const isPerson = orNull(number(pid)) !== null;
    items.set(pid, {
      value: {
        relationToHead: coded(relation),
        since: { value: orNull(isoDate(since)) },
        person: { value: isPerson ? member(found.get(pid) ?? nobody(pid)) : null },
      },
    });
  }
  return {
    householdNumber: { value: householdNumber },
    address: { value: address === null ? null : { text: address } },
    members: { items: [...items.values()] },
  };
}

function member(person: PersonRows) {
  return {
    fullName: fact(fields.fullName, person),
    dateOfBirth: fact(fields.dateOfBirth, person),
    birthRegistrations: {
      items: person.births.map((row) => ({
        value: {
          registrationNumber: { value: orNull(text(row.number)) },
          registrationDate: { value: orNull(dottedDate(row.registered)) },
          registrar: {
            value: row.unit ? { code: row.unit, label: (row.registrar || row.unit).normalize('NFC') } : null,
          },
        },
      })),
    },
    marriages: {
      items: person.marriages.map((row) => ({
        value: {
          registrationNumber: { value: orNull(text(row.marriage_number)) },
          registrationDate: { value: orNull(dottedDate(row.registered)) },
        },
      })),
    },
  };
}

export async function familyAnswer(read: Read, { id = '' }: Variables): Promise<unknown> {
  const [civil, residence, health] = await Promise.all([
    read('civil-registry', parent.civil, [id]),
    read('residence', childrenInResidence, [id]),
    read('health', parent.health, [id]),
  ]);
  const person = groupPeople([id], [civil, residence.filter(({ kind }) => kind === 'citizen'), health]).get(id);
  const children = childrenOf(person, residence);
  const [records, citizens, cards] = await Promise.all([
    read('civil-registry', marriedChildren.civil, children),
    read('residence', marriedChildren.residence, children),
    read('health', marriedChildren.health, children),
  ]);
  const found = groupPeople(children, [records, citizens, cards]);
  const parties = new Set<string>();
  for (const { marriages } of found.values()) {
    for (const { husband, wife } of marriages) {
      for (const party of [husband, wife]) if (typeof number(party) === 'string') parties.add(party as string);
    }
  }
  const homes = groupPeople([...parties], [parties.size > 0 ? await read('residence', spouses, [...parties]) : []]);
  return {
    person: {
      fullName: fact(fields.fullName, person ?? nobody(id)),
      children: { items: children.map((child) => ({ value: childAnswer(found.get(child) as PersonRows, homes) })) },
    },
  };
}

/** By the civil registry, mothers' births before fathers', then by the population register. */
function childrenOf(person: PersonRows | undefined, residence: readonly Row[]): readonly string[] {
  const named = (kind: string) =>
    residence
      .filter((row) => row.kind === kind)
      .map(({ pid }) => pid as string)
      .sort();
  const registered = (person?.childBirths ?? []).map(({ child }) => child).filter((child) => child !== null);
  const all = [...registered, ...named('as-mother'), ...named('as-father')] as string[];
  return [...new Set(all.filter((child) => typeof number(child) === 'string'))];
}

function childAnswer(person: PersonRows, homes: ReadonlyMap<string, PersonRows>) {
  const party = (name: string | null | undefined, personalId: string | null | undefined) => {
    if (!name && !personalId) return { value: null };
    const full = orNull(personName(name));
    const home = personalId ? homes.get(personalId) : undefined;
    return {
      value: {
        name: full === null ? null : { full },
        resolvesTo: { value: home ? { residence: fact(fields.residence, home) } : null },
      },
    };
  };
  return {
    fullName: fact(fields.fullName, person),
    dateOfBirth: fact(fields.dateOfBirth, person),
    marriages: {
      items: person.marriages.map((row) => ({
        value: {
          registrationDate: { value: orNull(dottedDate(row.registered)) },
          husband: party(row.husband_name, row.husband),
          wife: party(row.wife_name, row.wife),
        },
      })),
    },
  };
}
