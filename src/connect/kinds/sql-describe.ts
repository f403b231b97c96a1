import type { Place } from '../contract.ts';
import type { Query, Row } from './sql-wire.ts';

/** Tables and views outside PostgreSQL's own schemas that the account may read something of, with their columns. */
export const describeQuery: Query = {
  text: `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end,
      case when c.reltuples < 0 then null else c.reltuples::bigint::text end,
      a.attname, format_type(a.atttypid, null), (not a.attnotnull)::text
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname !~ '^pg_(toast|temp)' and has_column_privilege(c.oid, a.attnum, 'select')
    order by 1, a.attnum`,
};

export function placesFrom(rows: readonly Row[]): readonly Place[] {
  const places = new Map<string, { name: string; rows: number | null; columns: Place['columns'][number][] }>();
  for (const [name = '', count = null, column = '', type = '', nullable] of rows) {
    const place = places.get(name ?? '') ?? {
      name: name ?? '',
      rows: count === null ? null : Number(count),
      columns: [],
    };
    places.set(place.name, place);
    place.columns.push({ name: column ?? '', type: type ?? '', nullable: nullable === 'true' });
  }
  return [...places.values()];
}
