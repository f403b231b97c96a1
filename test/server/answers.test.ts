import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownOperations } from '../../src/server/known-operations.ts';
import { type HubUnderTest, startHub } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const two = 'query A($on: Boolean!) { __typename registers @include(if: $on) { code } } query B { b: __typename }';
const person = 'query ($id: PersonalId!) { person(personalId: $id) { fullName { text } } }';
const titles = 'query ($lang: Language!) { rules { code title(lang: $lang) } }';
const both = 'application/graphql-response+json, application/json;q=0.9';

describe('a document that was asked before is answered as it was the first time', () => {
  it.each<[string, unknown, Record<string, string>, number]>([
    ['with values', { query: '{ __typename rules { code } }' }, {}, 200],
    ['with variables', { query: titles, variables: { lang: 'EN' } }, {}, 200],
    ['one operation of two', { query: two, operationName: 'A', variables: { on: true } }, {}, 200],
    ['the other one', { query: two, operationName: 'B' }, {}, 200],
    ['none of two', { query: two }, {}, 400],
    ['one that is not there', { query: two, operationName: 'C' }, {}, 400],
    ['an empty name', { query: two, operationName: '' }, {}, 400],
    ['a name that is none', { query: two, operationName: 1 }, {}, 400],
    ['for a client that prefers another type', { query: '{ __typename }' }, { accept: both }, 200],
    ['for anything', { query: '{ __typename }' }, { accept: '*/*' }, 200],
    ['for a client that takes no JSON', { query: '{ __typename }' }, { accept: 'text/css' }, 406],
    ['with what clients say of themselves', { query: '{ __typename }', extensions: { clientLibrary: {} } }, {}, 200],
    ['by a digest', { query: '{ __typename }', extensions: { persistedQuery: { version: 1 } } }, {}, 200],
    ['with extensions that are none', { query: '{ __typename }', extensions: [] }, {}, 400],
    [
      'with null for all that may be left out',
      { query: '{ __typename }', variables: null, operationName: null },
      {},
      200,
    ],
    ['with variables that are none', { query: '{ __typename }', variables: [1] }, {}, 400],
    ['without a variable', { query: titles }, {}, 400],
    ['with a wrong variable', { query: titles, variables: { lang: 'X' } }, {}, 400],
    ['invalid', { query: '{ nothing }' }, {}, 400],
    ['that no query is', { query: 7 }, {}, 400],
    ['about a person', { query: person, variables: { id: '079090000001' } }, {}, 200],
    ['with a refusal', { query: 'mutation { confirmFact(input: {}) { errors { code } } }' }, {}, 400],
  ])('%s', async (_, body, headers, status) => {
    // As the first client of this kind, and as one of many.
    const fresh = await startHub();
    const first = await fresh.post(body, headers);
    await fresh.close();
    expect(first.status).toBe(status);
    await hub.post({ query: '{ __typename }' }, headers);
    for (let time = 0; time < 3; time += 1) {
      const { status, text, headers: answered } = await hub.post(body, headers);
      expect([status, text]).toEqual([first.status, first.text]);
      expect(withoutDate(answered)).toEqual(withoutDate(first.headers));
    }
  });
});

const withoutDate = (headers: Headers) => [...headers].filter(([name]) => name !== 'date');

it('of the documents asked only the latest are known, and none that is very long', () => {
  const known = new KnownOperations();
  const operation = {} as Parameters<KnownOperations['keep']>[2];
  const text = (at: number) => String(at).padStart(1_000);
  const most = KnownOperations.most / text(0).length;
  for (let at = 0; at < 2 * most; at += 1) known.keep(text(at), null, operation);
  const kept = Array.from({ length: 2 * most }, (_, at) => known.of(text(at), null) !== null);
  expect(kept.filter(Boolean)).toHaveLength(most);
  expect(kept.lastIndexOf(false)).toBe(most - 1);
  const long = 'x'.repeat(KnownOperations.most + 1);
  known.keep(long, null, operation);
  expect(known.of(long, null)).toBeNull();
});
