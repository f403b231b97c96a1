import type { Row } from '../../wire/sql-query.ts';
import type { Place } from '../contract.ts';

/** What the rows of `SqlDialect.describe` say: name, about how many rows, column, type, and whether it may be null. */
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
