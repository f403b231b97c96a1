import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { EntityName } from '../../generated/model.ts';
import type { ScanRequest } from '../contract.ts';
import type { Key, TableEntity } from '../mapping.ts';
import { selectionsOf } from '../records.ts';
import type { Query } from './sql-wire.ts';

/**
 * The keys of one page of a scan, and one more if there is another page: of the sources that hold a field asked for, and
 * of their corrections. What is read of the keys is left to `read`.
 */
export function scanQuery(knex: Knex, mapping: TableEntity<EntityName>, request: ScanRequest): Query {
  const selections = selectionsOf(request.entity, mapping, new Set(request.fields));
  const places = selections.map(({ source }) => ({ table: source.table, key: source.key }));
  if (mapping.corrections && request.fields.length > 0) places.push(mapping.corrections);
  const distinct = new Map(places.map((place) => [JSON.stringify([place.table, place.key]), place]));
  const parts = [...distinct.values()].map(({ table, key }) => keysIn(knex, table, key));
  const sql = `select distinct key from (${parts.join(' union ')}) as keys order by key limit $2::int`;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 40);
  return { name, text: sql, values: [request.after, request.limit + 1] };
}

function keysIn(knex: Knex, table: string, key: Key): string {
  const text =
    key.length === 1
      ? knex.raw('??::text', [...key])
      : knex.raw(`concat_ws('/', ${key.map(() => '??').join()})`, [...key]);
  const whole = key.map((column) => knex.raw('??::text <> ?', [column, knex.raw("''")]));
  const query = knex(table).select(knex.raw('? collate "C" as key', [text]));
  for (const condition of whole) query.where(condition);
  query.whereRaw('($1::text is null or ? collate "C" > $1::text)', [text]);
  return query.toSQL().toNative().sql;
}
