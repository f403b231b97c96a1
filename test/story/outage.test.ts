import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { fieldSources } from '../../src/gather/field-sources.ts';
import { type EntityName, type FieldPath, model } from '../../src/generated/model.ts';
import {
  type City,
  type CityHub,
  cityRegisters,
  deadlines,
  openCity,
  type RegisterId,
  registerIds,
} from '../support/city.ts';
import { everyFact, valuesOnly, withoutMoments } from '../support/every-fact.ts';

const ids = Object.values(examples).map(({ personalId }) => personalId);
let city: City;
let hub: CityHub;

beforeAll(async () => {
  city = await openCity(300);
  hub = city.hub();
});
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(() => city.close());

interface AnyFact {
  readonly field: string;
  readonly completeness: string;
  readonly accuracy: string;
  readonly text: string | null;
  readonly items?: readonly unknown[];
  readonly evidence: {
    readonly reasons: readonly { code: string; text: string; claims: readonly { register: { code: string } }[] }[];
    readonly claims: readonly { register: { code: string }; absence: string | null; value: string | null }[];
  };
}
type Person = Record<string, AnyFact>;

function holders(field: string): string[] {
  return cityRegisters
    .map(({ declaration }) => declaration)
    .filter((each) => fieldSources(each, 'Person', field).length > 0)
    .map(({ id }) => id);
}
function firstAuthority(field: string): string {
  const rank = (id: string) => {
    const found = cityRegisters.find(({ declaration }) => declaration.id === id)?.declaration.authority;
    return (found?.fields as Record<string, number> | undefined)?.[`Person.${field}`] ?? found?.default ?? 99;
  };
  return holders(field).sort((a, b) => rank(a) - rank(b))[0] ?? '';
}
const facts = Object.keys(model.Person.fields);

/** The same with records as they are without what they quote: of that, text and completeness are their own. */
function ownOfRecords(type: EntityName, answer: unknown): unknown {
  const set = answer as { items?: readonly { value: Record<string, AnyFact> }[] };
  if (!set.items) return answer;
  const items = set.items.map((item) => {
    const value = Object.entries(item.value).map(([field, fact]) => {
      const quotes = model[type]?.fields[field]?.quotes;
      return [field, quotes ? { text: fact.text, completeness: fact.completeness } : fact];
    });
    return { ...item, value: Object.fromEntries(value) };
  });
  return { ...set, items };
}

/** Residence does not hold these, but how far they are whole rests on where the person lived. */
function compareByLife(field: string, before: AnyFact, after: AnyFact): void {
  const keys = ({ items }: AnyFact) => items?.map((item) => (item as { value: { id: string } }).value.id);
  expect(keys(after), field).toEqual(keys(before));
  expect(after.text, field).toBe(before.text);
  expect(after.completeness, field).toBe('PARTIAL');
  const reason = after.evidence.reasons.find(({ code }) => code === 'LIFE_NOT_COVERED');
  expect(reason?.text, field).toContain('không tra cứu được nơi cư trú trong CSDL quốc gia về dân cư');
}

/** Holds an answer given while residence could not be asked against the one given while it could. */
function compareWithout(up: Person, down: Person): void {
  for (const field of facts) {
    const [before, after] = [up[field] as AnyFact, down[field] as AnyFact];
    if (field === 'marriages' || field === 'maritalStatus') {
      compareByLife(field, before, after);
      continue;
    }
    const held = holders(field);
    if (!held.includes('residence') && isKeptByNumber(field)) {
      // What bears an old number of the person is not seen: only residence can tell which numbers these are.
      const unknown = after.evidence.reasons.filter(({ code }) => code === 'FORMER_NUMBERS_UNKNOWN');
      expect(
        unknown.map(({ claims }) => claims.map(({ register }) => register.code)),
        field,
      ).toEqual([['residence']]);
      // Where the register that keeps it covers nothing of the person either, nothing at all is known.
      expect(after.completeness, field).toBe(before.completeness === 'NOT_COVERED' ? 'SOURCE_UNAVAILABLE' : 'PARTIAL');
      continue;
    }
    if (!held.includes('residence')) {
      const { type } = model.Person.fields[field] as { type: EntityName };
      expect(ownOfRecords(type, withoutMoments(after)), field).toEqual(ownOfRecords(type, withoutMoments(before)));
      continue;
    }
    const isSet = model.Person.fields[field]?.kind === 'set';
    const saidByOthers = before.evidence.claims.some(
      (claim) => claim.register.code !== 'residence' && claim.value !== null,
    );
    if (held.length === 1 || (!isSet && !saidByOthers)) {
      expect(after, field).toMatchObject({ completeness: 'SOURCE_UNAVAILABLE', accuracy: 'UNASSESSED', text: null });
    } else if (isSet) {
      expect(after.completeness, field).toBe('PARTIAL');
    } else {
      expect({ text: after.text, completeness: after.completeness }, field).toEqual({
        text: before.text,
        completeness: before.completeness,
      });
    }
    const code = firstAuthority(field) === 'residence' ? 'AUTHORITY_UNAVAILABLE' : 'REGISTER_UNAVAILABLE';
    const reason = after.evidence.reasons.find((each) => each.code === code);
    expect(
      reason?.claims.map((claim) => claim.register.code),
      field,
    ).toEqual(['residence']);
    expect(reason?.text).toContain('dân cư');
  }
}

/** Sealed ones are read by no number. */
const isKeptByNumber = (field: string) =>
  cityRegisters.some(
    ({ declaration: { entities, sealed = [] } }) =>
      Object.hasOwn(entities.Person?.fieldsByCmnd ?? {}, field) &&
      !sealed.some(({ fields }) => fields.includes(`Person.${field}` as FieldPath)),
  );

describe('residence does not answer', () => {
  it.each([
    ['stopped', { mode: 'down' }],
    ['hanging', { mode: 'hang' }],
    ['answering garbage', { mode: 'wrong', how: 'error' }],
  ] as const)('%s: the others answer in time, and every fact says what is missing', async (_, mode) => {
    const up = await hub.ask(everyFact.flagged, { ids });
    await city.residence.set(mode);
    const started = performance.now();
    const down = await hub.ask(everyFact.flagged, { ids });
    expect(performance.now() - started).toBeLessThan(deadlines.operationMs);
    expect(down.errors).toBeUndefined();
    for (const i of ids.keys()) compareWithout(up.data.persons[i], down.data.persons[i]);

    await city.residence.set({ mode: 'up' });
    expect(withoutMoments(await hub.ask(everyFact.flagged, { ids }))).toEqual(withoutMoments(up));
  });

  it('does not take away what the authority still says', async () => {
    await city.residence.set({ mode: 'down' });
    const { data } = await hub.ask(everyFact.flagged, { ids: [examples.clean.personalId] });
    const [person] = data.persons as Person[];
    expect(person?.fullName).toMatchObject({
      text: 'Trần Thị Thu Hà',
      completeness: 'PRESENT',
      accuracy: 'CORROBORATED',
    });
    expect(person?.placeOfBirth).toMatchObject({ completeness: 'PRESENT', accuracy: 'SINGLE_SOURCE' });
    expect(person?.personalId).toMatchObject({ text: examples.clean.personalId, completeness: 'PRESENT' });
    expect(person?.children).toMatchObject({ completeness: 'PARTIAL' });
    expect(person?.children?.items).toHaveLength(examples.clean.children.length);
  });
});

describe('values alone', () => {
  const settings: readonly (readonly RegisterId[])[] = [[], ...registerIds.map((id) => [id])];

  it.each(settings.map((down) => [down.join() || 'nothing', down] as const))(
    'are those served with all flags, with %s down',
    async (_, down) => {
      // What is compared is what is answered, not how soon: a register that is slow in one of the two would tell them apart.
      const hubNow = city.hub(down, { deadlines: { operationMs: 15_000, registerMs: 10_000 } });
      const flagged = await hubNow.ask(everyFact.flagged, { ids });
      const values = await hubNow.ask(everyFact.values, { ids });
      expect(flagged.errors).toBeUndefined();
      expect(values).toEqual(valuesOnly(flagged));
    },
  );
});

describe('who does not exist', () => {
  const nobody = '000190999999';
  const query =
    'query ($id: PersonalId!) { person(personalId: $id) { fullName { completeness } healthInsurance { completeness } } }';

  it('is null once every register has said so', async () => {
    expect((await hub.ask(query, { id: nobody })).data.person).toBeNull();
    expect(
      (
        await hub.ask('query ($id: PersonalId!) { person(personalId: $id) { healthInsurance { completeness } } }', {
          id: nobody,
        })
      ).data.person,
    ).toBeNull();
    expect(
      (await hub.ask('query ($id: PersonalId!) { person(personalId: $id) { id } }', { id: nobody })).data.person,
    ).toBeNull();
  });

  it('is a person whose facts say so while one register could not be asked', async () => {
    await city.residence.set({ mode: 'down' });
    const { data, errors } = await hub.ask(query, { id: nobody });
    expect(errors).toBeUndefined();
    expect(data.person).toEqual({
      fullName: { completeness: 'SOURCE_UNAVAILABLE' },
      healthInsurance: { completeness: 'PRESENT' },
    });
  });

  it('leaves its place empty in a list', async () => {
    const { data } = await hub.ask(
      'query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { fullName { text } } }',
      {
        ids: [nobody, examples.clean.personalId, nobody],
      },
    );
    expect(data.persons).toEqual([null, { fullName: { text: 'Trần Thị Thu Hà' } }, null]);
  });
});
