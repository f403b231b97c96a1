import knexModule, { type Knex } from 'knex';
import { searchKey, translation } from '../search-key.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { mariaDbFailureOf, oneMariaDbKeyCanCause } from './sql-mariadb-failure.ts';
import { openMariaDbPool } from './sql-mariadb-pool.ts';
import type { SqlServer } from './sql-server.ts';

const knex = knexModule({ client: 'mysql2' });

const text = (value: Knex.Raw) => knex.raw('cast(? as char)', [value]);

/** A collation takes letters of either case for the same, and spaces at the end for none: bytes are what they are. */
const bytes = (value: string | Knex.Raw) =>
  typeof value === 'string' ? knex.raw(`cast(${value} as binary)`) : knex.raw('cast(? as binary)', [value]);

const dialect: SqlDialect = {
  knex,
  nothing: 'cast(null as char)',
  text,
  textGiven: (parameter) => parameter,
  numberGiven: (parameter) => parameter,
  joined: (columns) => {
    const texts = columns.map((column) => text(knex.raw('??', [column])));
    return texts.length === 1 && texts[0] ? texts[0] : knex.raw(`concat_ws('', ${list(texts)})`, texts);
  },
  concat: (parts) =>
    knex.raw(`concat(${parts.map((part) => (typeof part === 'string' ? part : '?')).join(', ')})`, [
      ...parts.filter((part): part is Knex.Raw => typeof part !== 'string'),
    ]),
  path: (values) => knex.raw(`concat_ws('/', ${list(values)})`, values.map(text)),
  among: (value, of) => knex.raw(`? in (${of})`, [value]),
  isSame: (value, other) => knex.raw(`(? = ${other} and ? = ?)`, [value, bytes(text(value)), bytes(other)]),
  isEmpty: (value) => knex.raw('coalesce(length(?), 0) = 0', [value]),
  hasPartOf: (value, parameter) => knex.raw(`? regexp ${parameter}`, [value]),
  partsOf: (texts) => texts.map((each) => each.replace(/\W/g, '\\$&')).join('|'),
  isPersonalId: (value) => `(length(${value}) = 12 and ${value} not regexp '[^0-9]')`,
  inBytes: bytes,
  grouped: (column) => bytes(text(knex.raw('??', [column]))),
  moment: (column) =>
    knex.raw(`concat(left(date_format(convert_tz(??, '+07:00', '+00:00'), '%Y-%m-%dT%H:%i:%s.%f'), 23), 'Z')`, [
      column,
    ]),
  // Three classes of characters are replaced; that é is e and Ễ is e, too, the collation knows.
  folded: (value, at) =>
    knex.raw(
      `regexp_replace(regexp_replace(regexp_replace(?, $${at}, ''), $${at + 1}, 'd'), $${at + 2}, 'i') collate utf8mb4_unicode_ci`,
      [text(value)],
    ),
  folding: [classOf(''), classOf('d'), classOf('i')],
  jsonRows: (cells) => knex.raw(`cast(json_arrayagg(json_array(${list(cells)})) as char)`, [...cells]),
  describe: `select t.table_name, cast(t.table_rows as char), c.column_name, c.column_type, if(c.is_nullable = 'YES', 'true', 'false')
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
    where t.table_schema = database()
    order by 1, c.ordinal_position`,
  keys: `select s.index_name, s.column_name
    from information_schema.statistics s
    where s.table_schema = database() and s.table_name = $1 and s.non_unique = 0
    order by s.index_name = 'PRIMARY' desc,
      (select count(*) from information_schema.statistics o
        where o.table_schema = s.table_schema and o.table_name = s.table_name and o.index_name = s.index_name),
      s.index_name, s.seq_in_index`,
};

export const mariaDb: SqlServer = {
  dialect,
  open: openMariaDbPool,
  failureOf: mariaDbFailureOf,
  oneKeyCanCause: oneMariaDbKeyCanCause,
};

function list(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** All characters that a search key has this for, as a class of a regular expression. */
function classOf(target: string): string {
  const codes = [...translation.from]
    .filter((character) => searchKey(character) === target)
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const written = (code: number) => `\\x{${code.toString(16)}}`;
  return `[${ranges.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('')}]`;
}
