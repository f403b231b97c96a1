import type { Knex } from 'knex';
import type { ConfirmationSlice } from '../../generated/model.ts';
import type { Subject } from './subject.ts';

/** A fact that was read for a dossier and is worth comparing with the original. */
export interface FactRead extends Subject {
  readonly unit: string;
  readonly dossier: string;
  readonly field: string;
  readonly slice: ConfirmationSlice;
  /** Greatest first. */
  readonly rank: number;
  /** RFC 3339 */
  readonly readAt: string;
}

export interface FactOffered extends FactRead {
  readonly id: string;
}

/** Where a page ends in one slice. */
export interface PlaceInSlice {
  readonly rank: number;
  readonly id: string;
}

export interface OpenWorkStore {
  /** Notes facts, each at most once here for its dossier; those noted before get the rank and the time of now. */
  note(facts: readonly FactRead[]): Promise<void>;
  /** Facts of one slice that nobody has confirmed since they were read, greatest rank first. */
  offered(
    unit: string,
    slice: ConfirmationSlice,
    after: PlaceInSlice | null,
    limit: number,
  ): Promise<readonly FactOffered[]>;
  /** How many facts of the audit slice are open, over all units. */
  auditOpen(): Promise<number>;
  /** Deletes what was read before. */
  forget(before: Date): Promise<void>;
}

const unconfirmed = `not exists (select from confirmation c
  where c.entity = f.entity and c.key = f.key and c.field = f.field and c.confirmed_at >= f.read_at)`;

export function openWorkStore(database: Knex): OpenWorkStore {
  return {
    async note(facts) {
      const rows = facts.map(({ readAt, ...fact }) => ({ ...fact, read_at: readAt }));
      await database('fact_to_confirm')
        .insert(rows)
        .onConflict(['unit', 'dossier', 'entity', 'key', 'field'])
        .merge(['slice', 'rank', 'read_at']);
    },
    async offered(unit, slice, after, limit) {
      const rows = await database('fact_to_confirm as f')
        .where({ unit, slice })
        .whereRaw(unconfirmed)
        .modify((query) => {
          if (after) query.whereRaw('(f.rank, -f.id) < (?, -(?::bigint))', [after.rank, after.id]);
        })
        .orderBy([
          { column: 'rank', order: 'desc' },
          { column: 'id', order: 'asc' },
        ])
        .limit(limit)
        .select('id', 'unit', 'dossier', 'entity', 'key', 'field', 'slice', 'rank', 'read_at');
      return (rows as (FactOffered & { read_at: Date })[]).map(({ read_at, ...fact }) => ({
        ...fact,
        readAt: read_at.toISOString(),
      }));
    },
    async auditOpen() {
      const [row] = await database('fact_to_confirm as f')
        .where('slice', 'AUDIT')
        .whereRaw(unconfirmed)
        .count('id as n');
      return Number(row?.n ?? 0);
    },
    async forget(before) {
      await database('fact_to_confirm').where('read_at', '<', before).delete();
    },
  };
}
