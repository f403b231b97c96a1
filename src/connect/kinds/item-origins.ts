import type { EntityName } from '../../generated/model.ts';
import type { Origin } from '../contract.ts';
import { mappingsOf } from '../mapping.ts';
import type { ItemEntity } from './item-records.ts';

/** Where a field comes from in the items of a place; `written` makes of a path what the source calls it. */
export function originsIn(
  { sources }: ItemEntity<EntityName>,
  place: string,
  field: string,
  written: (path: string, each: string | undefined) => readonly string[] = (path) => [path],
): readonly Origin[] {
  return sources.flatMap((source): Origin[] => {
    const mapped = mappingsOf(source).find(([name]) => name === field)?.[1];
    if (!mapped) return [];
    const { name: records, linkedBy, subject, each } = source;
    const key = source.key.flatMap((path) => written(path, each));
    const from = mapped.from.flatMap((path) => written(path, each));
    const transform = mapped.transform.name;
    return [{ records, place, key, linkedBy, subject, from, transform, corrections: null }];
  });
}
