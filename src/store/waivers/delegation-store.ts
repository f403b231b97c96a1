import type { Knex } from 'knex';
import type { ActKey } from '../dossiers/dossier-record.ts';
import { onceFor } from '../dossiers/dossier-store.ts';

/** Who may countersign for officials of a unit. Days yyyy-mm-dd. */
export interface NewDelegation extends ActKey {
  readonly unit: string;
  readonly delegateUnit: string;
  readonly delegate: string;
  readonly document: string;
  /** Codes; empty: all. */
  readonly procedures: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly recordedBy: string;
  /** RFC 3339, UTC. */
  readonly recordedAt: string;
}
export interface Delegation extends NewDelegation {
  readonly id: string;
}

export interface DelegationStore {
  /** With what has to be written with it; REPEATED: the official did this with the same key already. */
  add(
    delegation: NewDelegation,
    along: (transaction: Knex.Transaction, id: string) => Promise<void>,
  ): Promise<string | 'REPEATED'>;
  made(unit: string, official: string, idempotencyKey: string): Promise<Delegation | null>;
  /** By a unit, what began last first. */
  list(unit: string, most: number): Promise<readonly Delegation[]>;
  /** To somebody, by a unit. */
  held(unit: string, delegateUnit: string, delegate: string): Promise<readonly Delegation[]>;
}

export function delegationStore(database: Knex): DelegationStore {
  const found = async (condition: Readonly<Record<string, string>>, most = 1_000): Promise<readonly Delegation[]> =>
    (
      await database('delegation')
        .where(condition)
        .orderBy([{ column: 'from_on', order: 'desc' }, 'id'])
        .limit(most)
        .select(
          '*',
          database.raw(`to_char(from_on, 'YYYY-MM-DD') as first_day`),
          database.raw(`to_char(to_on, 'YYYY-MM-DD') as last_day`),
        )
    ).map(delegationOf);
  return {
    add: (delegation, along) =>
      onceFor(() =>
        database.transaction(async (transaction) => {
          const [{ id }] = await transaction('delegation').insert(delegationRow(delegation)).returning('id');
          await along(transaction, id);
          return id as string;
        }),
      ),
    async made(unit, official, idempotencyKey) {
      return (await found({ unit, recorded_by: official, idempotency_key: idempotencyKey }))[0] ?? null;
    },
    list: (unit, most) => found({ unit }, most),
    held: (unit, delegateUnit, delegate) => found({ unit, delegate_unit: delegateUnit, delegate }),
  };
}

function delegationRow(delegation: NewDelegation) {
  const { unit, delegate, document, procedures } = delegation;
  return {
    ...{ unit, delegate, document, procedures, delegate_unit: delegation.delegateUnit },
    ...{ from_on: delegation.from, to_on: delegation.to },
    ...{ recorded_by: delegation.recordedBy, recorded_at: delegation.recordedAt },
    ...{ idempotency_key: delegation.idempotencyKey, content_digest: delegation.contentDigest },
  };
}

interface DelegationRow extends Pick<Delegation, 'id' | 'unit' | 'delegate' | 'document' | 'procedures'> {
  readonly delegate_unit: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly recorded_by: string;
  readonly recorded_at: Date;
  readonly idempotency_key: string;
  readonly content_digest: string;
}

function delegationOf(row: DelegationRow): Delegation {
  const { id, unit, delegate, document, procedures } = row;
  return {
    ...{ id, unit, delegate, document, procedures },
    ...{ delegateUnit: row.delegate_unit, from: row.first_day, to: row.last_day },
    ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at.toISOString() },
    ...{ idempotencyKey: row.idempotency_key, contentDigest: row.content_digest },
  };
}
