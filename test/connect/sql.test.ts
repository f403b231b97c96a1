import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { sqlConnector, statementText } from '../../src/connect/kinds/sql.ts';
import { openSqlPool } from '../../src/connect/kinds/sql-pool.ts';
import { referenceConnector } from '../../src/connect/reference.ts';
import type { Row } from '../../src/wire/sql-query.ts';
import { freshDatabase } from '../support/postgres.ts';
import { failed } from './failed.ts';
import { call, declaration, fill, mapping, pids, tables } from './small-register.ts';

/** The connections of connectors to the database asked. */
const ours = `application_name = 'lienthong' and datname = current_database()`;

async function query(url: string, text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text, [...values]);
  } finally {
    await client.end();
  }
}

describe('the kind sql', () => {
  describe('on a database', () => {
    let url: string;
    let connector: Connector;
    beforeAll(async () => {
      url = await freshDatabase();
      await fill(url);
      connector = sqlConnector(declaration, mapping, url);
    });
    afterAll(() => connector.close());
    const read = (keys: readonly string[], fields: readonly string[], milliseconds?: number) =>
      connector.read({ entity: 'Person', keys, fields }, call(milliseconds));

    it('answers what the reference connector answers', async () => {
      const reference = referenceConnector(declaration, mapping, tables);
      const names = Object.keys(declaration.entities.Person?.fields ?? {});
      const keys = Object.values(pids);
      for (let set = 0; set < 2 ** names.length; set++) {
        const fields = names.filter((_, at) => set & (1 << at));
        const request = { entity: 'Person' as const, keys, fields };
        expect(await connector.read(request, call()), fields.join()).toEqual(await reference.read(request, call()));
      }
      const cards = {
        entity: 'HealthInsuranceCard' as const,
        keys: ['GD4790000000001/20260101', 'x'],
        fields: ['validFrom'],
      };
      expect(await connector.read(cards, call())).toEqual(await reference.read(cards, call()));
    });

    it('names only the columns asked for, in one statement', () => {
      const text = statementText(mapping, { entity: 'Person', fields: ['sex'] });
      expect(text).toContain('"sex"::text');
      for (const column of ['family', 'given', 'Ngày sinh', 'mother', 'death']) expect(text).not.toContain(column);
      expect(text).toContain('= any($1)');
      const all = statementText(mapping, { entity: 'Person', fields: ['fullName', 'children', 'lifeStatus'] });
      expect(all.match(/union all/g)).toHaveLength(3);
      const existence = statementText(mapping, { entity: 'Person', fields: [] });
      expect(existence).toContain('"death"');
      expect(existence).not.toContain('correction');
    });

    it('runs that statement, for a thousand keys as for one', async () => {
      const keys = Array.from({ length: 1_000 }, (_, at) => `0001${String(at).padStart(8, '0')}`);
      await read([pids.child], ['sex', 'mother']);
      await read(keys, ['mother', 'sex']);
      const asked = `${ours} and query not like 'set %'`;
      const { rows } = await query(url, `select distinct query from pg_stat_activity where ${asked}`);
      expect(rows).toEqual([{ query: statementText(mapping, { entity: 'Person', fields: ['sex', 'mother'] }) }]);
    });

    it('has small statements planned once, and large ones for their keys', async () => {
      const pool = openSqlPool(url);
      const setting = { text: `select current_setting('plan_cache_mode')` };
      const seen = async (rows: Promise<readonly Row[]>) => [...((await rows)[0] ?? [])];
      // The first are asked alone, until there is a connection to share.
      await expect.poll(() => seen(pool.small(setting, call()))).toEqual(['force_generic_plan']);
      expect(await seen(pool.query(setting, call()))).toEqual(['auto']);
      await pool.close();
    });

    it('tries for one where nobody listens, and tells the others the same for a moment', async () => {
      const pool = openSqlPool('postgres://nobody@127.0.0.1:9/nothing');
      const refusal = () => pool.query({ text: 'select 1' }, call()).catch((error: unknown) => error);
      const first = await refusal();
      expect(first).toMatchObject({ code: 'ECONNREFUSED' });
      expect(await refusal()).toBe(first);
      await expect.poll(refusal).not.toBe(first);
      await pool.close();
    });

    it('loses only the key that the database cannot take', async () => {
      const bad = 'a\u0000b';
      const answers = await read([pids.mother, bad, pids.child, pids.unknown], ['sex']);
      expect(answers.map((answer) => (answer.outcome === 'FAILED' ? answer.code : answer.outcome))).toEqual([
        'FOUND',
        'REJECTED',
        'FOUND',
        'NOT_FOUND',
      ]);
    });

    it('cancels on the server what is given up, and keeps no connection from others', async () => {
      const lock = new pg.Client({ connectionString: url });
      await lock.connect();
      await lock.query('begin');
      await lock.query('lock table birth in access exclusive mode');
      const waiting = async () => {
        const { rows } = await query(
          url,
          `select count(*)::int as n from pg_stat_activity
           where ${ours} and wait_event_type = 'Lock'`,
        );
        return (rows[0] as { n: number }).n;
      };
      const given = Promise.all(Array.from({ length: 12 }, () => read([pids.mother], ['sex'], 400)));
      await expect.poll(waiting, { timeout: 350, interval: 20 }).toBeGreaterThan(0);
      expect((await given).every(([answer]) => answer?.outcome === 'FAILED' && answer.code === 'TIMEOUT')).toBe(true);
      await expect.poll(waiting, { timeout: 1_500, interval: 20 }).toBe(0);
      await lock.end();
      const after = await Promise.all(Array.from({ length: 20 }, () => read([pids.mother], ['sex'])));
      expect(after.every(([answer]) => answer?.outcome === 'FOUND')).toBe(true);
    });

    it('takes nobody along who asked beside one that hangs, and answers that one when it can', async () => {
      const lock = new pg.Client({ connectionString: url });
      await lock.connect();
      await lock.query('begin');
      await lock.query('lock table birth in access exclusive mode');
      const hanging = read([pids.mother], ['sex'], 20_000);
      const given = read([pids.child], ['sex'], 200);
      const beside = connector.read(
        { entity: 'HealthInsuranceCard', keys: ['GD4790000000001/20260101'], fields: ['validFrom'] },
        call(15_000),
      );
      expect(await given).toEqual(failed(1, 'TIMEOUT'));
      expect((await beside)[0]?.outcome).toBe('FOUND');
      await lock.end();
      expect((await hanging)[0]?.outcome).toBe('FOUND');
    });

    it('takes keys for what they are, whatever is in them', async () => {
      const odd = ['a"b', 'a\\b', '{a,b}', '', 'null', 'Hòa'];
      expect(await read(odd, ['sex'])).toEqual(odd.map(() => ({ outcome: 'NOT_FOUND' })));
    });

    it('survives a network that swallows everything, in use and at closing', async () => {
      const socket = `${new URL(url).searchParams.get('host')}/.s.PGSQL.5432`;
      const ends: Socket[] = [];
      const proxy = createServer((near) => {
        const far = connect(socket);
        for (const end of [near, far]) end.on('error', () => {});
        near.pipe(far).pipe(near);
        ends.push(near, far);
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const freeze = () => {
        for (const end of ends.splice(0)) end.unpipe();
      };
      const { port } = proxy.address() as AddressInfo;
      const through = sqlConnector(
        declaration,
        mapping,
        `postgres://postgres@127.0.0.1:${port}${new URL(url).pathname}`,
      );
      const ask = (limit = 2_000) =>
        through.read({ entity: 'Person', keys: [pids.mother], fields: ['sex'] }, call(limit));
      expect((await ask())[0]?.outcome).toBe('FOUND');
      freeze();
      expect(await ask(300)).toEqual(failed(1, 'TIMEOUT'));
      expect((await ask())[0]?.outcome).toBe('FOUND');
      freeze();
      const since = Date.now();
      await through.close();
      expect(Date.now() - since).toBeLessThan(3_000);
      proxy.close();
    });

    it('comes back by itself when its connections were cut', async () => {
      await Promise.all(Array.from({ length: 4 }, () => read([pids.mother], ['sex'])));
      await query(
        url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where ${ours}`,
      );
      await expect.poll(async () => (await read([pids.mother], ['sex']))[0]?.outcome, { timeout: 1_000 }).toBe('FOUND');
      const lock = new pg.Client({ connectionString: url });
      await lock.connect();
      await lock.query('begin');
      await lock.query('lock table birth in access exclusive mode');
      const cut = read([pids.mother], ['sex']);
      await expect
        .poll(async () => {
          const { rowCount } = await query(
            url,
            `select pg_terminate_backend(pid) from pg_stat_activity
             where ${ours} and wait_event_type = 'Lock'`,
          );
          return rowCount;
        })
        .toBe(1);
      expect(await cut).toEqual(failed(1, 'UNREACHABLE'));
      await lock.end();
      expect((await read([pids.mother], ['sex']))[0]?.outcome).toBe('FOUND');
    });

    it('cannot write, even where a view would', async () => {
      await query(
        url,
        `create function tries_to_write() returns text language plpgsql as $$
         begin create table written(); return 'wrote';
         exception when read_only_sql_transaction then return 'refused'; end $$;
         create view sly as select no, written, tries_to_write() as pid from birth`,
      );
      const through = sqlConnector(declaration, withTable('sly'), url);
      const [answer] = await through.read({ entity: 'Person', keys: ['refused'], fields: [] }, call());
      expect(answer?.outcome).toBe('FOUND');
      await through.close();
    });

    it('says in the closed words why it cannot read', async () => {
      await query(url, `drop role if exists sql_kind_reader; create role sql_kind_reader login`);
      const asReader = new URL(url);
      asReader.username = 'sql_kind_reader';
      const withoutDatabase = new URL(url);
      withoutDatabase.pathname = '/no_such_database';
      const asNobody = new URL(url);
      asNobody.username = 'no_such_role';
      const cases: readonly [string, string, typeof mapping][] = [
        ['FORBIDDEN', asReader.href, mapping],
        ['BAD_CONFIG', withoutDatabase.href, mapping],
        ['BAD_CONFIG', asNobody.href, mapping],
        ['BAD_CONFIG', url, withTable('not_there')],
      ];
      for (const [code, address, of] of cases) {
        const other = sqlConnector(declaration, of, address);
        const answers = await other.read(
          { entity: 'Person', keys: [pids.mother, pids.child], fields: ['sex'] },
          call(),
        );
        expect(answers, address).toEqual(failed(2, code as never));
        await other.close();
      }
      await query(url, 'drop role sql_kind_reader');
    });
  });
});

function withTable(table: string): typeof mapping {
  const person = mapping.Person;
  if (!person) throw new Error('the small register has people');
  return { Person: { ...person, sources: person.sources.map((source) => ({ ...source, table })) } };
}
