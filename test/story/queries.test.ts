import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { allReasons } from '../../src/quality/all-reasons.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

let city: City;
let hub: CityHub;
const { clean, conflictingBirthDate, deathKnownOnlyToHealth } = examples;

beforeAll(async () => {
  city = await openCity(100);
  hub = city.hub();
});
afterEach(() => city.residence.set({ mode: 'up' }));
afterAll(() => city.close());

describe('matchPerson', () => {
  const query = `query ($id: PersonalId!, $name: String!, $born: PartialDate!) {
    matchPerson(personalId: $id, fullName: $name, dateOfBirth: $born) {
      personalId fullName dateOfBirth
      registers { register { code } personalId fullName dateOfBirth }
    }
  }`;
  const match = async (id: string, name: string, born: string) =>
    (await hub.ask(query, { id, name, born })).data.matchPerson;

  it('says that all parts agree', async () => {
    const all = { personalId: 'AGREES', fullName: 'AGREES', dateOfBirth: 'AGREES' };
    const calls = city.residence.calls('/ngsp/CSDLDanCu/XacThucThongTin');
    expect(await match(clean.personalId, 'Trần Thị Thu Hà', '1990-03-14')).toEqual({
      ...all,
      registers: ['civil-registry', 'residence', 'health', 'social-insurance'].map((code) => ({
        register: { code },
        ...all,
      })),
    });
    expect(city.residence.calls('/ngsp/CSDLDanCu/XacThucThongTin')).toBe(calls + 1);
  });

  it('says which part differs, and never what the register has', async () => {
    const found = await match(clean.personalId, 'Nguyễn Văn An', '1990-03-14');
    expect(found).toMatchObject({ personalId: 'AGREES', fullName: 'DIFFERS', dateOfBirth: 'AGREES' });
    expect(JSON.stringify(found)).not.toMatch(/Trần|Thu Hà|1990|14/);
  });

  it('takes a year, or a name without diacritics, as compatible', async () => {
    expect(await match(clean.personalId, 'TRAN THI THU HA', '1990')).toMatchObject({
      fullName: 'COMPATIBLE',
      dateOfBirth: 'COMPATIBLE',
    });
  });

  it('tells registers apart that contradict each other', async () => {
    const { dateOfBirth, registers } = await match(conflictingBirthDate.personalId, 'Phạm Quốc Dũng', '1988-06-12');
    expect(dateOfBirth).toBe('DIFFERS');
    expect(registers.map((each: { dateOfBirth: string }) => each.dateOfBirth)).toEqual([
      'DIFFERS',
      'AGREES',
      'AGREES',
      'DIFFERS',
    ]);
  });

  it('knows a number that nobody has from one that could not be asked', async () => {
    expect(await match('000190999999', 'Không Ai', '1990-01-02')).toMatchObject({
      personalId: 'NOT_FOUND',
      fullName: 'NOT_FOUND',
    });
    await city.residence.set({ mode: 'down' });
    const found = await match('000190999999', 'Không Ai', '1990-01-02');
    expect(found.personalId).toBe('CANNOT_TELL');
    expect(found.registers[1]).toEqual({
      register: { code: 'residence' },
      personalId: 'CANNOT_TELL',
      fullName: 'CANNOT_TELL',
      dateOfBirth: 'CANNOT_TELL',
    });
  });
});

describe('household', () => {
  const query = `query ($n: String!) { household(householdNumber: $n) {
    householdNumber { value }
    head { value { fullName { text } } }
    members { completeness items { accuracy value { relationToHead { text(lang: VI) } person { value { fullName { text } lifeStatus { value } } } } } }
  } }`;

  it('gives head and members with their relations', async () => {
    const { data, errors } = await hub.ask(query, { n: clean.household });
    expect(errors).toBeUndefined();
    const { head, members } = data.household;
    expect(head.value.fullName.text).toBe('Nguyễn Hoàng Nam');
    expect(members.completeness).toBe('PRESENT');
    const relations = members.items.map((each: Member) => [
      each.value.person.value.fullName.text,
      each.value.relationToHead.text,
    ]);
    expect(relations).toContainEqual(['Trần Thị Thu Hà', 'Vợ']);
    expect(relations).toContainEqual(['Nguyễn Gia Bảo', 'Con đẻ']);
  });

  it('is null where there is none, and says so where it cannot know', async () => {
    expect((await hub.ask(query, { n: 'CT99999999999' })).data.household).toBeNull();
    await city.residence.set({ mode: 'down' });
    const { data, errors } = await hub.ask(query, { n: clean.household });
    expect(errors).toBeUndefined();
    expect(data.household).toMatchObject({
      head: { value: null },
      members: { completeness: 'SOURCE_UNAVAILABLE', items: [] },
    });
  });
});

describe('registers and rules', () => {
  it('say what each register is, shares, covers and answers, and whether it can be asked', async () => {
    const query = `{ registers { code title owner state { available problem latencyMs }
      scope { field shared decision validFrom } coverage { records fromYear registrars isLocal } fields { field authority classification } } }`;
    await city.residence.set({ mode: 'down' });
    const { data } = await hub.ask(query);
    const [civil, residence] = data.registers;
    expect(data.registers.map((each: { code: string }) => each.code)).toEqual([
      'civil-registry',
      'residence',
      'health',
      'social-insurance',
      'land',
    ]);
    expect(civil.state).toMatchObject({ available: true, problem: null });
    expect(residence.state).toEqual({ available: false, problem: 'UNREACHABLE', latencyMs: null });
    expect(civil.scope).toContainEqual({
      field: 'Person.dateOfDeath',
      shared: false,
      decision: '3458/QĐ-BTP',
      validFrom: '2025-12-10',
    });
    const one = { authority: 1, classification: 'BASIC' };
    expect(residence.fields).toContainEqual({ ...one, field: 'Person.personalId' });
    expect(civil.fields).toContainEqual({ ...one, field: 'Person.ethnicity', classification: 'SENSITIVE' });
    expect(civil.fields).toContainEqual({ ...one, field: 'Person.adoptions', classification: 'SEALED' });
  });

  it('explain every code that a reason can carry', async () => {
    const { data } = await hub.ask(
      '{ rules { code severity title english: title(lang: EN) description nextStep fields } }',
    );
    expect(data.rules.map((rule: { code: string }) => rule.code)).toEqual(allReasons.map(({ code }) => code));
    for (const rule of data.rules) expect(rule.title).not.toBe(rule.english);
  });
});

describe('node', () => {
  it('finds again what an id was given for, of every kind', async () => {
    const { data } = await hub.ask(
      `query ($id: PersonalId!) {
        registers { id }
        person(personalId: $id) { id healthInsurance { items { value { id } } }
          household { value { id members { items { value { id } } } } } }
      }`,
      { id: deathKnownOnlyToHealth.personalId },
    );
    const household = data.person.household.value;
    const ids = [
      data.person.id,
      household.id,
      household.members.items[0].value.id,
      data.person.healthInsurance.items[0].value.id,
      data.registers[0].id,
    ];
    expect(new Set(ids).size).toBe(5);
    const again = await hub.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Person { fullName { text } } } }',
      { ids },
    );
    expect(again.errors).toBeUndefined();
    expect(again.data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Person',
      'Household',
      'HouseholdMember',
      'HealthInsuranceCard',
      'Register',
    ]);
    expect(again.data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    expect(again.data.nodes[0].fullName.text).toBe('Lê Văn Thành');
  });

  it('refuses an id that it did not give, with a code', async () => {
    const { errors } = await hub.ask('{ node(id: "000190000005") { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('MALFORMED_ID');
  });
});

interface Member {
  readonly value: {
    readonly relationToHead: { readonly text: string };
    readonly person: { readonly value: { readonly fullName: { readonly text: string } } };
  };
}
