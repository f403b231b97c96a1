import { createHash } from 'node:crypto';
import type { EntityName } from '../../generated/model.ts';
import type { Query } from '../../wire/sql-query.ts';
import type { ScanRequest } from '../contract.ts';
import type { Key, TableEntity } from '../mapping.ts';
import { selectionsOf } from '../records.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { keyOf } from './sql-statement.ts';

/**
 * The keys of one page of a scan, and one more if there is another page: of the sources that hold a field asked for, and
 * of their corrections. What is read of the keys is left to `read`.
 */
export function scanQuery(dialect: SqlDialect, mapping: TableEntity<EntityName>, request: ScanRequest): Query {
  const selections = selectionsOf(request.entity, mapping, new Set(request.fields));
  const places = selections.map(({ source }) => ({ table: source.table, key: source.key }));
  if (mapping.corrections && request.fields.length > 0) places.push(mapping.corrections);
  const distinct = new Map(places.map((place) => [JSON.stringify([place.table, place.key]), place]));
  const parts = [...distinct.values()].map(({ table, key }) => keysIn(dialect, table, key));
  const limit = dialect.numberGiven('$2');
  const sql = `select distinct of_key from (${parts.join(' union ')}) as found order by of_key limit ${limit}`;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 40);
  return { name, text: sql, values: [request.after, request.limit + 1] };
}

function keysIn(dialect: SqlDialect, table: string, key: Key): string {
  const { knex } = dialect;
  const inOrder = dialect.inBytes(keyOf(dialect, key));
  const after = dialect.textGiven('$1');
  const query = knex(table).select(knex.raw('? as of_key', [inOrder]));
  // A key without one of its parts is none.
  for (const column of key) query.whereNot(dialect.isEmpty(dialect.text(knex.raw('??', [column]))));
  query.whereRaw(`(${after} is null or ? > ${after})`, [inOrder]);
  return query.toSQL().toNative().sql;
}
