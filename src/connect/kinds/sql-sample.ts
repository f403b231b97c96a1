import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { NetConnectOpts } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { EntityName } from '../../generated/model.ts';
import { readable } from '../conformance/made-up.ts';
import type { Example, Inject, Sample, Stand, Target, Undo } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { ConnectorModule, FieldMapping } from '../contract.ts';
import { mappingsOf, type TableEntity, type TableMapping, type TableSource } from '../mapping.ts';
import { selectionsOf } from '../records.ts';
import { referenceConnector, type Tables } from '../reference.ts';
import { correctionsOf, insert, makeRows, sourcesOf } from './sql-sample-rows.ts';

export interface SqlSampleOptions {
  readonly mapping: TableMapping;
  /** The register's structure: a file of SQL statements for PostgreSQL. */
  readonly schema: URL;
  readonly examples?: readonly Example[];
}

/** A sample of a register in PostgreSQL: its structure in a scratch database, and made-up rows of its mapping in it. */
export function sqlSample(module: ConnectorModule, { mapping, schema, examples = [] }: SqlSampleOptions): Sample {
  return {
    examples,
    async open(ground) {
      const url = await ground.freshDatabase();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(await readFile(schema, 'utf8'));
      return openStand(module, mapping, { url, client, seed: ground.seed, examples });
    },
  };
}

interface Place {
  readonly url: string;
  readonly client: pg.Client;
  readonly seed: number;
  readonly examples: readonly Example[];
}

async function openStand(module: ConnectorModule, mapping: TableMapping, place: Place): Promise<Stand> {
  const { url, client, seed, examples } = place;
  const { cmnds, columns } = await makeRows(client, mapping, seed, examples);
  const role = `suite_${randomBytes(6).toString('hex')}`;
  const random = new Seeded(seed, 'faults');
  const quoted = (name: string) => client.escapeIdentifier(name);
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await client.query(statement);
  };
  const grant = [`grant select on all tables in schema public to ${role}`];
  await run(`create role ${role} login`, ...grant, 'analyze');

  const tables: Record<string, Tables[string]> = {};
  const reload = async () => void Object.assign(tables, await allTables(client));
  await reload();
  const original = { ...tables };
  const sources = sourcesOf(mapping);
  const all = [
    ...new Set([...sources.map(([, { table }]) => table), ...correctionsOf(mapping).map(({ table }) => table)]),
  ];

  /** Puts back the rows of a table as they were. */
  const restore =
    (table: string): Undo =>
    async () => {
      await client.query(`truncate ${quoted(table)}`);
      await insert(client, table, (original[table] ?? []) as Record<string, string | null>[]);
      await reload();
    };
  const disconnect = async () => {
    const end = 'select pg_terminate_backend(pid) from pg_stat_activity where usename = $1';
    // One that was just being opened is seen a little later.
    for (let quiet = 0, tries = 0; quiet < 4 && tries < 100; tries += 1) {
      quiet = (await client.query(end, [role])).rowCount === 0 ? quiet + 1 : 0;
      await sleep(20);
    }
    await sleep(60); // the pool hears of it
  };

  /** Does something to the one column that a field of a key is read from. */
  const inColumn =
    (what: (at: Column) => Promise<boolean>): Inject =>
    async (target) => {
      const column = columnOf(target);
      if (!column || !(await what(column))) return null;
      await reload();
      return restore(column.source.table);
    };
  const columnOf = ({ entity, field, key }: Target): Column | null => {
    for (const [of, source] of sources) {
      const mapped = mappingsOf(source).find(([name]) => name === field)?.[1];
      const [name] = mapped?.from ?? [];
      if (of !== entity || !source.subject || !mapped || name === undefined || source.key.length > 1) continue;
      const isKey = sources.some(
        ([, other]) => other.table === source.table && [...other.key, other.ref, other.cmnd].includes(name),
      );
      const type = columns.get(source.table)?.find((column) => column.name === name)?.type;
      if (isKey || !type || mapped.from.length > 1) continue;
      if ((tables[source.table] ?? []).some((row) => row[source.key[0]] === key))
        return { source, name, type, field: mapped, key };
    }
    return null;
  };
  const set = async ({ source, name, key }: Column, text: string | null) => {
    const { table, key: of } = source;
    await client.query(`update ${quoted(table)} set ${quoted(name)} = $1 where ${quoted(of[0])} = $2`, [text, key]);
    return true;
  };

  return {
    connect: (port, secret) => module.create({ url: addressOf(url, { port, user: role, secret }), settings: {} }),
    upstream: upstreamOf(url),
    reference: referenceConnector(module.declaration, mapping, tables),
    keys: keysIn(mapping, tables),
    cmnds,
    async busy() {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where usename = $1 and state = 'active'`,
        [role],
      );
      return rows[0]?.n ?? 0;
    },
    async hold() {
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      await holder.query('begin');
      await holder.query(`lock table ${all.map(quoted).join(', ')} in access exclusive mode`);
      return () => holder.end();
    },
    async restrict(entity, fields) {
      await run(`revoke select on all tables in schema public from ${role}`);
      for (const [table, needed] of neededColumns(mapping, entity, fields)) {
        await run(`grant select (${[...needed].map(quoted).join(', ')}) on ${quoted(table)} to ${role}`);
      }
      return async () => {
        for (const table of all) await run(`revoke all on ${quoted(table)} from ${role}`);
        await run(...grant);
      };
    },
    faults: {
      async 'credentials-expired'() {
        await run(`alter role ${role} nologin`);
        await disconnect();
        return () => run(`alter role ${role} login`);
      },
      async overloaded() {
        await run(`alter role ${role} connection limit 0`);
        await disconnect();
        return () => run(`alter role ${role} connection limit -1`);
      },
      async forbidden() {
        await run(
          `revoke select on all tables in schema public from ${role}`,
          `alter role ${role} set search_path = public`,
        );
        return () => run(...grant);
      },
      async 'half-missing'({ entity }) {
        const gone = (keysIn(mapping, tables)[entity] ?? []).filter((_, at) => at % 2 === 0);
        const touched = sources
          .filter(([of, { key }]) => of === entity && key.length === 1)
          .map(([, source]) => source);
        const places = [...touched, ...(mapping[entity]?.corrections ? [mapping[entity].corrections] : [])];
        for (const { table, key } of places) {
          await client.query(`delete from ${quoted(table)} where ${quoted(key[0])}::text = any($1)`, [gone]);
        }
        await reload();
        return async () => {
          for (const table of new Set(places.map(({ table }) => table))) await restore(table)();
        };
      },
      'wrong-type': inColumn(async (column) => {
        const text = '{"x": [1]}';
        const fits = column.type === 'text' && column.field.transform.read([text]).state === 'UNREADABLE';
        return fits && set(column, text);
      }),
      'null-required': inColumn(async (column) => {
        if (column.field.transform.read([null]).state !== 'EMPTY') return false;
        await run(`alter table ${quoted(column.source.table)} alter column ${quoted(column.name)} drop not null`);
        return set(column, null);
      }),
      changed: inColumn(async (column) => {
        const held = (tables[column.source.table] ?? []).filter((row) => row[column.source.key[0]] === column.key);
        const text = Array.from({ length: 30 }, () => readable(column.field, random)[0]).find(
          (each) => each && held.every((row) => row[column.name] !== each),
        );
        return column.type === 'text' && typeof text === 'string' && set(column, text);
      }),
      async drifted(target) {
        const column = columnOf(target);
        if (!column) return null;
        const [table, name] = [quoted(column.source.table), quoted(column.name)];
        await run(`alter table ${table} rename column ${name} to suite_gone`);
        return () => run(`alter table ${table} rename column suite_gone to ${name}`);
      },
    },
    async close() {
      await run(`drop owned by ${role}`, `drop role ${role}`);
      await client.end();
    },
  };
}

interface Column {
  readonly source: TableSource<EntityName>;
  readonly name: string;
  readonly type: string;
  readonly field: FieldMapping<unknown>;
  readonly key: string;
}

/** By table, the columns without which these fields cannot be read. */
export function neededColumns(mapping: TableMapping, entity: EntityName, fields: readonly string[]) {
  const needed = new Map<string, Set<string>>();
  const need = (table: string, ...names: readonly string[]) =>
    needed.set(table, new Set([...(needed.get(table) ?? []), ...names]));
  const of = mapping[entity] as TableEntity<EntityName>;
  for (const { source, columns } of selectionsOf(entity, of, new Set(fields))) {
    need(source.table, ...source.key, source.ref, source.recordedAt.column, ...columns);
  }
  const { corrections } = of;
  if (corrections && fields.length > 0) {
    const { of: place, key, ref, recordedAt } = corrections;
    need(corrections.table, ...key, ref, recordedAt.column, ...Object.values(place));
  }
  return needed;
}

/** Keys by entity, those first of which most records tell. */
export function keysIn(mapping: TableMapping, tables: Tables): Stand['keys'] {
  const counts = new Map<EntityName, Map<string, number>>();
  for (const [entity, { table, key, subject }] of sourcesOf(mapping)) {
    const of = counts.get(entity) ?? new Map<string, number>();
    counts.set(entity, of);
    for (const row of tables[table] ?? []) {
      if (!key.every((column) => row[column])) continue;
      const written = key.map((column) => row[column]).join('/');
      of.set(written, (of.get(written) ?? 0) + (subject ? 100 : 1));
    }
  }
  const inOrder = (of: Map<string, number>) =>
    [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
  return Object.fromEntries([...counts].map(([entity, of]) => [entity, inOrder(of)]));
}

/** The same database behind a port of this machine, for a role and with a password. */
function addressOf(url: string, { port, user, secret }: { port: number | null; user: string; secret: string }): string {
  return `postgres://${user}:${secret}@127.0.0.1:${port}${new URL(url).pathname}`;
}

function upstreamOf(url: string): NetConnectOpts {
  const { hostname, port, searchParams } = new URL(url);
  const socket = searchParams.get('host');
  return socket?.startsWith('/')
    ? { path: `${socket}/.s.PGSQL.${port || '5432'}` }
    : { host: hostname, port: Number(port || '5432') };
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
