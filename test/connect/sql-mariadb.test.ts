import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connect/contract.ts';
import { introspect } from '../../src/connect/introspect.ts';
import { sqlConnector } from '../../src/connect/kinds/sql.ts';
import { mariaDb } from '../../src/connect/kinds/sql-mariadb.ts';
import { mariaDbAddress } from '../../src/connect/kinds/sql-mariadb-address.ts';
import { mariaDbQuery } from '../../src/connect/kinds/sql-mariadb-query.ts';
import { newFolder } from '../../src/connect/scaffold/folder.ts';
import { sampleTables } from '../../src/connect/scaffold/sample-tables.ts';
import { NothingToMap } from '../../src/connect/scaffold/thing-source.ts';
import { searchKey, translation } from '../../src/connect/search-key.ts';
import { onMariaDb } from '../support/mariadb.ts';
import { call, declaration, mapping, pids } from './small-register.ts';

describe('a statement for MariaDB', () => {
  it('has a ? for each parameter where it stands, and none in names and texts', () => {
    const text = "select '$1', `$1` from t where a = $2 and b = $1 and c = $2 limit $3";
    expect(mariaDbQuery({ text, values: ['x', null, 7] })).toEqual({
      sql: "select '$1', `$1` from t where a = ? and b = ? and c = ? limit 7",
      values: [null, 'x', null],
    });
  });

  it('takes lists of few lengths, so that there are few statements', () => {
    const shapes = [0, 1, 2, 3, 5, 8, 9, 1_000, 1_024].map((length) => {
      const list = Array.from({ length }, (_, at) => `k${at}`);
      return mariaDbQuery({ text: 'in ($1)', values: [list] }).values.length;
    });
    expect(shapes).toEqual([1, 1, 2, 4, 8, 8, 16, 1_024, 1_024]);
  });
});

describe('an address of MariaDB', () => {
  it('says in the words of PostgreSQL whether TLS is wanted', () => {
    const address = (query: string) => mariaDbAddress(`mariadb://an%40:p%3Aw@[::1]/db${query}`);
    expect(address('')).toMatchObject({
      user: 'an@',
      password: 'p:w',
      database: 'db',
      place: { host: '::1', port: 3306 },
      tls: null,
    });
    expect(address('?sslmode=require').tls).toEqual({ rejectUnauthorized: true, verifyIdentity: true });
    expect(address('?sslmode=no-verify').tls).toEqual({ rejectUnauthorized: false, verifyIdentity: false });
    expect(address('?socket=/run/x').place).toEqual({ path: '/run/x' });
    for (const wrong of [
      'mysql://h',
      'mysql:///db',
      'mysql://u:s3cret@[x/db',
      'mysql://u:s3cret@h/db?sslmode=s3cret',
    ]) {
      expect(() => mariaDbAddress(wrong)).toThrow(TypeError);
      expect(() => mariaDbAddress(wrong)).not.toThrow(/s3cret/);
    }
  });
});

await onMariaDb('the kind sql', (freshMariaDb) => {
  let url: string;
  let client: mysql.Connection;
  let connector: Connector;
  beforeAll(async () => {
    url = await freshMariaDb();
    client = await mysql.createConnection({ uri: url, multipleStatements: true });
    await client.query(`set time_zone = '+07:00';
      create table birth (no bigint primary key, pid varchar(40), family varchar(100), middle varchar(100),
        given varchar(100), \`Ngày sinh\` varchar(40), sex varchar(10), mother varchar(40), written datetime(3), key (pid));
      create table death (no bigint primary key, pid varchar(40), name varchar(100), written timestamp(3) not null);
      create table correction (no bigint primary key, pid varchar(40), of_table varchar(40), of_no bigint,
        of_column varchar(40), value text, since varchar(20));
      insert into birth values (1, '${pids.child}', 'Lê', ' ', 'An', '12.05.1990', '2', null, '2020-05-04 03:02:01.5'),
        (2, 'abc', 'A', null, 'B', '1990', '1', null, '2020-05-04 03:02:01'),
        (3, 'ABC ', 'A', null, 'B', '1990', '1', null, '2020-05-04 03:02:01');
      insert into death values (1, '${pids.dead}', 'Trần Văn Bình', '2020-05-04 03:02:01');`);
    connector = sqlConnector(declaration, mapping, url);
  });
  afterAll(async () => {
    await connector.close();
    await client.end();
  });
  const read = (keys: readonly string[], fields: readonly string[]) =>
    connector.read({ entity: 'Person', keys, fields }, call());

  it('takes keys for what they are, whatever the collation takes for the same', async () => {
    const answers = await read(['abc', 'ABC', 'ABC ', 'Abc', 'a"b', 'a\\b', "a'b", '', 'a\u0000b', 'ễ'], ['sex']);
    expect(answers.map((answer) => (answer.outcome === 'FOUND' ? answer.records.map(({ ref }) => ref) : null))).toEqual(
      [['birth/2'], null, ['birth/3'], null, null, null, null, null, null, null],
    );
  });

  it('takes a DATETIME for the clock of Viet Nam, a TIMESTAMP for what it is, and a space for what stands there', async () => {
    const [child, dead] = await read([pids.child, pids.dead], ['fullName']);
    const recorded = (answer: typeof child) => answer?.outcome === 'FOUND' && answer.records[0]?.recordedAt;
    expect([recorded(child), recorded(dead)]).toEqual(['2020-05-03T20:02:01.500Z', '2020-05-03T20:02:01.000Z']);
    expect(child?.outcome === 'FOUND' && child.records[0]?.fields.fullName).toMatchObject({
      raw: 'family=Lê; middle= ; given=An',
    });
  });

  it('casts a net for names no finer than the search key, whatever they are made of', async () => {
    const characters = [...translation.from];
    const { knex, folded, folding } = mariaDb.dialect;
    const pool = mariaDb.open(url);
    const found: string[] = [];
    for (let at = 0; at < characters.length; at += 256) {
      const part = characters.slice(at, at + 256);
      const cells = part.map((_, i) => {
        const parameter = knex.raw(`$${folding.length + 2 * i + 1}`);
        return `${folded(parameter, 1).toString()} = $${folding.length + 2 * i + 2}`;
      });
      const values = [...folding, ...part.flatMap((each) => [`x${each}x`, searchKey(`x${each}x`)])];
      const [row] = await pool.query({ text: `select ${cells.join(', ')}`, values }, call(10_000));
      found.push(...part.filter((_, i) => row?.at(i) !== '1'));
    }
    await pool.close();
    expect(found.map((each) => each.codePointAt(0)?.toString(16))).toEqual([]);
  }, 60_000);

  it('cannot write, and asks by the index', async () => {
    const pool = mariaDb.open(url);
    await expect(pool.query({ text: "insert into birth (no) values ('9')" }, call())).rejects.toThrow();
    const [plan] = await pool.query({ text: 'explain select no from birth where pid in ($1)', values: [['abc', 'x']] }, call()); // biome-ignore format: one line
    expect(plan).toContain('pid');
    await pool.close();
  });

  it('is introspected step by step, and says nothing of the address', async () => {
    await client.query("create user if not exists nothing@'%' identified by 's3cret'");
    const at = (change: (address: URL) => void) => {
      const other = new URL(url);
      change(other);
      return other.href;
    };
    const cases = [
      ['address', 'mysql://u:s3cret@localhost'],
      ['port', at((address) => (address.port = '1'))],
      ['tls', at((address) => address.searchParams.set('sslmode', 'require'))],
      ['tls', at((address) => address.searchParams.set('sslmode', 'verify-ca') ?? address.searchParams.set('sslrootcert', '/no/s3cret'))], // biome-ignore format: one line
      ['credentials', at((address) => (address.password = 's3cret-wrong'))],
      ['credentials', at((address) => (address.pathname = '/no_such_database'))],
      ['permission', at((address) => Object.assign(address, { username: 'nothing', password: 's3cret' }))],
      ['schema', await freshMariaDb()],
    ] as const;
    for (const [step, address] of cases) {
      const found = await introspect(address);
      expect(found, step).toMatchObject({ ok: false, step });
      expect(JSON.stringify(found)).not.toContain('s3cret');
    }
    await client.query("drop user nothing@'%'");
    const found = await introspect(url);
    expect(found.ok && found.places.map(({ name }) => name)).toEqual(['birth', 'correction', 'death']);
  });

  it('has a folder written for people, and for things where a table and an entity are chosen', async () => {
    const shop = await freshMariaDb();
    const other = await mysql.createConnection({ uri: shop, multipleStatements: true });
    await other.query(`create table film (film_id smallint unsigned auto_increment primary key, title varchar(128) not null,
        rating enum('G', 'PG'), picture blob, released date, last_update timestamp not null default current_timestamp);
      insert into film (title, released) values ('A', '2006-01-02'), ('B', '2007-01-02');
      create table nobody (name varchar(10));`);
    await other.end();
    const found = await introspect(shop);
    const tables = await sampleTables(shop, found.ok ? found.places : []);
    const options = { name: 'films', urlVariable: 'FILMS_URL', database: 'mariadb', tables } as const;
    expect(newFolder(options)).toBeNull();
    const [film, nobody] = tables;
    if (!film || !nobody) throw new Error('two tables');
    const folder = newFolder({ ...options, tables: [film], entity: 'Film' });
    expect(folder?.schema?.file).toBe('film.graphql');
    expect(folder?.schema?.text).toContain('released: PartialDate @fact');
    const mapping = folder?.files.get('mapping.ts') ?? '';
    expect(mapping).toContain("key: ['film_id']");
    expect(mapping).toContain("recordedAt: { column: 'last_update' }");
    expect(mapping).not.toContain('picture');
    expect(folder?.files.get('sample/schema.sql')).toContain("`rating` enum('G','PG')");
    expect(() => newFolder({ ...options, tables: [nobody], entity: 'Film' })).toThrow(NothingToMap);
    expect(() => newFolder({ ...options, tables: [film], entity: 'LandCertificate' })).toThrow(NothingToMap);
  });
});
