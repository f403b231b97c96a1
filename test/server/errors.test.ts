import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { type HubUnderTest, startHub } from './hub-under-test.ts';

/** Fails where no register is asked, so that the hub itself fails; with a secret in its words. */
const broken: Connector = {
  declaration: {
    id: 'broken',
    get title(): never {
      throw new Error('secret of the inside');
    },
    owner: { vi: 'Không ai', en: 'Nobody' },
    authority: { default: 1 },
    scope: [],
    coverage: [],
    entities: {},
  },
  can: {},
  read: async () => [],
  ping: async () => ({ ok: true }),
  close: async () => {},
};

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub([broken]);
});
afterAll(() => hub.close());

const person = '{ person(personalId: "000190000017") { id } }';

describe('what is refused, and in which words', () => {
  it.each<[string, string, string]>([
    [
      '{ person(personalId: "000190000017") { name } }',
      'UNKNOWN_FIELD',
      'Line 1, column 40: type Person has no such field. It offers: id, personalId, fullName,',
    ],
    [
      '{ person(pid: "1") { id } }',
      'UNKNOWN_ARGUMENT',
      'Line 1, column 10: Query.person takes no such argument. It takes: personalId: PersonalId!.',
    ],
    [
      '{ person { id } }',
      'MISSING_ARGUMENT',
      'Line 1, column 3: person lacks required arguments: personalId: PersonalId!.',
    ],
    [
      '{ person(personalId: "123") { id } }',
      'INVALID_VALUE',
      'Line 1, column 22: not a value of type PersonalId! (a string of exactly twelve digits, required).',
    ],
    ['{ person(personalId: 123) { id } }', 'INVALID_VALUE', 'exactly twelve digits'],
    [
      '{ persons(personalIds: ["000190000017", "x"]) { id } }',
      'INVALID_VALUE',
      'Line 1, column 41: not a value of type PersonalId! ',
    ],
    [
      '{ matchPerson(personalId: "000190000017", fullName: "A", dateOfBirth: "1990-02-30") { fullName } }',
      'INVALID_VALUE',
      'a string YYYY, YYYY-MM or YYYY-MM-DD, a real calendar date',
    ],
    ['{ rules { title(lang: FR) } }', 'INVALID_VALUE', 'one of: VI, EN'],
    [
      '{ person(personalId: "000190000017") }',
      'MISSING_SELECTION',
      'select fields of type Person here. It offers: id,',
    ],
    ['{ rules { code { x } } }', 'SELECTION_NOT_ALLOWED', 'a value of type String has no fields'],
    ['{ rules { a: code a: severity } }', 'CONFLICTING_FIELDS', 'different aliases'],
    ['{ rules { ...Gone } }', 'FRAGMENT_MISUSED', 'fragment'],
    ['{ rules { code @gone } }', 'DIRECTIVE_MISUSED', '@include, @skip'],
    ['{ rules { code @include } }', 'MISSING_ARGUMENT', '@include lacks required arguments: if: Boolean!'],
    ['query ($x: Gone) { rules { title(lang: $x) } }', 'UNKNOWN_TYPE', 'Line 1, column 12'],
    ['query ($x: Int) { rules { code } }', 'VARIABLE_MISUSED', 'Line 1, column 8'],
    ['{ rules { title(lang: $x) } }', 'VARIABLE_MISUSED', 'undeclared'],
    ['{ rules { code }', 'SYNTAX', 'Line 1, column 17'],
    ['subscription { confirm }', 'OPERATION_NOT_OFFERED', 'Offered: query, mutation'],
    ['query A { rules { code } } query B { rules { code } }', 'UNKNOWN_OPERATION', 'operationName'],
    [`{ persons(personalIds: [${'"000190000017" '.repeat(1001)}]) { id } }`, 'TOO_MANY', 'at most 1000'],
    ['{ node(id: "000190000017") { id } }', 'MALFORMED_ID', 'id'],
    ['{ searchPersons(by: { fullName: "An" }) { completeness } }', 'SEARCH_CRITERIA', 'year of birth'],
    ['{ searchPersons(by: { documentNumber: "12" }) { completeness } }', 'SEARCH_MALFORMED', '`documentNumber`'],
    [
      '{ searchPersons(by: { documentNumber: "000190000017" }, first: 51) { completeness } }',
      'TOO_MANY',
      'first, at most 50',
    ],
    [
      '{ searchPersons(by: { documentNumber: "000190000017" }, after: "x") { completeness } }',
      'CURSOR_INVALID',
      '`after`',
    ],
  ])('%.80s', async (query, code, words) => {
    const { status, json } = await hub.post({ query });
    expect(json.errors?.[0]).toMatchObject({ extensions: { code } });
    expect(json.errors?.[0]?.message).toContain(words);
    expect(json.errors?.[0]?.extensions.messages.en).toBe(json.errors?.[0]?.message);
    expect(status).toBe(400);
    expect(json.data ?? null).toBeNull();
  });

  it('points into a variable by position, not by value', async () => {
    const query = 'query ($ids: [PersonalId!]!) { persons(personalIds: $ids) { id } }';
    const { status, json } = await hub.post({ query, variables: { ids: ['000190000017', '79'] } });
    expect(status).toBe(400);
    expect(json.errors).toHaveLength(1);
    expect(json.errors?.[0]?.message).toBe(
      'Line 1, column 8, at [1]: not a value of type PersonalId! (a string of exactly twelve digits, required).',
    );
    expect(json.errors?.[0]?.extensions.messages.vi).toBe(
      'Dòng 1, cột 8, tại [1]: giá trị không đúng kiểu PersonalId! (chuỗi gồm đúng mười hai chữ số, bắt buộc phải có).',
    );
    const absent = await hub.post({ query });
    expect(absent.json.errors?.[0]?.message).toContain('not a value of type [PersonalId!]! (a list, each item');
  });

  it('refuses null where a default stood in for it', async () => {
    const query = 'query ($id: PersonalId = "000190000017") { person(personalId: $id) { id } }';
    const { status, json } = await hub.post({ query, variables: { id: null } });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'VARIABLE_MISUSED']);
  });

  it('asks for a purpose only where facts are read', async () => {
    const without = { authorization: `Bearer ${await hub.token('official')}`, 'lienthong-procedure': '' };
    const bare = async (query: string, headers: Record<string, string>) => {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: headers.authorization ?? '' },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, text: await response.text() };
    };
    expect((await bare('{ rules { code } }', without)).status).toBe(200);
    const refused = await bare(person, without);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('"PURPOSE_REQUIRED"');
    const auditor = await hub.post({ query: person }, { authorization: `Bearer ${await hub.token('auditor')}` });
    expect([auditor.status, auditor.json.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('refuses a purpose of the wrong form', async () => {
    for (const header of ['lienthong-procedure', 'lienthong-dossier']) {
      const { status, json } = await hub.post({ query: person }, { [header]: 'zzz' });
      expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'PURPOSE_INVALID']);
    }
  });

  it('hides its own failures behind an id', async () => {
    const { status, json, text } = await hub.post({ query: '{ registers { title } }' });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL']);
    expect(json.errors?.[0]?.message).toMatch(/the id [0-9a-f-]{36}\.$/);
    expect(json.errors?.[0]?.path).toEqual(['registers', 0, 'title']);
    expect(text).not.toContain('secret');
  });
});

/** Text that occurs in no answer by chance, and is a name of GraphQL as well. */
const marker = fc.stringMatching(/^[a-z0-9]{14}$/).map((text) => `zq${text}`);

/** Documents with something wrong in them, each with the marker where a client can put text. */
const documents: readonly ((mark: string) => { query: string; variables?: unknown; operationName?: string })[] = [
  (m) => ({ query: `{ ${m} }` }),
  (m) => ({ query: `{ ${m}: person(personalId: "${m}") { id } }` }),
  (m) => ({ query: `{ person(${m}: 1) { id } }` }),
  (m) => ({ query: `{ rules { ${m}: code ${m}: severity } }` }),
  (m) => ({ query: `{ rules { ${m}: code { id } } }` }),
  (m) => ({ query: `{ rules { title(lang: ${m}) } }` }),
  (m) => ({ query: `{ rules { title(lang: {${m}: "${m}"}) } }` }),
  (m) => ({ query: `{ rules { ...${m} } }` }),
  (m) => ({ query: `{ rules { code } } fragment ${m} on Rule { code }` }),
  (m) => ({ query: `{ rules { ...${m} ...${m} } } fragment ${m} on Rule { ...${m} }` }),
  (m) => ({ query: `{ rules { ... on ${m} { code } } }` }),
  (m) => ({ query: `{ rules { code @${m} } }` }),
  (m) => ({ query: `{ rules { code @include(${m}: true, if: true) } }` }),
  (m) => ({ query: `query ($${m}: Int) { rules { code } }` }),
  (m) => ({ query: `query ($x: ${m}) { rules { title(lang: $x) } }` }),
  (m) => ({ query: `query ($${m}: String) { rules { title(lang: $${m}) } }` }),
  (m) => ({ query: `{ rules { title(lang: $${m}) } }` }),
  (m) => ({ query: `query ${m} { rules { code } } query ${m} { rules { code } }` }),
  (m) => ({ query: '{ rules { code } }', operationName: m }),
  (m) => ({ query: `mutation ${m} { ${m} }` }),
  (m) => ({ query: `{ rules { code } "${m}` }),
  (m) => ({ query: `{ rules ${m} "${m}" }` }),
  (m) => ({ query: `{ rules { code } } ${m}` }),
  (m) => ({ query: `{ rules { code(${m} } }` }),
  (m) => ({ query: `query ($${m}: PersonalId!) { person(personalId: $${m}) { id } }`, variables: { [m]: m } }),
  (m) => ({
    query: `query ($${m}: [PersonalId!]!) { persons(personalIds: $${m}) { id } }`,
    variables: { [m]: [`at "${m}[7]"`, { [m]: m }] },
  }),
  (m) => ({ query: `query ($l: Language!) { rules { ${m}: title(lang: $l) } }`, variables: { l: m } }),
  (m) => ({ query: `query ($l: Language! = ${m}) { rules { title(lang: $l) } }` }),
  (m) => ({ query: `{ ${m}: node(id: "${m}") { id } }` }),
  (m) => ({ query: `{ ${m}: registers { ${m}: title } }` }),
  (m) => ({
    query: `{ ${m}: matchPerson(personalId: "000190000017", fullName: "${m}", dateOfBirth: "${m}") { fullName } }`,
  }),
];

describe('nothing submitted comes back', () => {
  it.each(documents.map((make, index) => [make('zq…').query, index] as const))('%s', async (_, index) => {
    await fc.assert(
      fc.asyncProperty(marker, async (mark) => {
        const { json, text } = await hub.post(documents[index]?.(mark));
        expect(json.errors?.length).toBeGreaterThan(0);
        expect(text.toLowerCase()).not.toContain(mark);
      }),
      { numRuns: 8 },
    );
  });

  it('whatever the body, headers and address are', async () => {
    await fc.assert(
      fc.asyncProperty(marker, async (mark) => {
        const answers = await Promise.all([
          hub.post(`{"query": ${mark}`),
          hub.post(`["${mark}"]`),
          hub.post({ [mark]: mark }),
          hub.post({ query: { kind: mark } }),
          hub.post({ query: '{ rules { code } }', variables: mark }),
          hub.post({ query: '{ rules { code } }', extensions: { persistedQuery: { version: 2, sha256Hash: mark } } }),
          hub.post(`{ ${mark} }`, { 'content-type': `text/${mark}` }),
          hub.post({ query: person }, { accept: `text/${mark}` }),
          hub.post({ query: person }, { authorization: `Bearer ${mark}` }),
          hub.post({ query: person }, { 'lienthong-dossier': mark }),
          fetch(`${hub.url}/${mark}?${mark}`).then(async (response) => ({
            status: response.status,
            text: await response.text(),
          })),
          fetch(`${hub.url}/graphql?query=${mark}`).then(async (response) => ({
            status: response.status,
            text: await response.text(),
          })),
        ]);
        for (const { status, text } of answers) {
          expect(status).toBeLessThan(500);
          expect(text).toContain('"errors"');
          expect(text).not.toContain(mark);
        }
      }),
      { numRuns: 8 },
    );
  });
});
