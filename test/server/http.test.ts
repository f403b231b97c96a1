import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpServer } from '../../src/server/http.ts';
import { type HubUnderTest, startHub } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${hub.url}${path}`, init);
  return { status: response.status, headers: response.headers, json: JSON.parse(await response.text()) };
};
const codeOf = (json: { errors?: readonly { extensions: { code: string } }[] }) => json.errors?.[0]?.extensions.code;

describe('the way in', () => {
  it('answers, and tells no cache to keep it', async () => {
    const { status, headers, json } = await hub.post({ query: '{ __typename }' });
    expect([status, json]).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('shows its schema to whoever has a token', async () => {
    const { json } = await hub.post({ query: '{ __schema { queryType { name } } }' });
    expect(json.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('asks for a token first, and says what is wrong with one', async () => {
    const without = await get('/graphql', { method: 'POST', body: 'not even JSON' });
    expect([without.status, codeOf(without.json)]).toEqual([401, 'TOKEN_MISSING']);
    expect(without.headers.get('www-authenticate')).toBe('Bearer');
    expect(without.headers.get('cache-control')).toBe('private, no-store');
    const query = '{ __typename }';
    const expired = await hub.post({ query }, { authorization: `Bearer ${await hub.token('official', {}, '-1 h')}` });
    expect([expired.status, codeOf(expired.json)]).toEqual([401, 'TOKEN_EXPIRED']);
    const forged = await hub.post({ query }, { authorization: `Bearer ${(await hub.token()).slice(0, -8)}AAAAAAAA` });
    expect([forged.status, codeOf(forged.json)]).toEqual([401, 'TOKEN_INVALID']);
    expect(Object.keys(forged.json.errors?.[0]?.extensions.messages ?? {})).toEqual(['vi', 'en']);
  });

  it.each<[string, unknown, Record<string, string>, number, string]>([
    ['a batch', [{ query: '{ __typename }' }], {}, 400, 'BAD_REQUEST'],
    ['no query', {}, {}, 400, 'BAD_REQUEST'],
    ['no JSON', 'query', {}, 400, 'BAD_REQUEST'],
    [
      'a form, as other pages can send',
      'query=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      'BAD_REQUEST',
    ],
    [
      'plain text, as other pages can send',
      '{"query":"{__typename}"}',
      { 'content-type': 'text/plain' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a hash of a query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      {},
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['more than a megabyte', { query: ' '.repeat(1024 * 1024) }, {}, 413, 'BODY_TOO_LARGE'],
    ['more tokens than any screen needs', { query: `{ ${'a '.repeat(20_001)} }` }, {}, 400, 'SYNTAX'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const answer = await hub.post(body, headers);
    expect([answer.status, codeOf(answer.json)]).toEqual([status, code]);
  });

  it('takes POST only, and has nothing elsewhere', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, headers, json } = await get('/graphql', { method });
      expect([status, codeOf(json), headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'POST']);
    }
    for (const path of ['/', '/graphiql', '/health', '/graphql/x', '/%00']) {
      const { status, json } = await get(path);
      expect([path, status, codeOf(json)]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });
});

describe('health', () => {
  it('is live before it is ready', async () => {
    const server = await startHttpServer({ host: '127.0.0.1', port: 0, log: 'failures' });
    try {
      const at = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
      expect((await at('/health/live')).status).toBe(200);
      const ready = await at('/health/ready');
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { ready: false, store: false, schema: false, registers: {} },
      ]);
      const early = await fetch(`http://127.0.0.1:${server.port}/graphql`, { method: 'POST' });
      expect([early.status, codeOf((await early.json()) as never)]).toEqual([503, 'NOT_READY']);
    } finally {
      await server.close();
    }
  });

  it('is ready with its store, and asks it at most once a second', async () => {
    let asked = 0;
    let up = true;
    const other = await startHub([], async () => {
      asked += 1;
      return up;
    });
    try {
      const ready = () => fetch(`${other.url}/health/ready`);
      const answers = await Promise.all([ready(), ready(), ready()]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(asked).toBe(1);
      up = false;
      await expect.poll(async () => (await ready()).status, { timeout: 3000 }).toBe(503);
    } finally {
      await other.close();
    }
  });
});

it('lets a running request end when it stops, and does not wait for idle connections', async () => {
  const other = await startHub();
  await other.post({ query: '{ __typename }' });
  const started = performance.now();
  await other.close();
  expect(performance.now() - started).toBeLessThan(1000);
  await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
});
