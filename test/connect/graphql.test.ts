import { describe, expect, it } from 'vitest';
import type { Connector, FailureCode, ReadAnswer } from '../../src/connect/contract.ts';
import { graphqlConnectorOver } from '../../src/connect/kinds/graphql.ts';
import type { GraphqlAsk } from '../../src/connect/kinds/graphql-document.ts';
import type { Posted } from '../../src/connect/kinds/http-post.ts';
import { byAliases, byList, graphqlRegister } from '../conformance/graphql-register.ts';
import { failed } from './failed.ts';
import { call } from './small-register.ts';

const pids = ['000190000001', '000190000002', '000190000003'];
const person = (pid: string) => ({
  soDinhDanh: pid,
  gioiTinh: 'Nữ',
  hoTen: 'Lê Thị An',
  capNhat: '2026-01-01T00:00:00Z',
});

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The connector over a server that answers with this. */
function over(ask: GraphqlAsk, answer: (asked: Asked) => unknown): { connector: Connector; asked: Asked[] } {
  const { mapping, module } = graphqlRegister(ask);
  const asked: Asked[] = [];
  const connector = graphqlConnectorOver(module.declaration, mapping, {
    async post(_, body, __, headers = {}): Promise<Posted> {
      const seen = { ...(body as Omit<Asked, 'headers'>), headers };
      asked.push(seen);
      return { ok: true, body: answer(seen) };
    },
    close: async () => {},
  });
  return { connector, asked };
}
const read = (connector: Connector, fields: readonly string[] = ['sex'], keys: readonly string[] = pids) =>
  connector.read({ entity: 'Person', keys, fields }, call());
const told = (answers: readonly ReadAnswer[]) =>
  answers.map((answer) => (answer.outcome === 'FAILED' ? answer.code : answer.outcome));
const error = (code: string | null, path?: readonly unknown[]) => ({
  message: 'x',
  ...(path && { path }),
  ...(code !== null && { extensions: { code } }),
});

describe('the kind graphql', () => {
  it('asks by one document for a set of fields, the same text each time, with what the mapping reads and nothing else', async () => {
    const { connector, asked } = over(byList, () => ({ data: { congDan: pids.map(person) } }));
    await read(connector, ['sex', 'children']);
    await read(connector, ['children', 'sex'], pids.slice(0, 3));
    expect(asked[0]?.query).toBe(
      'query ($keys: [ID!]!) { congDan(soDinhDanh: $keys) { capNhat con { soDinhDanh } gioiTinh soDinhDanh } }',
    );
    expect(asked[1]?.query).toBe(asked[0]?.query);
    expect(asked[0]?.variables).toEqual({ keys: pids });
    expect(asked[0]?.headers).toEqual({
      'x-request-id': 'test-1',
      'x-procedure': '1.001193',
      'x-official': 'CB-01',
      'x-unit': 'H29.01',
    });
  });

  it('asks by an alias for each key, no key in the text', async () => {
    const { connector, asked } = over(byAliases, () => ({ data: { k0: person(pids[0] ?? ''), k1: null, k2: null } }));
    expect(told(await read(connector))).toEqual(['FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(asked[0]?.variables).toEqual({ k0: pids[0], k1: pids[1], k2: pids[2] });
    expect(asked[0]?.query).toContain('k1: congDan(soDinhDanh: $k1) { capNhat gioiTinh soDinhDanh }');
    expect(asked[0]?.query).not.toMatch(/\d{12}/);
  });

  it.each([
    ['whose item is null', byList, ['congDan', 1], null],
    ['a field of whose item is null', byList, ['congDan', 1, 'gioiTinh'], { ...person(pids[1] ?? ''), gioiTinh: null }],
    ['whose alias is null', byAliases, ['k1'], null],
    ['a field under whose alias is null', byAliases, ['k1', 'con', 0, 'soDinhDanh'], person(pids[1] ?? '')],
  ] as const)('lets an error fail the one key %s', async (_, ask, path, item) => {
    const found = [person(pids[0] ?? ''), item, null];
    const data = ask === byList ? { congDan: found } : Object.fromEntries(found.map((each, at) => [`k${at}`, each]));
    const { connector } = over(ask, () => ({ data, errors: [error('FORBIDDEN', path)] }));
    expect(told(await read(connector))).toEqual(['FOUND', 'FORBIDDEN', 'NOT_FOUND']);
  });

  it('takes items in any order, and lets an error in a list that is not in order fail all', async () => {
    const items = [person(pids[2] ?? ''), person(pids[0] ?? '')];
    expect(told(await read(over(byList, () => ({ data: { congDan: items } })).connector))).toEqual([
      'FOUND',
      'NOT_FOUND',
      'FOUND',
    ]);
    const errors = [error('INTERNAL_SERVER_ERROR', ['congDan', 0, 'gioiTinh'])];
    const { connector } = over(byList, () => ({ data: { congDan: items }, errors }));
    expect(told(await read(connector))).toEqual(['REJECTED', 'REJECTED', 'REJECTED']);
  });

  const whole: readonly (readonly [string, unknown, FailureCode])[] = [
    ['UNAUTHENTICATED', { errors: [error('UNAUTHENTICATED')] }, 'BAD_CONFIG'],
    ['FORBIDDEN', { data: null, errors: [error('FORBIDDEN')] }, 'FORBIDDEN'],
    ['a field that is gone', { errors: [error('GRAPHQL_VALIDATION_FAILED')] }, 'BAD_CONFIG'],
    ['a field that is gone, without a code', { errors: [{ message: 'x', locations: [{ line: 1 }] }] }, 'BAD_CONFIG'],
    ['a rate', { errors: [error('RATE_LIMITED')] }, 'OVERLOADED'],
    ['a code of its own', { errors: [error('toString')] }, 'REJECTED'],
    ['an error that took all with it', { data: null, errors: [error(null, ['congDan', 1])] }, 'REJECTED'],
    [
      'a list that is null with an error',
      { data: { congDan: null }, errors: [error('FORBIDDEN', ['congDan'])] },
      'FORBIDDEN',
    ],
    ['no data and no error', {}, 'MALFORMED'],
    ['a list that is null', { data: { congDan: null } }, 'MALFORMED'],
    ['no list', { data: { congDan: {} } }, 'MALFORMED'],
    ['errors that are no list', { data: { congDan: [] }, errors: 'x' }, 'MALFORMED'],
    ['a list', [], 'MALFORMED'],
  ];
  it.each(whole)('takes %s, with HTTP 200, for %o', async (_, body, code) => {
    expect(await read(over(byList, () => body).connector)).toEqual(failed(3, code));
  });

  it('finds the one key whose error takes everything with it', async () => {
    const { connector } = over(byList, ({ variables }) => {
      const keys = variables.keys as string[];
      const at = keys.indexOf(pids[1] ?? '');
      return at < 0 ? { data: { congDan: keys.map(person) } } : { data: null, errors: [error(null, ['congDan', at])] };
    });
    expect(told(await read(connector))).toEqual(['FOUND', 'REJECTED', 'FOUND']);
  });
});
