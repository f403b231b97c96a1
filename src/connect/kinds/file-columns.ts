import type { EntityName } from '../../generated/model.ts';
import { mappingsOf, type TableEntity, type TableMapping } from '../mapping.ts';

/** Columns that every table has, whatever its files hold. */
export const fileColumns = {
  /** Number of the row over all files of the table, from 1. */
  row: '_row',
  /** When the last of its files was written, as the file system has it: RFC 3339 in UTC. */
  written: '_written',
} as const;

export const isOfTheFile = (column: string) => column === fileColumns.row || column === fileColumns.written;

/** By table, the columns that a mapping reads, and among them those by which rows are looked up. */
export type TablesRead = ReadonlyMap<string, { readonly read: Set<string>; readonly lookedUp: Set<string> }>;

export function tablesRead(mapping: TableMapping): TablesRead {
  const all = new Map<string, { read: Set<string>; lookedUp: Set<string> }>();
  const add = (table: string, lookedUp: readonly (string | undefined)[], read: readonly string[]) => {
    const of = all.get(table) ?? { read: new Set(), lookedUp: new Set() };
    all.set(table, of);
    for (const column of lookedUp) if (column !== undefined) of.lookedUp.add(column);
    for (const column of [...of.lookedUp, ...read]) of.read.add(column);
  };
  for (const { sources, corrections } of Object.values(mapping) as TableEntity<EntityName>[]) {
    for (const source of sources) {
      const { table, key, ref, cmnd, recordedAt } = source;
      const fields = mappingsOf(source).flatMap(([, { from }]) => from);
      add(table, [key[0], cmnd], [...key, ref, recordedAt.column, ...fields]);
    }
    if (corrections) {
      const { table, key, ref, recordedAt, of } = corrections;
      add(table, [key[0], of.ref], [...key, ref, recordedAt.column, of.table, of.column, of.value]);
    }
  }
  return all;
}
