import knexModule from 'knex';
import { translation } from '../search-key.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { failureOf, oneKeyCanCause } from './sql-failure.ts';
import { openSqlPool } from './sql-pool.ts';
import type { SqlServer } from './sql-server.ts';

const knex = knexModule({ client: 'pg' });

const dialect: SqlDialect = {
  knex,
  nothing: 'null::text',
  text: (value) => knex.raw('?::text', [value]),
  textGiven: (parameter) => `${parameter}::text`,
  numberGiven: (parameter) => `${parameter}::int`,
  joined: (columns) =>
    columns.length === 1
      ? knex.raw('??::text', [...columns])
      : knex.raw(`concat(${columns.map(() => '??').join(', ')})`, [...columns]),
  concat: (parts) => knex.raw(parts.map((part) => (typeof part === 'string' ? part : '?')).join(' || '), raws(parts)),
  path: (values) => knex.raw(`concat_ws('/', ${values.map(() => '?').join(', ')})`, [...values]),
  among: (value, list) => knex.raw(`? = any(${list})`, [value]),
  isSame: (value, other) => knex.raw(`? = ${other}`, [value]),
  isEmpty: (value) => knex.raw(`coalesce(?::text, '') = ''`, [value]),
  hasPartOf: (value, parameter) => knex.raw(`? like any(${parameter}::text[])`, [value]),
  partsOf: (texts) => texts.map((text) => `%${text}%`),
  isPersonalId: (value) => `${value} ~ '^[0-9]{12}$'`,
  inBytes: (value) =>
    typeof value === 'string' ? knex.raw(`${value} collate "C"`) : knex.raw('? collate "C"', [value]),
  grouped: (column) => knex.raw('??', [column]),
  moment: (column) => knex.raw(`to_char(?? at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`, [column]),
  folded: (value, at) => knex.raw(`replace(translate(?, $${at}::text, $${at + 1}::text), ' ', '')`, [value]),
  folding: [translation.from, translation.to],
  jsonRows: (cells) => knex.raw(`json_agg(json_build_array(${cells.map(() => '?').join(', ')}))::text`, [...cells]),
  // Outside PostgreSQL's own schemas.
  describe: `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end,
      case when c.reltuples < 0 then null else c.reltuples::bigint::text end,
      a.attname, format_type(a.atttypid, a.atttypmod), (not a.attnotnull)::text
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname !~ '^pg_(toast|temp)' and has_column_privilege(c.oid, a.attnum, 'select')
    order by 1, a.attnum`,
  keys: `select i.indexrelid::text, a.attname
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end = $1
      and (i.indisprimary or i.indisunique)
    order by i.indisprimary desc, i.indnatts, i.indexrelid, a.attnum`,
};

function raws<T>(parts: readonly (string | T)[]): T[] {
  return parts.filter((part) => typeof part !== 'string') as T[];
}

export const postgres: SqlServer = { dialect, open: openSqlPool, failureOf, oneKeyCanCause };
