import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { type City, type CityHub, openCity } from '../support/city.ts';

let city: City;
let hub: CityHub;
let health: pg.Client;

beforeAll(async () => {
  city = await openCity(500);
  hub = city.hub();
  health = new pg.Client({ connectionString: city.databases.health });
  await health.connect();
});
afterAll(async () => {
  await health.end();
  await city.close();
});

const flags = `completeness accuracy probabilityWrong
  evidence { basis reasons { code text } claims { register { code } outcome raw recordRef linkedBy absence value } }`;
const ask = async (personalId: string, selection: string) => {
  const query = `query ($id: PersonalId!) { person(personalId: $id) { ${selection} } }`;
  const { data, errors } = await hub.ask(query, { id: personalId });
  expect(errors).toBeUndefined();
  return data.person;
};
const codes = (fact: { evidence: { reasons: { code: string }[] } }) => fact.evidence.reasons.map(({ code }) => code);
const row = async (sql: string) => {
  const { rows } = await health.query(sql);
  expect(rows.length, sql).toBeGreaterThan(0);
  return rows[0];
};
const iso = (compact: string) => compact.replace(/^(....)(..)(..)$/u, '$1-$2-$3');

describe('a notice of death', () => {
  const { personalId } = examples.deathKnownOnlyToHealth;
  const facts = `fullName { text ${flags} } dateOfBirth { text ${flags} } sex { text ${flags} } dateOfDeath { text ${flags} }`;
  const notices = `deathNotices { ${flags} items { value { noticeNumber { value } issuedOn { value } issue { value }
    facility { value { code label } } deceased { value { role dateOfBirth document { kind } resolvesTo { completeness } } } ${facts} } } }`;

  it('is a record of its own whose fields have the verdicts of the facts that they feed', async () => {
    const of = await row(`select * from death_notice where pid = '${personalId}'`);
    const person = await ask(personalId, `${facts} ${notices}`);
    const [{ value }] = person.deathNotices.items;
    expect(value).toMatchObject({
      noticeNumber: { value: of.notice_no },
      issuedOn: { value: iso(of.issued_on) },
      issue: { value: '1' },
      facility: { value: { code: of.facility_code } },
      deceased: { value: { role: 'DECEASED', resolvesTo: { completeness: 'PRESENT' } } },
    });
    expect(value.dateOfDeath).toEqual(person.dateOfDeath);
    for (const field of ['fullName', 'dateOfBirth', 'sex']) {
      expect(value[field].accuracy, field).toBe(person[field].accuracy);
      expect(codes(value[field]), field).toEqual(codes(person[field]));
    }
    expect(JSON.stringify(person)).not.toContain(of.cause_icd10);
  });

  it('knows no more of the date of birth of its party than its precision tells', async () => {
    await health.query(`update death_notice set dob = '19770000', dob_precision = '1' where pid = '${personalId}'`);
    const person = await ask(personalId, notices);
    const [{ value }] = person.deathNotices.items;
    expect(value.deceased.value.dateOfBirth).toBe('1977');
    expect(value.dateOfBirth).toMatchObject({ text: '1977', completeness: 'PARTIAL' });
  });

  it('that is not there says nothing of those who died elsewhere', async () => {
    const { deathNotices } = await ask(examples.clean.personalId, notices);
    expect(deathNotices).toMatchObject({ items: [], completeness: 'PARTIAL' });
    expect(codes(deathNotices)).toEqual(['RECORDED_ELSEWHERE']);
  });
});

describe('a notice of birth', () => {
  const notices = `birthNotices { completeness items { value { noticeNumber { value } issuedOn { value } facility { value { code } }
    child { value { role name { full } dateOfBirth resolvesTo { completeness } } } bornOn { value } sex { value }
    mother { value { name { full } dateOfBirth document { number } resolvesTo { value { id } ${flags} } } } } } }`;

  it('is found from the child, names the mother, and agrees with what is said of her elsewhere', async () => {
    const of = await row('select * from birth_notice where child_pid is not null and mother_pid is not null limit 1');
    const person = await ask(of.child_pid, `mother { value { id } ${flags} } ${notices}`);
    expect(person.birthNotices.completeness).toBe('PARTIAL'); // facilities elsewhere give them too
    const [{ value }] = person.birthNotices.items;
    expect(value).toMatchObject({
      noticeNumber: { value: of.notice_no },
      issuedOn: { value: iso(of.issued_on) },
      facility: { value: { code: of.facility_code } },
      child: { value: { role: 'CHILD', dateOfBirth: iso(of.born_on), resolvesTo: { completeness: 'PRESENT' } } },
      bornOn: { value: iso(of.born_on) },
      sex: { value: of.child_sex === '1' ? 'MALE' : 'FEMALE' },
      mother: { value: { name: { full: of.mother_name }, document: of.mother_id_no && { number: of.mother_id_no } } },
    });
    const { resolvesTo } = value.mother.value;
    expect(resolvesTo.value).toEqual(person.mother.value);
    expect(resolvesTo.accuracy).toBe(person.mother.accuracy);
    expect(JSON.stringify(person)).not.toContain(`"${of.child_weight_grams}"`);
  });

  it('names its child among the children of the mother, and denies her none of the others', async () => {
    const of = await row(
      `select * from birth_notice where mother_pid is not null and child_pid is not null order by id limit 1`,
    );
    const children = `children { ${flags} items { accuracy value { personalId { value } } ${flags} } }`;
    const before = (await ask(of.mother_pid, children)).children;
    type Item = (typeof before.items)[number];
    const item = (from: { items: Item[] }) =>
      from.items.find(({ value }: Item) => value.personalId.value === of.child_pid);
    const said = item(before).evidence.claims.filter(({ register }: Item) => register.code === 'health');
    expect(said).toMatchObject([{ raw: of.child_pid, recordRef: `birth_notice/${of.id}`, linkedBy: 'PID' }]);

    await health.query('delete from birth_notice where id = $1', [of.id]);
    const after = (await ask(of.mother_pid, children)).children;
    expect(after.items).toHaveLength(before.items.length);
    expect(after.completeness).toBe(before.completeness);
    expect(item(after).accuracy).toBe('CORROBORATED');
    expect(codes(after)).not.toContain('NOT_COVERED');
  });

  it('of a child that has no number yet says that the list of children lacks somebody', async () => {
    const of = await row(`select * from birth_notice where mother_pid is not null order by id limit 1`);
    await health.query('update birth_notice set child_pid = null where id = $1', [of.id]);
    const { children } = await ask(of.mother_pid, `children { ${flags} }`);
    expect(children.completeness).toBe('PARTIAL');
    expect(codes(children)).toContain('ITEM_WITHOUT_NUMBER');
  });
});
