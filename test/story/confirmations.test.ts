import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examples } from '../../src/demo/examples.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type HubUnderTest, startHub } from '../server/hub-under-test.ts';
import { type City, openCity } from '../support/city.ts';
import { everyFact, valuesOnly } from '../support/every-fact.ts';
import { freshDatabase } from '../support/postgres.ts';

const { conflictingBirthDate, clean } = examples;
let city: City;
let store: Store;
let storeUrl: string;
let hub: HubUnderTest;
let registry: pg.Client;
let stored: pg.Client;
let clock = Date.parse('2026-11-22T05:00:00Z');

beforeAll(async () => {
  city = await openCity(100);
  storeUrl = await freshDatabase();
  store = openStore(storeUrl);
  await store.migrate();
  hub = await startHub(city.hub([], { store, now: () => new Date(clock), idKey }).graph);
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

const original = { kind: 'CIVIL_STATUS_BOOK', number: '05, quyển 01/1988', place: 'UBND phường Bến Thành', seenOn: '2026-11-20' };

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path, and a wrong path fails the test
type Any = any;

async function ask(query: string, variables: unknown = {}, headers: Record<string, string> = {}): Promise<Any> {
  const { json } = await hub.post({ query, variables }, headers);
  expect(json.errors).toBeUndefined();
  return json.data;
}
const fact = async (personalId: string, field: string): Promise<Any> =>
  (await ask(`query ($id: PersonalId!) { person(personalId: $id) { ${field} { ...Truth } } } ${fragment}`, { id: personalId }))
    .person[field];
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
    expect(outcomes(after)).toEqual({ 'civil-registry': 'NEAR', residence: 'AGREES', health: 'AGREES' });
    expect(codes(after)).toEqual(['ORIGINAL_CONTRADICTS_REGISTER', 'CONFIRMED_BY_ORIGINAL']);
    const [contradiction, confirmed] = after.evidence.reasons;
    expect(contradiction.claims).toEqual([{ register: { code: 'civil-registry' } }]);
    expect(contradiction.nextStep).toContain('đề nghị điều chỉnh');
    expect(confirmed.text).toBe(
      'Đơn vị U1 đã đối chiếu bản gốc ngày 20/11/2026: Sổ hộ tịch, số 05, quyển 01/1988, UBND phường Bến Thành.',
    );

    clock += 60_000;
    const change = 'update khai_sinh set "nksNgaySinh" = $2, "ngayCapNhat" = $3 where "soDinhDanh" = $1';
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
    expect(codes(followed)).toEqual(['CONFIRMED_BY_ORIGINAL']);
  });
});
