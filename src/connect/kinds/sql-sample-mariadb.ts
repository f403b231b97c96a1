import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import type { Tables } from '../reference.ts';
import { endAll, type SampleColumn, type SampleDatabase } from './sql-sample-database.ts';

type Found = readonly Readonly<Record<string, string | null>>[];

/** Makes a register's structure in an empty database of MariaDB, in the hands of an account that may make others. */
export async function mariaDbSample(url: string, schema: string, secret: string): Promise<SampleDatabase> {
  const { hostname, port, pathname } = new URL(url);
  const connect = async (address: string) => {
    const client = await mysql.createConnection({ uri: address, multipleStatements: true, dateStrings: true });
    await client.query(`set names utf8mb4 collate utf8mb4_bin, session time_zone = '+07:00'`);
    return client;
  };
  const client = await connect(url);
  const ask = async (statement: string, values: readonly unknown[] = []) =>
    (await client.query(statement, [...values]))[0] as unknown as Found;
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await ask(statement);
  };
  const quoted = (name: string) => mysql.escapeId(name, true);
  const role = `suite_${randomBytes(6).toString('hex')}`;
  const account = `'${role}'@'%'`;
  await run(schema, `create user ${account} identified by ${mysql.escape(secret)}`);
  const columns = await columnsOf(ask);
  /** With its collation, which a change of the column would lose. */
  const typed = (table: string, column: string) => {
    const { type, collation, nullable } = columns.get(table)?.find(({ name }) => name === column) ?? {};
    return { type: `${type}${collation ? ` collate ${collation}` : ''}`, nullable };
  };
  const grant = [...columns.keys()].map((table) => `grant select on ${quoted(table)} to ${account}`);
  const revoke = `revoke all privileges, grant option from ${account}`;
  await run(...grant);
  const addressAt = (at: number | string | null, password: string) =>
    `mysql://${role}:${password}@127.0.0.1:${at}${pathname}`;
  const disconnect = () =>
    endAll(async () => {
      const running = await ask('select id from information_schema.processlist where user = ?', [role]);
      for (const { id } of running) await run(`kill ${id}`).catch(() => {}); // it has just ended by itself
      return running.length;
    }, sleep);

  return {
    upstream: { host: hostname, port: Number(port || '3306') },
    addressAt,
    columns: async () => columns,
    tables: () => allTables(ask, quoted, columns),
    async insert(table, rows) {
      const known = columns.get(table) ?? [];
      for (const row of rows) {
        const names = Object.keys(row).filter((name) => known.some((column) => column.name === name));
        const values = names.map((name) => {
          const type = known.find((column) => column.name === name)?.type ?? '';
          return isMoment(type) ? inVietNam(row[name] ?? null) : (row[name] ?? null);
        });
        await ask(
          `insert into ${quoted(table)} (${names.map(quoted).join(', ')}) values (${names.map(() => '?').join(', ')})`,
          values,
        );
      }
    },
    empty: (table) => run(`truncate ${quoted(table)}`),
    async remove(table, column, texts) {
      await ask(`delete from ${quoted(table)} where ${quoted(column)} in (?)`, [[...texts, null]]);
    },
    async write(table, column, text, of) {
      const where = `${quoted(of.column)} = ?`;
      await ask(`update ${quoted(table)} set ${quoted(column)} = ? where ${where}`, [text, of.key]);
    },
    async makeText(table, column) {
      await run(`alter table ${quoted(table)} modify ${quoted(column)} varchar(255) null`);
      const { type, nullable } = typed(table, column);
      return () =>
        run(`alter table ${quoted(table)} modify ${quoted(column)} ${type}${nullable ? ' null' : ' not null'}`);
    },
    async allowNull(table, column) {
      await run(`alter table ${quoted(table)} modify ${quoted(column)} ${typed(table, column).type} null`);
    },
    rename: (table, column, name) =>
      run(`alter table ${quoted(table)} rename column ${quoted(column)} to ${quoted(name)}`),
    async busy() {
      const working = `command in ('Query', 'Prepare', 'Execute')`;
      const found = await ask(
        `select count(*) as n from information_schema.processlist where user = ? and ${working}`,
        [role],
      );
      return Number(found[0]?.n);
    },
    async hold(tables) {
      const holder = await connect(url);
      await holder.query(`lock tables ${tables.map((table) => `${quoted(table)} write`).join(', ')}`);
      return () => holder.end();
    },
    async restrict(needed) {
      await run(revoke);
      for (const [table, names] of needed) {
        await run(`grant select (${[...names].map(quoted).join(', ')}) on ${quoted(table)} to ${account}`);
      }
      return () => run(revoke, ...grant);
    },
    async expire() {
      await run(`alter user ${account} account lock`);
      await disconnect();
      return () => run(`alter user ${account} account unlock`);
    },
    // The one connection that it may have is taken.
    async overload() {
      await run(`alter user ${account} with max_user_connections 1`);
      await disconnect();
      const taking = await connect(addressAt(port || '3306', secret));
      return async () => {
        await taking.end();
        await run(`alter user ${account} with max_user_connections 0`);
      };
    },
    async forbid() {
      await run(revoke);
      return () => run(...grant);
    },
    async close() {
      await disconnect();
      await run(`drop user ${account}`);
      await client.end();
    },
  };
}

type Ask = (statement: string, values?: readonly unknown[]) => Promise<Found>;
interface Column extends SampleColumn {
  readonly collation: string | null;
}

const isMoment = (type: string) => /^(timestamp|datetime)/.test(type);

/** The clock of Viet Nam at a moment in RFC 3339, which is what the connector takes a DATETIME for. */
function inVietNam(moment: string | null): string | null {
  if (moment === null || !/Z$/.test(moment)) return moment;
  return new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ');
}

async function columnsOf(ask: Ask): Promise<ReadonlyMap<string, readonly Column[]>> {
  const found = await ask(
    `select c.table_name as of_table, c.column_name as name, c.column_type as type, c.is_nullable as nullable,
       c.character_maximum_length as most, c.collation_name as collation,
       exists (select 1 from information_schema.statistics s
         where s.table_schema = c.table_schema and s.table_name = c.table_name and s.non_unique = 0
         group by s.index_name having count(*) = 1 and max(s.column_name) = c.column_name) as is_unique
     from information_schema.columns c where c.table_schema = database() order by c.table_name, c.ordinal_position`,
  );
  const byTable = new Map<string, Column[]>();
  for (const { of_table: table, name, type, nullable, most, collation, is_unique: unique } of found) {
    const column = {
      name: name ?? '',
      type: type ?? '',
      nullable: nullable === 'YES',
      unique: Number(unique) > 0,
      most: most === null ? null : Number(most),
      collation: collation ?? null,
    };
    byTable.set(table ?? '', [...(byTable.get(table ?? '') ?? []), column]);
  }
  return byTable;
}

async function allTables(
  ask: Ask,
  quoted: (name: string) => string,
  columns: ReadonlyMap<string, readonly Column[]>,
): Promise<Tables> {
  const tables: Record<string, Found> = {};
  for (const [table, all] of columns) {
    const cells = all.map(({ name, type }) => {
      const column = quoted(name);
      const utc = `date_format(convert_tz(${column}, '+07:00', '+00:00'), '%Y-%m-%dT%H:%i:%s.%f')`;
      return `${isMoment(type) ? `concat(left(${utc}, 23), 'Z')` : `cast(${column} as char)`} as ${column}`;
    });
    tables[table] = await ask(`select ${cells.join(', ')} from ${quoted(table)} order by 1`);
  }
  return tables;
}
