import { describe, expect, it } from 'vitest';
import { type Connector, type ConnectorModule, contractVersion } from '../../src/connect/contract.ts';
import { isCompatible, openConnector } from '../../src/connect/open-connector.ts';
import { referenceConnector } from '../../src/connect/reference.ts';
import { failed } from './failed.ts';
import { call, declaration, mapping, pids, tables } from './small-register.ts';

const secret = 's3cret-of-the-address';
const address = { url: `postgres://reader:${secret}@127.0.0.1/small`, settings: {} };
const request = { entity: 'Person', keys: [pids.mother, pids.child], fields: ['sex'] } as const;
const moduleWith = (more: Partial<ConnectorModule>): ConnectorModule => ({
  contract: contractVersion,
  urlVariable: 'SMALL_URL',
  declaration,
  create: () => referenceConnector(declaration, mapping, tables),
  ...more,
});

describe('opening a connector', () => {
  it.each([
    ['2.0', false],
    ['0.9', false],
    ['1.0', true],
    ['1.99', false],
    [undefined, false],
    ['one', false],
  ])('knows a contract of version %s: %s', (version, fits) => {
    expect(isCompatible(version)).toBe(fits);
  });

  it('refuses one made for another contract in words, and leaves a register that cannot be asked', async () => {
    let made = 0;
    const create = () => {
      made += 1;
      return referenceConnector(declaration, mapping, tables);
    };
    const { connector, problem } = openConnector(moduleWith({ contract: '2.0', create }), address);
    expect(made).toBe(0);
    for (const text of [problem?.vi, problem?.en]) expect(text).toContain('2.0');
    expect(await connector.read(request, call())).toEqual(failed(2, 'BAD_CONFIG'));
    expect(await connector.ping(call())).toEqual({ ok: false, code: 'BAD_CONFIG' });
    expect(connector.declaration).toBe(declaration);
  });

  it('refuses one that cannot be made, without its address', async () => {
    const create = () => {
      throw new Error(`no such driver for ${address.url}`);
    };
    const { connector, problem } = openConnector(moduleWith({ create }), address);
    expect(problem?.en).toContain('SMALL_URL');
    expect(JSON.stringify(problem)).not.toContain(secret);
    expect(await connector.read(request, call())).toEqual(failed(2, 'BAD_CONFIG'));
  });

  it('restarts one: what is under way comes to its end, what comes next meets the new one', async () => {
    const closed: number[] = [];
    const gates: (() => void)[] = [];
    let made = 0;
    const create = (): Connector => {
      const number = made++;
      const inner = referenceConnector(declaration, mapping, tables);
      return {
        ...inner,
        async read(asked, limits) {
          if (number === 0) await new Promise<void>((resolve) => gates.push(resolve));
          if (closed.includes(number)) return failed(asked.keys.length, 'UNREACHABLE');
          return inner.read(asked, limits);
        },
        close: async () => void closed.push(number),
      };
    };
    const { connector, restart } = openConnector(moduleWith({ create }), address);
    const before = connector.read(request, call());
    const restarted = restart();
    const [after] = await connector.read(request, call());
    expect(after?.outcome).toBe('FOUND');
    expect(closed).toEqual([]);
    for (const open of gates) open();
    expect((await before)[0]?.outcome).toBe('FOUND');
    await restarted;
    expect(closed).toEqual([0]);
    await connector.close();
    expect(closed).toEqual([0, 1]);
  });
});
