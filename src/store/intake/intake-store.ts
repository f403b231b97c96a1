import type { Knex } from 'knex';

/** Something that the portal says to have. */
export interface ListedItem {
  readonly reference: string;
  /** For which unit; null where the portal does not say. */
  readonly unit: string | null;
  /** RFC 3339, UTC. */
  readonly changedAt: string;
  /** Why it cannot be asked for; null: it can. */
  readonly reason: string | null;
}

/** What waits to be taken in. */
export interface IntakeItem {
  readonly id: string;
  readonly reference: string;
  readonly unit: string | null;
  /** RFC 3339, UTC: when the hub first heard of it, and its newest change. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** Why it was not taken in at the last attempt; null: there was none. */
  readonly reason: string | null;
  readonly part: string | null;
  readonly attempts: number;
  readonly triedAt: string | null;
  /** When it is tried again; null: as soon as possible if there was no attempt, else not by itself. */
  readonly tryAt: string | null;
}

/** How far the portal was listed. */
export interface PortalMark {
  /** All changes before it were listed; null: none. */
  readonly since: string | null;
  readonly listedAt: string | null;
  /** Why it could not be listed since then; null: it could. */
  readonly problem: string | null;
}

/** Why something was not taken in, and when it is tried again. */
export interface Held {
  readonly reason: string;
  readonly part: string | null;
  readonly triedAt: string;
  readonly tryAt: string | null;
}

export interface IntakeStore {
  mark(): Promise<PortalMark>;
  /** Notes what the portal lists, each once; what has changed since it was taken in, or held, waits again. */
  note(items: readonly ListedItem[], at: string): Promise<void>;
  /** The portal was listed to the end. The mark never goes back. */
  listed(since: string | null, at: string): Promise<void>;
  /** The portal could not be listed. */
  notListed(problem: string): Promise<void>;
  /** What is to be taken in now, in the order in which it was changed. */
  next(now: string, limit: number): Promise<readonly IntakeItem[]>;
  /** It was taken in as of this change; if there was a later one, it goes on waiting. */
  taken(reference: string, changedAt: string): Promise<void>;
  held(reference: string, held: Held): Promise<void>;
  /** What waits for one unit or for none that is known, what came first first. */
  waiting(unit: string, first: number, afterId: string | null): Promise<readonly IntakeItem[]>;
  /** Has something that waits for the unit, or for none that is known, tried again now. NONE: it does not wait. */
  retry(reference: string, unit: string, at: string): Promise<'WAITS' | 'NONE'>;
}

const columns = [
  'id',
  'reference',
  'unit',
  'received_at',
  'changed_at',
  'reason',
  'part',
  'attempts',
  'tried_at',
  'try_at',
];
const notTaken = '(taken_at is null or taken_at < changed_at)';
const ofUnit = '(unit = ? or unit is null)';

export function intakeStore(database: Knex): IntakeStore {
  return {
    async mark() {
      const row = await database('intake_mark').first();
      return { since: momentOf(row.since), listedAt: momentOf(row.listed_at), problem: row.problem };
    },
    async note(items, at) {
      // One statement takes no row twice.
      const newest = new Map<string, ListedItem>();
      for (const item of items) {
        const known = newest.get(item.reference);
        if (!known || known.changedAt < item.changedAt) newest.set(item.reference, item);
      }
      if (newest.size === 0) return;
      const rows = [...newest.values()].map(({ reference, unit, changedAt, reason }) => ({
        ...{ reference, unit, received_at: at, changed_at: changedAt, reason },
        ...(reason !== null ? { attempts: 1, tried_at: at } : { attempts: 0, tried_at: null }),
      }));
      const again = ['unit', 'changed_at', 'reason', 'attempts', 'tried_at'];
      await database('intake_item')
        .insert(rows)
        .onConflict('reference')
        .merge({
          ...Object.fromEntries(again.map((column) => [column, database.raw(`excluded.${column}`)])),
          part: null,
          try_at: null,
        })
        .whereRaw('excluded.changed_at > intake_item.changed_at');
    },
    async listed(since, at) {
      await database('intake_mark').update({
        since: database.raw('greatest(since, ?::timestamptz)', [since]),
        listed_at: at,
        problem: null,
      });
    },
    async notListed(problem) {
      await database('intake_mark').update({ problem });
    },
    async next(now, limit) {
      const rows = await database('intake_item')
        .whereRaw(notTaken)
        .whereRaw('(attempts = 0 or try_at <= ?)', [now])
        .orderBy(['changed_at', 'id'])
        .limit(limit)
        .select(columns);
      return rows.map(itemOf);
    },
    async taken(reference, changedAt) {
      await database('intake_item')
        .where({ reference })
        .update({
          taken_at: database.raw('greatest(taken_at, ?::timestamptz)', [changedAt]),
          ...{ reason: null, part: null, try_at: null, attempts: 0 },
        });
    },
    async held(reference, { reason, part, triedAt, tryAt }) {
      await database('intake_item')
        .where({ reference })
        .update({ reason, part, tried_at: triedAt, try_at: tryAt, attempts: database.raw('attempts + 1') });
    },
    async waiting(unit, first, afterId) {
      const rows = await database('intake_item')
        .whereRaw(notTaken)
        .whereRaw(ofUnit, [unit])
        .modify((query) => {
          if (afterId !== null) query.where('id', '>', afterId);
        })
        .orderBy('id')
        .limit(first)
        .select(columns);
      return rows.map(itemOf);
    },
    async retry(reference, unit, at) {
      const waits = await database('intake_item')
        .where({ reference })
        .whereRaw(notTaken)
        .whereRaw(ofUnit, [unit])
        .update({ try_at: at });
      return waits > 0 ? 'WAITS' : 'NONE';
    },
  };
}

interface ItemRow {
  readonly id: string;
  readonly reference: string;
  readonly unit: string | null;
  readonly received_at: Date;
  readonly changed_at: Date;
  readonly reason: string | null;
  readonly part: string | null;
  readonly attempts: number;
  readonly tried_at: Date | null;
  readonly try_at: Date | null;
}

const momentOf = (time: Date | null) => time?.toISOString() ?? null;

const itemOf = (row: ItemRow): IntakeItem => ({
  id: row.id,
  reference: row.reference,
  unit: row.unit,
  receivedAt: row.received_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  reason: row.reason,
  part: row.part,
  attempts: row.attempts,
  triedAt: momentOf(row.tried_at),
  tryAt: momentOf(row.try_at),
});
