import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { OpaqueIds } from '../../src/graph/opaque-id.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { type City, deadlines, openCity } from '../support/city.ts';
import { everyFact, valuesOnly } from '../support/every-fact.ts';
import { freshDatabase } from '../support/postgres.ts';
import { watchStatements } from '../support/statements.ts';

const { conflictingBirthDate, clean } = examples;
let city: City;
let store: Store;
let storeUrl: string;
let hub: HubUnderTest;
let registry: pg.Client;
let stored: pg.Client;
let authorization: string;
let clock = Date.parse('2026-11-22T05:00:00Z');

beforeAll(async () => {
  city = await openCity(100);
  storeUrl = await freshDatabase();
  store = openStore(storeUrl);
  await store.migrate();
  hub = await startHub(city.hub([], { store, now: () => new Date(clock), idKey }).graph);
  authorization = `Bearer ${await hub.token('official', {}, '1 h')}`;
  registry = new pg.Client({ connectionString: city.databases['civil-registry'] });
  stored = new pg.Client({ connectionString: storeUrl });
  await Promise.all([registry.connect(), stored.connect()]);
});
beforeEach(async () => {
  clock += 60_000;
});
afterAll(async () => {
  await hub.server.close();
  await Promise.all([registry.end(), stored.end(), store.close()]);
  await city.close();
});
const idKey = Buffer.alloc(32, 7);

const fragment = `fragment Truth on Fact {
  ref text completeness accuracy freshness probabilityWrong
  evidence { basis asOf reasons { code severity text nextStep claims { register { code } } } claims { register { code } outcome value } }
}`;
const mutation = `mutation ($input: ConfirmFactInput!) {
  confirmFact(input: $input) {
    confirmation { ref unit confirmedAt original { kind number place seenOn } }
    fact { ...Truth ... on PartialDateFact { date: value } ... on PersonLink { person: value { fullName { text } } } }
    errors { code part vi: message en: message(lang: EN) }
  }
} ${fragment}`;

const original = {
  kind: 'CIVIL_STATUS_BOOK',
  number: '05, quyển 01/1988',
  place: 'UBND phường Bến Thành',
  seenOn: '2026-11-20',
};

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
type Any = any;

async function ask(query: string, variables: unknown = {}, headers: Record<string, string> = {}): Promise<Any> {
  const { json } = await hub.post({ query, variables }, { authorization, ...headers });
  expect(json.errors).toBeUndefined();
  return json.data;
}
const fact = async (personalId: string, field: string): Promise<Any> =>
  (
    await ask(`query ($id: PersonalId!) { person(personalId: $id) { ${field} { ...Truth } } } ${fragment}`, {
      id: personalId,
    })
  ).person[field];
const confirm = async (input: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Any> =>
  (await ask(mutation, { input: { idempotencyKey: randomUUID(), original, ...input } }, headers)).confirmFact;
const codes = ({ evidence }: Any): string[] => evidence.reasons.map(({ code }: Any) => code);
const outcomes = ({ evidence }: Any) =>
  Object.fromEntries(evidence.claims.map(({ register, outcome }: Any) => [register.code, outcome]));

describe('an official who has seen the paper book', () => {
  it('confirms a date of birth on which registers disagree; it holds until a record changes', async () => {
    const before = await fact(conflictingBirthDate.personalId, 'dateOfBirth');
    expect(before).toMatchObject({ text: '12/05/1988', accuracy: 'CONFLICTING' });

    const { confirmation, fact: answered, errors } = await confirm({ ref: before.ref, value: '12/06/1988' });
    expect(errors).toEqual([]);
    expect(confirmation).toMatchObject({ ref: before.ref, unit: 'U1', original });
    expect(answered).toMatchObject({ date: '1988-06-12', accuracy: 'CONFIRMED' });

    const after = await fact(conflictingBirthDate.personalId, 'dateOfBirth');
    expect(after).toMatchObject({
      text: '12/06/1988',
      completeness: 'PRESENT',
      accuracy: 'CONFIRMED',
      probabilityWrong: 0.01,
      evidence: { basis: 'CONFIRMED' },
    });
    expect(outcomes(after)).toEqual({
      'civil-registry': 'NEAR',
      residence: 'AGREES',
      health: 'AGREES',
      'social-insurance': 'NEAR',
      land: 'ABSENT',
    });
    expect(codes(after)).toEqual(['ORIGINAL_CONTRADICTS_REGISTER', 'CONFIRMED_BY_ORIGINAL']);
    const [contradiction, confirmed] = after.evidence.reasons;
    const contradicted = ['civil-registry', 'social-insurance'];
    expect(contradiction.claims).toEqual(contradicted.map((code) => ({ register: { code } })));
    expect(contradiction.nextStep).toContain('đề nghị điều chỉnh');
    expect(confirmed.text).toBe(
      'Đơn vị U1 đã đối chiếu bản gốc ngày 20/11/2026: Sổ hộ tịch, số 05, quyển 01/1988, UBND phường Bến Thành.',
    );

    clock += 60_000;
    const change = `update khai_sinh set "nksNgaySinh" = $2, "nksNgaySinhBangChu" = null, "ngayCapNhat" = $3
      where "soDinhDanh" = $1`;
    await registry.query(change, [conflictingBirthDate.personalId, '12.07.1988', new Date(clock)]);
    const overtaken = await fact(conflictingBirthDate.personalId, 'dateOfBirth');
    expect(overtaken).toMatchObject({ text: '12/07/1988', accuracy: 'CONFLICTING' });
    const reason = overtaken.evidence.reasons.find(({ code }: Any) => code === 'CONFIRMATION_OVERTAKEN');
    expect(reason.text).toContain('“12/06/1988”');
    expect(reason.claims).toEqual([{ register: { code: 'civil-registry' } }]);

    // A register that follows the original does not overrule it.
    await registry.query(change, [conflictingBirthDate.personalId, '12.06.1988', new Date(clock)]);
    const followed = await fact(conflictingBirthDate.personalId, 'dateOfBirth');
    expect(followed).toMatchObject({ text: '12/06/1988', accuracy: 'CONFIRMED' });
    // The register that has not followed.
    expect(codes(followed)).toEqual(['ORIGINAL_CONTRADICTS_REGISTER', 'CONFIRMED_BY_ORIGINAL']);
    expect(followed.evidence.reasons[0].claims).toEqual([{ register: { code: 'social-insurance' } }]);
  });
});

describe('what is confirmed', () => {
  it('is served alike with values alone and with all flags, for a link too', { timeout: 90_000 }, async () => {
    const { personalId, mother } = clean;
    const ref = async (field: string) => (await fact(personalId, field)).ref;
    const named = await confirm({ ref: await ref('fullName'), value: 'Trần Thị Thu  Hà' });
    expect(named.errors).toEqual([]);
    expect((await confirm({ ref: await ref('dateOfBirth'), value: '15/03/1990' })).errors).toEqual([]);
    expect((await confirm({ ref: await ref('sex'), value: 'nam' })).fact).toMatchObject({ text: 'Nam' });
    expect((await confirm({ ref: await ref('ethnicity'), value: 'Tày' })).fact).toMatchObject({ text: 'Tày' });
    expect((await confirm({ ref: await ref('residence'), value: '12 Nguyễn Huệ, Phường Sài Gòn' })).errors).toEqual([]);
    const linked = await confirm({ ref: await ref('father'), value: mother });
    expect(linked.fact.person.fullName.text).toBe((await fact(mother as string, 'fullName')).text);

    const ids = { ids: [personalId, conflictingBirthDate.personalId] };
    // Longer than what is taken by HTTP.
    const { ask: askDirectly } = city.hub([], { store, now: () => new Date(clock), idKey });
    const flagged = await askDirectly(everyFact.flagged, ids);
    expect(flagged.errors).toBeUndefined();
    expect(await askDirectly(everyFact.values, ids)).toEqual(valuesOnly(flagged));
    const [person] = flagged.data.persons;
    for (const field of ['fullName', 'dateOfBirth', 'sex', 'ethnicity', 'residence', 'father']) {
      expect(person[field], field).toMatchObject({ accuracy: 'CONFIRMED', evidence: { basis: 'CONFIRMED' } });
    }
    // What a register knows beyond the words of the paper is kept: its codes.
    const place = await confirm({ ref: person.permanentResidence.ref, value: person.permanentResidence.text });
    expect(place.errors).toEqual([]);
    const kept = await ask(
      'query ($id: PersonalId!) { person(personalId: $id) { permanentResidence { accuracy value { ward { code } } } } }',
      {
        id: personalId,
      },
    );
    expect(kept.person.permanentResidence.accuracy).toBe('CONFIRMED');
    expect(kept.person.permanentResidence.value.ward.code).toBe(person.permanentResidence.value.ward.code);
    // A record has the verdict of the fact that it feeds.
    expect(person.birthRegistrations.items[0].value.dateOfBirth).toMatchObject({
      text: '14/03/1990',
      accuracy: 'CONFLICTING',
    });
    expect(person.birthRegistrations.items[0].value.fullName).toMatchObject({ accuracy: 'CONFIRMED' });
  });

  it('can be what no register has', async () => {
    const before = await fact(clean.personalId, 'dateOfDeath');
    expect(before).toMatchObject({ text: null, accuracy: 'UNASSESSED' });
    const { fact: after } = await confirm({ ref: before.ref, value: '2026-11-01' });
    expect(after).toMatchObject({ date: '2026-11-01', completeness: 'PRESENT', accuracy: 'CONFIRMED' });
  });

  it('is replaced by a later confirmation, which says so', async () => {
    const { ref } = await fact(clean.personalId, 'nationality');
    await confirm({ ref, value: 'Lào' });
    clock += 1000;
    const { fact: after } = await confirm(
      { ref, value: 'Việt Nam' },
      { authorization: `Bearer ${await hub.token('official', { unit: 'U2' })}` },
    );
    expect(after).toMatchObject({ text: 'Việt Nam', accuracy: 'CONFIRMED' });
    const reason = after.evidence.reasons.find(({ code }: Any) => code === 'CONFIRMATIONS_DIFFER');
    expect(reason.text).toMatch(/Trước đó đơn vị U1 .*“Lào”/);
  });

  it('keeps no words of the registers', async () => {
    const { rows } = await stored.query(
      "select claims::text || lesson::text || served::text as kept from confirmation where field = 'dateOfBirth'",
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { kept } of rows) expect(kept).not.toMatch(/1988|1990/);
  });
});

describe('a confirmation is refused', () => {
  const ref = async (field = 'sex') => (await fact(clean.personalId, field)).ref;
  const refusal = async (input: Record<string, unknown>, headers = {}) => {
    const count = 'select count(*)::int as n from confirmation';
    const before = (await stored.query(count)).rows[0].n;
    const { confirmation, fact: answered, errors } = await confirm(input, headers);
    expect({ confirmation, answered }).toEqual({ confirmation: null, answered: null });
    expect((await stored.query(count)).rows[0].n).toBe(before);
    for (const { vi, en } of errors) expect([vi, en].every((text) => text.length > 20)).toBe(true);
    return errors.map(({ code, part }: Any) => `${code} ${part}`);
  };

  it('for a key, a reference or an original that is not as it must be, all at once', async () => {
    const wrong = { kind: 'OTHER', number: ' ', place: 'x'.repeat(201), seenOn: '2026-11' };
    expect(await refusal({ ref: 'abc', value: 'nam', idempotencyKey: 'ngắn', original: wrong })).toEqual([
      'IDEMPOTENCY_KEY_MALFORMED idempotencyKey',
      'FACT_UNKNOWN ref',
      'ORIGINAL_INCOMPLETE original.number',
      'ORIGINAL_INCOMPLETE original.place',
      'SEEN_ON_NOT_WHOLE original.seenOn',
    ]);
  });

  it('for an original seen tomorrow', async () => {
    const tomorrow = { ...original, seenOn: '2026-11-23' };
    expect(await refusal({ ref: await ref(), value: 'nam', original: tomorrow })).toEqual([
      'SEEN_ON_IN_FUTURE original.seenOn',
    ]);
  });

  it.each([
    ['sex', 'không rõ', 'VALUE_UNREADABLE value'],
    ['dateOfBirth', '31/02/1990', 'VALUE_UNREADABLE value'],
    ['dateOfBirth', '2090-01-01', 'VALUE_INVALID value'],
    ['fullName', 'Không rõ', 'VALUE_INVALID value'],
    ['mother', 'Trần Thị B', 'VALUE_UNREADABLE value'],
    ['ethnicity', 'Atlantis', 'VALUE_UNREADABLE value'],
    ['personalId', '000190000005', 'NOT_CONFIRMABLE ref'],
    ['marriages', '1', 'NOT_CONFIRMABLE ref'],
    ['maritalStatus', 'MARRIED', 'NOT_CONFIRMABLE ref'],
    ['residence(at: "2015")', 'Quận 1', 'NOT_CONFIRMABLE ref'],
  ])('for %s: %s', async (field, value, expected) => {
    const query = `query ($id: PersonalId!) { person(personalId: $id) { of: ${field} { ref } } }`;
    const { person } = await ask(query, { id: clean.personalId });
    expect(await refusal({ ref: person.of.ref, value })).toEqual([expected]);
  });

  it('for an item of a set, and for what a record quotes', async () => {
    const query = `query ($id: PersonalId!) { person(personalId: $id) {
      birthRegistrations { items { ref value { sex { ref } mother { ref value { resolvesTo { ref } } } registrationNumber { ref } } } } } }`;
    const [item] = (await ask(query, { id: clean.personalId })).person.birthRegistrations.items;
    const { sex, mother, registrationNumber } = item.value;
    for (const none of [item, sex, mother, mother.value.resolvesTo]) {
      expect(await refusal({ ref: none.ref, value: 'nam' })).toEqual(['NOT_CONFIRMABLE ref']);
    }
    expect((await confirm({ ref: registrationNumber.ref, value: '77' })).fact).toMatchObject({ text: '77' });
  });

  it('for a person that no register knows', async () => {
    const nobody = await ask('{ persons(personalIds: ["000199999999"]) { fullName { ref } } }');
    expect(nobody.persons).toEqual([null]);
    const known = new OpaqueIds(idKey);
    const made = known.seal(['Fact', 'Person', '000199999999', 'fullName']);
    expect(await refusal({ ref: made, value: 'Ai Đó' })).toEqual(['FACT_UNKNOWN ref']);
  });

  it('for a fact that is sealed for the procedure', async () => {
    const made = new OpaqueIds(idKey).seal(['Fact', 'AdoptionRegistration', '1', 'registrationNumber']);
    expect(await refusal({ ref: made, value: '1' })).toEqual(['NOT_READABLE ref']);
  });

  it.each([
    ['supervisor', 'FORBIDDEN'],
    ['auditor', 'FORBIDDEN'],
    ['frontend', 'FORBIDDEN'],
    ['citizen', 'FORBIDDEN'],
  ] as const)('to a %s', async (role, code) => {
    const input = { idempotencyKey: randomUUID(), original, ref: await ref(), value: 'nam' };
    const headers = { authorization: `Bearer ${await hub.token(role)}` };
    const { json } = await hub.post({ query: mutation, variables: { input } }, headers);
    expect(json.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('without a purpose, and by GET', async () => {
    const input = { idempotencyKey: randomUUID(), original, ref: await ref(), value: 'nam' };
    const headers = { authorization: `Bearer ${await hub.token()}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ query: mutation, variables: { input } });
    const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body });
    expect(((await response.json()) as Any).errors[0].extensions.code).toBe('PURPOSE_REQUIRED');
    const get = await fetch(`${hub.url}/graphql?query=${encodeURIComponent(mutation)}`, { headers });
    expect(get.status).toBe(405);
  });

  it('with one key and other content, and stored once however often it comes', async () => {
    const input = { idempotencyKey: randomUUID(), ref: await ref('placeOfBirth'), value: 'Phường Bến Thành' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(input)));
    clock += 1000;
    answers.push(await confirm(input));
    for (const { confirmation, errors } of answers) {
      expect(errors).toEqual([]);
      expect(confirmation).toEqual(answers[0].confirmation);
    }
    const { rows } = await stored.query('select 1 from confirmation where idempotency_key = $1', [
      input.idempotencyKey,
    ]);
    expect(rows).toHaveLength(1);
    expect(await refusal({ ...input, value: 'Phường Thủ Đức' })).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    // Another official may have made the same key.
    const other = { authorization: `Bearer ${await hub.token('official', { maCanBo: 'CB2' })}` };
    expect((await confirm({ ...input, value: 'Phường Thủ Đức' }, other)).errors).toEqual([]);
  });
});

describe('the store of the hub', () => {
  const ids = Object.values(examples).map(({ personalId }) => personalId);
  const nested = `query ($ids: [PersonalId!]!) { persons(personalIds: $ids) {
    fullName { text } mother { value { sex { text accuracy } father { value { sex { text } } } } } } }`;

  it('is asked once for each operation, and of those alone of whom something may be confirmed', async () => {
    const looks: string[] = [];
    watchStatements(({ name }) => name === 'confirmed-after' && looks.push(name));
    const asked: string[][] = [];
    const query = pg.Client.prototype.query;
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
      const [first] = args as [{ name?: string; values: [unknown, string[]] }];
      if (first.name === 'confirmations-of') asked.push(first.values[1]);
      return Reflect.apply(query, this, args);
    } as typeof query);
    await ask(nested, { ids });
    vi.restoreAllMocks();
    expect(looks).toHaveLength(1);
    expect(asked).toEqual([ids.filter((id) => id === clean.personalId || id === conflictingBirthDate.personalId)]);
  });

  it('tells at once what another process of the hub has stored there', async () => {
    const others = openStore(storeUrl);
    const other = await startHub(city.hub([], { store: others, now: () => new Date(clock), idKey }).graph);
    const { token } = other;
    const query = 'query ($id: PersonalId!) { person(personalId: $id) { ethnicity { ref text accuracy } } }';
    for (const [id, value] of [...ids, ...ids].map((each, at) => [each, at % 2 === 0 ? 'Tày' : 'Nùng'])) {
      clock += 1000;
      const { ref } = (await ask(query, { id })).person.ethnicity;
      const input = { idempotencyKey: randomUUID(), original, ref, value };
      const headers = { authorization: `Bearer ${await token('official')}` };
      const { json } = await other.post({ query: mutation, variables: { input } }, headers);
      expect((json.data as Any).confirmFact.errors).toEqual([]);
      expect((await ask(query, { id })).person.ethnicity).toMatchObject({ text: value, accuracy: 'CONFIRMED' });
    }
    await other.server.close();
    await others.close();
  });

  it('breaks off: the next answer says so, or has asked anew; what was confirmed is known again after that', async () => {
    const query = 'query ($id: PersonalId!) { person(personalId: $id) { dateOfBirth { ...Truth } } }';
    const asked = () => ask(`${query} ${fragment}`, { id: clean.personalId });
    expect((await asked()).person.dateOfBirth.accuracy).toBe('CONFIRMED');
    await stored.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    const { dateOfBirth } = (await asked()).person;
    expect(dateOfBirth.accuracy === 'CONFIRMED' || codes(dateOfBirth).includes('CONFIRMATIONS_UNAVAILABLE')).toBe(true);
    expect((await asked()).person.dateOfBirth.accuracy).toBe('CONFIRMED');
  });

  it('does not answer: facts are those of the registers and say so, and nothing is confirmed', async () => {
    const dead = openStore('postgres://nobody@127.0.0.1:9/nothing');
    const alone = await startHub(city.hub([], { store: dead, now: () => new Date(clock), idKey }).graph);
    const query = `query ($id: PersonalId!) { person(personalId: $id) { dateOfBirth { ...Truth } personalId { ...Truth } } } ${fragment}`;
    const { json } = await alone.post({ query, variables: { id: clean.personalId } });
    expect(json.errors).toBeUndefined();
    const { dateOfBirth, personalId } = (json.data as Any).person;
    expect(dateOfBirth).toMatchObject({ text: '14/03/1990', accuracy: 'CORROBORATED' });
    expect(codes(dateOfBirth)).toContain('CONFIRMATIONS_UNAVAILABLE');
    expect(codes(personalId)).not.toContain('CONFIRMATIONS_UNAVAILABLE');
    const input = { idempotencyKey: randomUUID(), original, ref: dateOfBirth.ref, value: '1990-03-14' };
    const refused = await alone.post({ query: mutation, variables: { input } });
    expect((refused.json.data as Any).confirmFact.errors[0].code).toBe('NOT_STORED');
    const offered = await alone.post({
      query: '{ factsToConfirm { completeness reasons { code text } edges { slice } } }',
    });
    expect((offered.json.data as Any).factsToConfirm).toMatchObject({
      completeness: 'SOURCE_UNAVAILABLE',
      edges: [],
      reasons: [{ code: 'OPEN_WORK_UNAVAILABLE' }],
    });
    await alone.server.close();
    await dead.close();
  });

  it('hangs: the answer is there in time all the same', async () => {
    const hanging = createServer().listen(0, '127.0.0.1');
    await once(hanging, 'listening');
    const { port } = hanging.address() as { port: number };
    const dead = openStore(`postgres://nobody@127.0.0.1:${port}/nothing`);
    const alone = city.hub([], { store: dead });
    const started = performance.now();
    const { data } = await alone.ask(
      `query ($id: PersonalId!) { person(personalId: $id) { sex { ...Truth } } } ${fragment}`,
      {
        id: conflictingBirthDate.personalId,
      },
    );
    expect(performance.now() - started).toBeLessThan(deadlines.operationMs);
    expect(codes(data.person.sex)).toContain('CONFIRMATIONS_UNAVAILABLE');
    hanging.close();
    await dead.close();
  });
});

describe('a confirmation under a number that was cancelled since', () => {
  const { personalId } = examples.deathKnownOnlyToHealth;
  const present = '000155999991';
  let residence: pg.Client;
  beforeAll(async () => {
    residence = new pg.Client({ connectionString: city.databases.residence });
    await residence.connect();
  });
  afterAll(() => residence.end());

  it('is found under the number of today, by either number, until a record changes', async () => {
    const { ref } = await fact(personalId, 'ethnicity');
    expect((await confirm({ ref, value: 'Tày' })).fact).toMatchObject({ text: 'Tày', accuracy: 'CONFIRMED' });
    const inWords = await fact(personalId, 'dateOfBirthInWords');
    expect((await confirm({ ref: inWords.ref, value: 'Ngày một' })).errors).toEqual([]);

    for (const table of ['cong_dan', 'cu_tru', 'giay_to', 'thanh_vien_ho']) {
      await residence.query(`update ${table} set so_dinh_danh = $2 where so_dinh_danh = $1`, [personalId, present]);
    }
    await residence.query(
      `insert into so_dinh_danh_cu (so_cu, so_dinh_danh, ngay_huy, ly_do) values ($1, $2, '2026-11-22', 'thử')`,
      [personalId, present],
    );
    for (const number of [present, personalId]) {
      const after = await fact(number, 'ethnicity');
      expect(after, number).toMatchObject({ text: 'Tày', accuracy: 'CONFIRMED', evidence: { basis: 'CONFIRMED' } });
      expect(codes(after)).toContain('CONFIRMED_BY_ORIGINAL');
      const plain =
        'query ($id: PersonalId!) { person(personalId: $id) { ethnicity { text } dateOfBirthInWords { text } } }';
      const { person } = await ask(plain, { id: number });
      expect(person).toEqual({ ethnicity: { text: 'Tày' }, dateOfBirthInWords: { text: 'Ngày một' } });
    }
    // Held by no register that keeps numbers, and read alone.
    expect(await fact(present, 'dateOfBirthInWords')).toMatchObject({ text: 'Ngày một', accuracy: 'CONFIRMED' });

    // Of both numbers the latest confirmation is served, and the other is evidence.
    clock += 1000;
    const today = await fact(present, 'ethnicity');
    const { fact: later } = await confirm({ ref: today.ref, value: 'Nùng' });
    expect(later).toMatchObject({ text: 'Nùng', accuracy: 'CONFIRMED' });
    expect(codes(later)).toContain('CONFIRMATIONS_DIFFER');

    clock += 60_000;
    await residence.query(`update cong_dan set dan_toc = '02', ngay_cap_nhat = $2 where so_dinh_danh = $1`, [
      present,
      new Date(clock),
    ]);
    const followed = await fact(present, 'ethnicity');
    expect(followed.text).toBe('Tày');
  });
});
