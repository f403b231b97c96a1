import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { model } from '../../src/generated/model.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';
import { watchStatements } from '../support/statements.ts';

const { clean } = examples;
const adoptionProcedure = '2.001263';
let city: City;
let hub: CityHub;
let registry: pg.Client;
/** Statements of the hub, by their text; the simulated service's are not among them. */
const statements: string[] = [];

beforeAll(async () => {
  city = await openCity(800);
  hub = city.hub();
  registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  await registry.connect();
  watchStatements(({ text }) => statements.push(text));
});
beforeEach(() => {
  statements.length = 0;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await registry.end();
  await city.close();
});

const flags = `completeness accuracy
  evidence { reasons { code } claims { register { code } outcome raw recordRef linkedBy absence value requestId } }`;
const ask = async (personalId: string, selection: string, procedure?: string) => {
  const query = `query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`;
  const { data, errors } = await hub.ask(query, { id: personalId }, procedure);
  expect(errors).toBeUndefined();
  return data.person;
};
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);
const row = async (sql: string) => {
  const { rows } = await registry.query(sql);
  expect(rows.length, sql).toBeGreaterThan(0);
  return rows[0];
};

describe('an adoption', () => {
  const registrations = Object.entries(model.AdoptionRegistration.fields).map(([field, { type }]) => {
    const parts = { Party: `{ name { full } resolvesTo { value { id } ${flags} } }`, Code: '{ code }' }[type] ?? '';
    return `${field} { value ${parts} ${flags} }`;
  });
  const everything = `adoptions { ${flags} items { value { id ${registrations.join(' ')} } ${flags} } }`;
  const readsOfIt = () => statements.filter((text) => text.includes('nuoi_con_nuoi'));
  const adoption = () => row('select * from nuoi_con_nuoi order by id limit 1');

  it('is read for the procedure that needs it, from the child and from those who adopted it', async () => {
    const of = await adoption();
    const ids = new Set<string>();
    for (const personalId of [of.cnSoDDCN, of.chaNuoiSoDDCN, of.meNuoiSoDDCN]) {
      const { adoptions } = await ask(personalId, everything, adoptionProcedure);
      const [{ value }] = adoptions.items;
      ids.add(value.id);
      expect(value).toMatchObject({
        registrationNumber: { value: of.soDangKy, completeness: 'PRESENT' },
        kind: { value: 'DOMESTIC' },
        decisionNumber: { value: of.quyetDinhSo },
        child: { value: { name: { full: of.cnHoTen }, resolvesTo: { completeness: 'PRESENT' } } },
        adoptiveMother: { value: { name: { full: of.meNuoiHoTen }, resolvesTo: { completeness: 'PRESENT' } } },
        birthMother: { value: { name: { full: of.meDeHoTen }, resolvesTo: { completeness: 'PRESENT' } } },
        giver: { value: of.benGiao },
      });
    }
    expect(ids.size).toBe(1);
    const { adoptions } = await ask(of.meDeSoDDCN, everything, adoptionProcedure);
    expect(adoptions.items).toEqual([]);
  });

  it('is withheld from any other, the same whether there is one or none', async () => {
    const of = await adoption();
    statements.length = 0;
    const answers = [];
    for (const personalId of [of.cnSoDDCN, of.meNuoiSoDDCN, clean.personalId]) {
      const { adoptions } = await ask(personalId, `fullName { text } guardianships { completeness } ${everything}`);
      expect(adoptions).toMatchObject({ items: [], completeness: 'WITHHELD', accuracy: 'UNASSESSED' });
      expect(codes(adoptions)).toEqual(['SEALED']);
      answers.push(JSON.stringify(adoptions).replace(/"requestId":"[^"]*"/gu, ''));
    }
    expect(new Set(answers).size).toBe(1);
    expect(statements.some((text) => text.includes('giam_ho'))).toBe(true);
    expect(readsOfIt()).toEqual([]);
  });

  it('is withheld as a node too, with each of its parties, and the register is not asked', async () => {
    const of = await adoption();
    const { adoptions } = await ask(of.cnSoDDCN, 'adoptions { items { value { id } } }', adoptionProcedure);
    const { id } = adoptions.items[0].value;
    statements.length = 0;
    const query = `query ($id: ID!) { node(id: $id) { id ... on AdoptionRegistration { ${registrations.join(' ')} } } }`;
    const { data, errors } = await hub.ask(query, { id });
    expect(errors).toBeUndefined();
    const { id: same, ...facts } = data.node;
    expect(same).toBe(id);
    expect(Object.keys(facts)).toEqual(Object.keys(model.AdoptionRegistration.fields));
    for (const [field, fact] of Object.entries<{ evidence: { reasons: { code: string }[]; claims: object[] } }>(
      facts,
    )) {
      expect(fact, field).toMatchObject({ value: null, completeness: 'WITHHELD' });
      expect(codes(fact), field).toEqual(['SEALED']);
      expect(fact.evidence.claims, field).toMatchObject([{ raw: null, recordRef: null, value: null }]);
    }
    expect(await hub.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ data: { node: { id } } });
    expect(statements).toEqual([]);
  });

  it('is not given away by a node whose record is gone', async () => {
    const { adoptions } = await ask(
      (await adoption()).cnSoDDCN,
      'adoptions { items { value { id } } }',
      adoptionProcedure,
    );
    const { id } = adoptions.items[0].value;
    const query = 'query ($id: ID!) { node(id: $id) { ... on AdoptionRegistration { kind { completeness } } } }';
    const there = await hub.ask(query, { id });
    await registry.query('delete from nuoi_con_nuoi');
    expect(await hub.ask(query, { id })).toEqual(there);
    expect((await hub.ask(query, { id }, adoptionProcedure)).data.node).toBeNull();
  });

  it('feeds nothing else: no other fact of anybody reads it, nor does the question whether there is somebody', async () => {
    const { adoptions: _, ...others } = model.Person.fields;
    const selection = Object.keys(others).map((field) => `${field} { text }`);
    await ask(clean.personalId, selection.join(' '), adoptionProcedure);
    const { data } = await hub.ask('{ person(personalId: "000000000000") { id } }', {}, adoptionProcedure);
    expect(data.person).toBeNull();
    expect(statements.some((text) => text.includes('xac_nhan_hon_nhan'))).toBe(true);
    expect(readsOfIt()).toEqual([]);
  });
});
