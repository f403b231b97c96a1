import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, FailureCode, ReadAnswer, SearchCriteria } from '../../src/connect/contract.ts';
import type { EntityName } from '../../src/generated/model.ts';
import { call } from './small-register.ts';

/** A connector over real data, and what is known about the data. */
export interface Register {
  readonly connector: Connector;
  readonly entity: EntityName;
  /** Keys that it knows, at least two. */
  readonly known: readonly string[];
  /** A key of the right form that it does not know. */
  readonly unknown: string;
  /** Two fields that every known key's records hold. */
  readonly fields: readonly [string, string];
  /** A key and field whose raw text cannot be read; makes it so if need be. */
  readonly unreadable: { readonly key: string; readonly field: string; readonly raw: string };
  close(): Promise<void>;
}

/** A register outside this process, which can be out of reach. */
export interface RemoteRegister extends Register {
  /** The same kind of connector for a register that is not there. */
  readonly dead: Connector;
  /** Makes the register answer nothing until the function returned is called. */
  hang(): Promise<() => Promise<void>>;
}

/** What every kind of connector must do. */
export function behavesLikeAConnector(open: () => Promise<Register>): void {
  describe('as every connector', () => {
    let register: Register;
    let read: (keys: readonly string[], fields?: readonly string[]) => Promise<readonly ReadAnswer[]>;
    beforeAll(async () => {
      register = await open();
      const { connector, entity } = register;
      read = (keys, fields = register.fields) => connector.read({ entity, keys, fields }, call());
    });
    afterAll(async () => {
      await register.connector.close();
      await register.close();
    });
    const [first, second] = [() => register.known[0] ?? '', () => register.known[1] ?? ''];

    it('answers in the order of the keys, duplicates too', async () => {
      const [a] = await read([first()]);
      const [b] = await read([second()]);
      expect(a?.outcome).toBe('FOUND');
      expect(b).not.toEqual(a);
      const answers = await read([second(), first(), register.unknown, second(), first()]);
      expect(answers).toEqual([b, a, { outcome: 'NOT_FOUND' }, b, a]);
    });

    it('answers each key though half of a large batch are unknown', async () => {
      const strangers = Array.from({ length: 120 }, (_, at) => `0009${String(at).padStart(8, '0')}`);
      const answers = await read(strangers.flatMap((key) => [key, first()]));
      expect(answers.filter(({ outcome }) => outcome === 'NOT_FOUND')).toHaveLength(120);
      expect(answers.filter(({ outcome }) => outcome === 'FOUND')).toHaveLength(120);
    });

    it('gives the fields asked for and no other', async () => {
      const names = async (fields: readonly string[]) => {
        const [answer] = await read([first()], fields);
        if (answer?.outcome !== 'FOUND') throw new Error('not found');
        return [...new Set(answer.records.flatMap((record) => Object.keys(record.fields)))].sort();
      };
      const [one, other] = register.fields;
      expect(await names([one])).toEqual([one]);
      expect(await names([one, other])).toEqual([one, other].sort());
    });

    it('tells without fields whether the key is known', async () => {
      const [known, unknown] = await read([first(), register.unknown], []);
      expect(known?.outcome === 'FOUND' && known.records.every((record) => record.subject)).toBe(true);
      expect(known?.outcome === 'FOUND' && known.records.map(({ fields }) => fields)).toContainEqual({});
      expect(unknown).toEqual({ outcome: 'NOT_FOUND' });
    });

    it('answers no keys with no answers', async () => {
      expect(await read([])).toEqual([]);
    });

    it('quotes what it cannot read and does not repair it', async () => {
      const { key, field, raw } = register.unreadable;
      const [answer, other] = await read([key, first()], [field]);
      const said = answer?.outcome === 'FOUND' ? answer.records.map(({ fields }) => fields[field]) : [];
      expect(said).toContainEqual({ state: 'UNREADABLE', raw });
      expect(other?.outcome).toBe('FOUND');
    });

    it('refuses what it has not declared', async () => {
      const refused = [{ outcome: 'FAILED', code: 'NOT_SUPPORTED' }];
      expect(await read([first()], ['noSuchField'])).toEqual(refused);
      expect(await read([first()], ['constructor'])).toEqual(refused);
      const undeclared = { entity: 'NoSuchEntity' as EntityName, keys: [first()], fields: [] };
      expect(await register.connector.read(undeclared, call())).toEqual(refused);
    });

    it('declares by its presence whether it verifies', () => {
      expect(register.connector.verify !== undefined).toBe(register.connector.can.verify !== undefined);
    });

    it('searches as far as it declares, and refuses the rest', async () => {
      const { connector } = register;
      const { search } = connector.can;
      expect(connector.search !== undefined).toBe(search !== undefined);
      if (!search || !connector.search) return;
      const notSupported = { outcome: 'FAILED', code: 'NOT_SUPPORTED' };
      const byName: SearchCriteria = { by: 'NAME', fullName: 'Không Ai Cả', birthYear: '1901' };
      const byNumber: SearchCriteria = { by: 'DOCUMENT', number: register.unknown };
      const nothing = { outcome: 'PAGE', found: [], next: null };
      for (const [criteria, offered] of [
        [byName, search.name],
        [byNumber, search.document],
      ] as const) {
        const answer = await connector.search({ criteria, limit: 1, after: null }, call());
        expect(answer, criteria.by).toEqual(offered ? nothing : notSupported);
      }
      const tooMany = { criteria: byNumber, limit: search.limit + 1, after: null };
      expect(await connector.search(tooMany, call())).toEqual(notSupported);
      expect(await connector.search({ ...tooMany, limit: 0 }, call())).toEqual(notSupported);
    });

    it('finds by its number whom it knows, and nobody behind', async () => {
      const { connector } = register;
      if (!connector.search) return expect(connector.can.search).toBeUndefined();
      const criteria: SearchCriteria = { by: 'DOCUMENT', number: first() };
      const answer = await connector.search({ criteria, limit: 2, after: null }, call());
      const place = { personalId: first() };
      expect(answer).toMatchObject({ outcome: 'PAGE', found: [{ place, records: [{ linkedBy: 'PID' }] }], next: null });
      const behind = await connector.search({ criteria, limit: 2, after: place }, call());
      expect(behind).toEqual({ outcome: 'PAGE', found: [], next: null });
      const late = await connector.search({ criteria, limit: 2, after: null }, call(-1));
      expect(late).toEqual({ outcome: 'FAILED', code: 'TIMEOUT' });
    });

    it('says that it is there', async () => {
      expect(await register.connector.ping(call())).toEqual({ ok: true });
    });

    it('does not start what nobody waits for', async () => {
      const { connector, entity, fields } = register;
      const answers = await connector.read(
        { entity, keys: [first(), second()], fields },
        call(5_000, AbortSignal.abort()),
      );
      expect(answers).toEqual(failed(2, 'TIMEOUT'));
      expect(await connector.read({ entity, keys: [first()], fields }, call(-1))).toEqual(failed(1, 'TIMEOUT'));
    });
  });
}

/** What every kind must do, too, whose register can be out of reach. */
export function survivesItsRegister(open: () => Promise<RemoteRegister>): void {
  describe('with a register out of reach', () => {
    let register: RemoteRegister;
    beforeAll(async () => {
      register = await open();
    });
    afterAll(async () => {
      await register.connector.close();
      await register.dead.close();
      await register.close();
    });

    it('fails quickly and in the closed words when the register is dead', async () => {
      const { dead, entity, fields } = register;
      const since = Date.now();
      expect(await dead.read({ entity, keys: register.known.slice(0, 2), fields }, call())).toEqual(
        failed(2, 'UNREACHABLE'),
      );
      expect(await dead.ping(call())).toEqual({ ok: false, code: 'UNREACHABLE' });
      const search = { criteria: { by: 'DOCUMENT', number: register.unknown }, limit: 1, after: null } as const;
      const searched = dead.search && (await dead.search(search, call()));
      expect(searched).toEqual(dead.can.search && { outcome: 'FAILED', code: 'UNREACHABLE' });
      expect(Date.now() - since).toBeLessThan(2_000);
    });

    it('obeys deadline and signal when the register hangs, and recovers', async () => {
      const { connector, entity, fields } = register;
      const release = await register.hang();
      const abort = new AbortController();
      const since = Date.now();
      setTimeout(() => abort.abort(), 100);
      const both = await Promise.all([
        connector.read({ entity, keys: register.known.slice(0, 2), fields }, call(300)),
        connector.read({ entity, keys: register.known.slice(0, 1), fields }, call(5_000, abort.signal)),
      ]);
      expect(both).toEqual([failed(2, 'TIMEOUT'), failed(1, 'TIMEOUT')]);
      expect(Date.now() - since).toBeLessThan(1_000);
      await release();
      const [again] = await connector.read({ entity, keys: register.known.slice(0, 1), fields }, call());
      expect(again?.outcome).toBe('FOUND');
    });
  });
}

export const failed = (keys: number, code: FailureCode): readonly ReadAnswer[] =>
  Array.from({ length: keys }, () => ({ outcome: 'FAILED', code }));
