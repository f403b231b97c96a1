import type { EntityName } from '../generated/model.ts';
import type { Origin } from './contract.ts';
import { mappingsOf, type TableEntity, type TableMapping } from './mapping.ts';

/** Where a field of an entity comes from, in a register of tables. */
export function originsInTables(mapping: TableMapping, entity: EntityName, field: string): readonly Origin[] {
  const of = mapping[entity] as TableEntity<EntityName> | undefined;
  return (of?.sources ?? []).flatMap((source): Origin[] => {
    const mapped = mappingsOf(source).find(([name]) => name === field)?.[1];
    if (!mapped) return [];
    const { name: records, table: place, key, linkedBy, subject } = source;
    const corrections = subject ? (of?.corrections?.table ?? null) : null;
    return [
      { records, place, key, linkedBy, subject, from: mapped.from, transform: mapped.transform.name, corrections },
    ];
  });
}
