import type { Knex } from 'knex';
import type { WaiverEffect, WaiverState } from '../../generated/model.ts';
import { type CoveringWaiver, coveringWaivers } from './covering.ts';
import {
  type CoveredFact,
  type NewWaiver,
  type NewWaiverEvent,
  type Waiver,
  type WaiverEvent,
  type WaiverEventRow,
  type WaiverRow,
  waiverColumns,
  waiverEventOf,
  waiverEventRow,
  waiverOf,
  waiverRow,
  waiverState,
} from './waiver-record.ts';

/** Which records are listed; null: any. */
export interface WaiverFilter {
  /** Of a unit, or those of one login. */
  readonly of:
    | { readonly unit: string }
    | { readonly holder: string; readonly unit: string; readonly official: string };
  readonly dossier: string | null;
  readonly procedure: string | null;
  readonly official: string | null;
  readonly state: WaiverState | null;
  readonly effect: WaiverEffect | null;
  /** RFC 3339: from, and before. */
  readonly from: string | null;
  readonly before: string | null;
  /** yyyy-mm-dd, by which it is told what has expired. */
  readonly today: string;
}

/** Does more in the transaction in which something is written. */
export type Along = (transaction: Knex.Transaction) => Promise<void>;

export interface WaiverStore {
  /** The clock of the database. */
  clock(): Promise<Date>;
  /** Writes a record and what it covers, in the transaction of a move. */
  add(transaction: Knex.Transaction, waiver: NewWaiver, covered: readonly CoveredFact[]): Promise<void>;
  /** Writes what came after a record, in the transaction of a move; resolves to its id. */
  addEvent(transaction: Knex.Transaction, event: NewWaiverEvent): Promise<string>;
  /** The same in a transaction of its own, with what has to be written with it. */
  addEventAlone(
    event: NewWaiverEvent,
    along: (transaction: Knex.Transaction, id: string) => Promise<void>,
  ): Promise<string>;
  /** In the order asked, as they stand on a day (yyyy-mm-dd in Viet Nam); null where there is none. */
  byIds(ids: readonly string[], today: string): Promise<readonly (Waiver | null)[]>;
  /** The record or event that an official made with a key; null if none. */
  made(unit: string, official: string, idempotencyKey: string, today: string): Promise<Waiver | WaiverEvent | null>;
  /** What came after records, by its id; null if there is none. */
  event(id: string): Promise<WaiverEvent | null>;
  ofDossier(dossier: string, today: string): Promise<readonly Waiver[]>;
  /** What was recorded last comes first. `before`: `seq` behind which to go on. */
  list(filter: WaiverFilter, first: number, before: string | null): Promise<readonly Waiver[]>;
  /** All records behind a `seq`, in their order. */
  after(seq: string, most: number, today: string): Promise<readonly Waiver[]>;
  /** Records that stand on a day and cover facts of these objects, newest first; in one statement. */
  covering(objects: readonly Pick<CoveredFact, 'entity' | 'key'>[], today: string): Promise<readonly CoveringWaiver[]>;
}

export function waiverStore(database: Knex): WaiverStore {
  const addEvent: WaiverStore['addEvent'] = async (transaction, event) => {
    const [{ id }] = await transaction('waiver_event').insert(waiverEventRow(event)).returning('id');
    return id;
  };
  const eventsWhere = async (condition: (query: Knex.QueryBuilder) => void): Promise<readonly WaiverEvent[]> =>
    (await database('waiver_event').modify(condition).orderBy('id')).map((row: WaiverEventRow) => waiverEventOf(row));
  const whole = async (rows: readonly WaiverRow[]): Promise<Waiver[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const events = await eventsWhere((query) => query.whereIn('waiver', ids));
    return rows.map((row) =>
      waiverOf(
        row,
        events.filter(({ waiver }) => waiver === row.id),
      ),
    );
  };
  const waivers = (today: string) => database('waiver as w').select(database.raw(waiverColumns, [today]));
  return {
    async clock() {
      const { rows } = await database.raw('select clock_timestamp() as now');
      return rows[0].now;
    },
    async add(transaction, waiver, covered) {
      await transaction('waiver').insert(waiverRow(waiver));
      const facts = covered.map((fact) => ({ ...fact, waiver: waiver.id }));
      if (facts.length > 0) await transaction('waiver_fact').insert(facts).onConflict().ignore();
    },
    addEvent,
    addEventAlone: (event, along) =>
      database.transaction(async (transaction) => {
        const id = await addEvent(transaction, event);
        await along(transaction, id);
        return id;
      }),
    async byIds(ids, today) {
      const found = new Map((await whole(await waivers(today).whereIn('w.id', ids))).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async made(unit, official, idempotencyKey, today) {
      const made = { unit, official, idempotency_key: idempotencyKey };
      const [waiver] = await whole(await waivers(today).where(made));
      return waiver ?? (await eventsWhere((query) => query.where(made)))[0] ?? null;
    },
    event: async (id) => (await eventsWhere((query) => query.where({ id })))[0] ?? null,
    ofDossier: async (dossier, today) => whole(await waivers(today).where('w.dossier', dossier).orderBy('w.seq')),
    async list(filter, first, before) {
      const { of, dossier, procedure, official, state, effect, today } = filter;
      const rows = await waivers(today)
        .modify((query) => {
          if ('holder' in of)
            query.where((own) =>
              own.where('w.holder', of.holder).orWhere({ 'w.unit': of.unit, 'w.official': of.official }),
            );
          else query.where('w.unit', of.unit);
          if (dossier !== null) query.where('w.dossier', dossier);
          if (procedure !== null) query.where('w.procedure', procedure);
          if (official !== null) query.where('w.official', official);
          if (effect !== null) query.where('w.effect', effect);
          if (filter.from !== null) query.where('w.recorded_at', '>=', filter.from);
          if (filter.before !== null) query.where('w.recorded_at', '<', filter.before);
          if (before !== null) query.where('w.seq', '<', before);
          if (state !== null) query.whereRaw(`${waiverState} = ?`, [today, state]);
        })
        .orderBy('w.seq', 'desc')
        .limit(first);
      return whole(rows);
    },
    after: async (seq, most, today) =>
      whole(await waivers(today).where('w.seq', '>', seq).orderBy('w.seq').limit(most)),
    covering: (objects, today) => coveringWaivers(database, objects, today),
  };
}
