import type { EntityName } from '../../generated/model.ts';
import type { Follow } from '../contract.ts';
import { mappingsOf, type TableEntity, type TableMapping } from '../mapping.ts';
import type { SqlDialect } from './sql-dialect.ts';
import type { Reading } from './sql-statement.ts';

/** What is wanted of entities linked to, and how it is read. */
export interface FollowedReading {
  readonly follow: Follow;
  readonly reading: Reading;
}

/**
 * Reads of what entities link to, those first that are linked to directly. They take the keys of the entities above as
 * `$1`, as the read of those does, so that all can be one statement.
 */
export function followedReadings(
  dialect: SqlDialect,
  mapping: TableMapping,
  above: EntityName,
  follow: readonly Follow[],
  keys = '$1',
): readonly FollowedReading[] {
  return follow.flatMap((each): readonly FollowedReading[] => {
    const { entity, fields } = each;
    const table = mapping[entity] as TableEntity<EntityName> | undefined;
    const links = linkedKeys(dialect, mapping[above] as TableEntity<EntityName>, each, table, keys);
    if (!table || !links || !fields.every((field) => isHeld(table, field))) return [];
    return [
      { follow: each, reading: { entity, fields, mapping: table, keys: links } },
      ...followedReadings(dialect, mapping, entity, each.follow, links),
    ];
  });
}

const isHeld = ({ sources }: TableEntity<EntityName>, field: string) =>
  sources.some((source) => Object.hasOwn(source.fields, field));

/** A query for what entities of these keys link to: the first parts of keys. Null where links are written otherwise. */
function linkedKeys(
  dialect: SqlDialect,
  { sources }: TableEntity<EntityName>,
  { field }: Follow,
  table: TableEntity<EntityName> | undefined,
  keys: string,
): string | null {
  const parts = table?.sources[0]?.key.length;
  const queries = sources.flatMap((source) => {
    const link = mappingsOf(source).find(([name]) => name === field)?.[1];
    if (link?.from.length !== parts) return [];
    const { knex } = dialect;
    const rows = knex(source.table).select(knex.raw('??', [link?.from[0] ?? '']));
    return rows
      .where(dialect.among(knex.raw('??', [source.key[0]]), keys))
      .toSQL()
      .toNative().sql;
  });
  return queries.length > 0 ? queries.join(' union all ') : null;
}
