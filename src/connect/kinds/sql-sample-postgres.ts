import { randomBytes } from 'node:crypto';
import type { NetConnectOpts } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Tables } from '../reference.ts';
import { endAll, type SampleColumn, type SampleDatabase } from './sql-sample-database.ts';

/** Makes a register's structure in an empty database of PostgreSQL. */
export async function postgresSample(url: string, schema: string): Promise<SampleDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const role = `suite_${randomBytes(6).toString('hex')}`;
  const quoted = (name: string) => client.escapeIdentifier(name);
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await client.query(statement);
  };
  const grant = [`grant select on all tables in schema public to ${role}`];
  const revoke = `revoke select on all tables in schema public from ${role}`;
  await run(schema, `create role ${role} login`, ...grant);
  const end = 'select pg_terminate_backend(pid) from pg_stat_activity where usename = $1';
  const disconnect = () => endAll(async () => (await client.query(end, [role])).rowCount ?? 0, sleep);

  return {
    upstream: upstreamOf(url),
    addressAt: (port, secret) => `postgres://${role}:${secret}@127.0.0.1:${port}${new URL(url).pathname}`,
    columns: () => columnsOf(client),
    tables: () => allTables(client),
    async insert(table, rows) {
      await client.query(
        `insert into ${quoted(table)} select * from json_populate_recordset(null::${quoted(table)}, $1::json)`,
        [JSON.stringify(rows)],
      );
    },
    empty: (table) => run(`truncate ${quoted(table)}`),
    async remove(table, column, texts) {
      await client.query(`delete from ${quoted(table)} where ${quoted(column)}::text = any($1)`, [texts]);
    },
    async write(table, column, text, of) {
      const where = `${quoted(of.column)} = $2`;
      await client.query(`update ${quoted(table)} set ${quoted(column)} = $1 where ${where}`, [text, of.key]);
    },
    async makeText(table, column) {
      const { rows } = await client.query<{ type: string }>(
        'select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attname = $2',
        [quoted(table), column],
      );
      const name = quoted(column);
      const become = (type: string) =>
        run(
          `alter table ${quoted(table)} alter ${name} drop default, alter ${name} type ${type} using ${name}::${type}`,
        );
      await become('text');
      return () => become(rows[0]?.type ?? 'text');
    },
    allowNull: (table, column) => run(`alter table ${quoted(table)} alter column ${quoted(column)} drop not null`),
    rename: (table, column, name) =>
      run(`alter table ${quoted(table)} rename column ${quoted(column)} to ${quoted(name)}`),
    async busy() {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where usename = $1 and state = 'active'`,
        [role],
      );
      return rows[0]?.n ?? 0;
    },
    async hold(tables) {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query('begin');
      await holder.query(`lock table ${tables.map(quoted).join(', ')} in access exclusive mode`);
      return () => holder.end();
    },
    async restrict(columns) {
      await run(revoke);
      for (const [table, needed] of columns) {
        await run(`grant select (${[...needed].map(quoted).join(', ')}) on ${quoted(table)} to ${role}`);
      }
      return async () => {
        for (const table of columns.keys()) await run(`revoke all on ${quoted(table)} from ${role}`);
        await run(...grant);
      };
    },
    async expire() {
      await run(`alter role ${role} nologin`);
      await disconnect();
      return () => run(`alter role ${role} login`);
    },
    async overload() {
      await run(`alter role ${role} connection limit 0`);
      await disconnect();
      return () => run(`alter role ${role} connection limit -1`);
    },
    async forbid() {
      await run(revoke, `alter role ${role} set search_path = public`);
      return () => run(...grant);
    },
    async close() {
      await run(`drop owned by ${role}`, `drop role ${role}`);
      await client.end();
    },
  };
}

function upstreamOf(url: string): NetConnectOpts {
  const { hostname, port, searchParams } = new URL(url);
  const socket = searchParams.get('host');
  return socket?.startsWith('/')
    ? { path: `${socket}/.s.PGSQL.${port || '5432'}` }
    : { host: hostname, port: Number(port || '5432') };
}

async function columnsOf(client: pg.Client): Promise<ReadonlyMap<string, readonly SampleColumn[]>> {
  const { rows } = await client.query<{ table: string } & SampleColumn>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
       exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indnatts = 1 and i.indkey[0] = a.attnum) as unique,
       information_schema._pg_char_max_length(a.atttypid, a.atttypmod) as most
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname, a.attnum`,
  );
  const byTable = new Map<string, SampleColumn[]>();
  for (const { table, ...column } of rows) byTable.set(table, [...(byTable.get(table) ?? []), column]);
  return byTable;
}

/** All rows of all tables of a database, as the reference connector takes them. */
export async function allTables(client: pg.Client): Promise<Tables> {
  const { rows: columns } = await client.query<{ table: string; names: string[]; cells: string }>(
    `select table_name as "table", array_agg(column_name::text order by ordinal_position) as names,
       string_agg(case data_type when 'timestamp with time zone'
         then format('to_char(%I at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'')', column_name)
         else format('%I::text', column_name) end, ', ' order by ordinal_position) as cells
     from information_schema.columns where table_schema = 'public' group by table_name`,
  );
  const tables: Record<string, Record<string, string | null>[]> = {};
  for (const { table, names, cells } of columns) {
    const { rows } = await client.query<(string | null)[]>({
      text: `select ${cells} from ${client.escapeIdentifier(table)} order by 1`,
      rowMode: 'array',
    });
    tables[table] = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
  }
  return tables;
}
