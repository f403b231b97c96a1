import type { EntityName } from '../generated/model.ts';
import { allFailed } from './batches.ts';
import type { Connector, Declaration } from './contract.ts';
import {
  type Corrections,
  isDeclared,
  type Key,
  type RecordedAt,
  type TableEntity,
  type TableMapping,
} from './mapping.ts';
import { answerOf, type CorrectionRow, selectionsOf } from './records.ts';

/** Tables by name, columns by name, all as text; times as RFC 3339 in UTC. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>>;

/**
 * The smallest complete connector: rows in memory, read through the same mapping as the tables of a database. What it
 * answers is what every other kind must answer.
 */
export function referenceConnector(declaration: Declaration, mapping: TableMapping, tables: Tables): Connector {
  const under = (from: { table: string; key: Key; ref: string; recordedAt: RecordedAt }, key: string) =>
    (tables[from.table] ?? [])
      .filter((row) => from.key.map((column) => row[column]).join('/') === key)
      .map((row) => ({ row, ref: row[from.ref] ?? '', recordedAt: row[from.recordedAt.column] ?? null }));

  const correctionsOf = (from: Corrections, key: string): readonly CorrectionRow[] =>
    under(from, key).map(({ row, ref, recordedAt }) => ({
      ref,
      recordedAt,
      of: { table: row[from.of.table] ?? null, ref: row[from.of.ref] ?? null },
      column: row[from.of.column] ?? null,
      value: row[from.of.value] ?? null,
    }));

  return {
    declaration,
    can: { batch: { limit: Number.MAX_SAFE_INTEGER } },
    async read({ entity, keys, fields }, call) {
      if (!isDeclared(declaration, entity, fields)) return allFailed(keys, 'NOT_SUPPORTED');
      if (call.signal.aborted || call.deadline <= Date.now()) return allFailed(keys, 'TIMEOUT');
      const of = mapping[entity] as TableEntity<EntityName>;
      const selections = selectionsOf(entity, of, new Set(fields));
      return keys.map((key) => {
        const rows = selections.flatMap((selection) =>
          under(selection.source, key).map(({ row, ref, recordedAt }) => ({
            selection,
            ref,
            recordedAt,
            columns: Object.fromEntries(selection.columns.map((column) => [column, row[column] ?? null])),
          })),
        );
        return answerOf(selections, rows, of.corrections ? correctionsOf(of.corrections, key) : [], of.corrections);
      });
    },
    async ping() {
      return { ok: true };
    },
    async close() {},
  };
}
