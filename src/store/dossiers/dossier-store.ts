import type { Knex } from 'knex';
import type { DossierState, Submission } from '../../dossier/dossier.ts';
import {
  type ActKey,
  type Actor,
  columnsOf,
  type DossierChanges,
  type DossierEvent,
  type DossierRecord,
  dossierColumns,
  dossierOf,
  eventOf,
  eventRow,
  type NewDossierEvent,
} from './dossier-record.ts';

/** How a submission came in. */
export interface Receipt {
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly by: Actor;
  readonly portalReference: string | null;
  readonly dueOn: string | null;
  readonly key: ActKey | null;
}

/** Which dossiers of one unit; null: any. */
export interface DossierFilter {
  readonly unit: string;
  readonly state: DossierState | null;
  readonly assignedTo: string | null;
  /** yyyy-mm-dd: due on a day before it. */
  readonly dueBefore: string | null;
  readonly procedure: string | null;
}

/** Where a page ends. */
export type PlaceInDossiers = Pick<DossierRecord, 'dueOn' | 'id'>;

export interface DossierStore {
  /**
   * Stores a submission under its code, with the event `RECEIVED` as its first; or finds it there with the same digest,
   * or another content under that code, or its portal reference under another code. Of several at once one stores.
   * KEY_REUSED: the official used the key for something else; of several at once under one key, one stores.
   */
  submit(
    submission: Submission,
    digest: string,
    receipt: Receipt,
  ): Promise<'STORED' | 'SAME' | 'DIFFERS' | 'KEY_REUSED'>;
  find(code: string): Promise<DossierRecord | null>;
  /** In the order asked, null where there is none; in one statement. */
  findAll(codes: readonly string[]): Promise<readonly (DossierRecord | null)[]>;
  /** What is due first comes first, among equals what was received first; what has no day comes last. */
  list(filter: DossierFilter, first: number, after: PlaceInDossiers | null): Promise<readonly DossierRecord[]>;
  /**
   * Adds an event and makes its changes, both or neither, if the dossier still is where the writer read it.
   * MOVED: it is not (`seq` is another), or there is no such dossier. REPEATED: the official did this with the same key
   * already; `acts` has it. `along` writes more with it.
   */
  append(
    code: string,
    expectedSeq: number,
    event: NewDossierEvent,
    changes: DossierChanges,
    along?: (transaction: Knex.Transaction) => Promise<void>,
  ): Promise<'APPENDED' | 'MOVED' | 'REPEATED'>;
  /** From the first to the last. */
  events(code: string): Promise<readonly DossierEvent[]>;
  /** What the official did with this key, over all dossiers. */
  acts(unit: string, official: string, idempotencyKey: string): Promise<readonly DossierEvent[]>;
}

const isUniqueViolation = (error: unknown) => (error as { code?: unknown }).code === '23505';
const isKeyUsed = (error: unknown) => (error as { constraint?: unknown }).constraint === 'dossier_act_once';

/** Takes the key of an act; throws where the official used it (`onceFor`). What the hub does by itself has none. */
export async function claimKey(transaction: Knex.Transaction, { by, key }: Pick<NewDossierEvent, 'by' | 'key'>) {
  if (key === null || by.official === null) return;
  const { idempotencyKey: idempotency_key, contentDigest: content_digest } = key;
  await transaction('dossier_act').insert({ ...by, idempotency_key, content_digest });
}

/** `DossierStore.append` within a transaction of the caller's, who writes more in it; a repeated key is thrown (`onceFor`). */
export async function appendIn(
  transaction: Knex.Transaction,
  code: string,
  expectedSeq: number,
  event: NewDossierEvent,
  changes: DossierChanges,
): Promise<'APPENDED' | 'MOVED'> {
  const seq = expectedSeq + 1;
  const moved = await transaction('dossier')
    .where({ code, seq: expectedSeq })
    .update({ seq, ...columnsOf(changes) });
  if (moved === 0) return 'MOVED';
  await claimKey(transaction, event);
  await transaction('dossier_event').insert(eventRow(code, seq, event));
  return 'APPENDED';
}

/** What is written once only; REPEATED where it is there already. */
export async function onceFor<Result>(write: () => Promise<Result>): Promise<Result | 'REPEATED'> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) return 'REPEATED';
    throw error;
  }
}
const lastDay = 'infinity';

export function dossierStore(database: Knex): DossierStore {
  const findAll: DossierStore['findAll'] = async (codes) => {
    const rows = await database('dossier')
      // No text of a PostgreSQL holds the character zero, so no dossier has such a code.
      .whereIn(
        'code',
        codes.filter((code) => !code.includes('\0')),
      )
      .select(database.raw(`code, ${dossierColumns}`));
    const found = new Map(rows.map((row) => [row.code, dossierOf(row)]));
    return codes.map((code) => found.get(code) ?? null);
  };
  return {
    async submit(submission, digest, receipt) {
      const storing = database.transaction(async (transaction) => {
        const stored = await transaction('dossier')
          .insert(rowOf(submission, digest, receipt))
          .onConflict('code')
          .ignore()
          .returning('id');
        const { at, by, key } = receipt;
        if (stored.length === 0) {
          const there = await transaction('dossier').where('code', submission.code).first('content_digest');
          if (there?.content_digest !== digest) return 'DIFFERS';
          const used = key && { unit: by.unit, official: by.official, idempotency_key: key.idempotencyKey };
          const earlier = used && (await transaction('dossier_act').where(used).first('content_digest'));
          return earlier && earlier.content_digest !== key.contentDigest ? 'KEY_REUSED' : 'SAME';
        }
        await claimKey(transaction, receipt);
        const received = { kind: 'RECEIVED', at, by, data: { channel: submission.channel }, key };
        await transaction('dossier_event').insert(eventRow(submission.code, 1, received));
        return 'STORED' as const;
      });
      return storing.catch((error) => {
        if (isKeyUsed(error)) return 'KEY_REUSED';
        if (isUniqueViolation(error)) return 'DIFFERS';
        throw error;
      });
    },
    find: async (code) => (await findAll([code]))[0] ?? null,
    findAll,
    async list({ unit, state, assignedTo, dueBefore, procedure }, first, after) {
      const rows = await database('dossier')
        .where({ unit })
        .modify((query) => {
          if (state !== null) query.where({ state });
          if (assignedTo !== null) query.where({ assigned_to: assignedTo });
          if (dueBefore !== null) query.where('due_on', '<', dueBefore);
          if (procedure !== null) query.where({ procedure });
          if (after)
            query.whereRaw(`(coalesce(due_on, 'infinity'), id) > (?::date, ?::bigint)`, [
              after.dueOn ?? lastDay,
              after.id,
            ]);
        })
        .orderByRaw(`coalesce(due_on, 'infinity'), id`)
        .limit(first)
        .select(database.raw(dossierColumns));
      return rows.map(dossierOf);
    },
    async append(code, expectedSeq, event, changes, along) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const appended = await appendIn(transaction, code, expectedSeq, event, changes);
          if (appended === 'APPENDED') await along?.(transaction);
          return appended;
        }),
      );
    },
    async events(code) {
      return (await database('dossier_event').where('dossier', code).orderBy('seq')).map(eventOf);
    },
    async acts(unit, official, idempotencyKey) {
      const rows = await database('dossier_event')
        .where({ unit, official, idempotency_key: idempotencyKey })
        .orderBy('dossier');
      return rows.map(eventOf);
    },
  };
}

function rowOf(submission: Submission, digest: string, { at, portalReference, dueOn }: Receipt) {
  const { code, procedure, unit, attachments, payment } = submission;
  return {
    ...{ code, procedure, unit, submission: JSON.stringify(submission), content_digest: digest },
    ...{ received_at: at, portal_reference: portalReference, seq: 1, state: 'RECEIVED', due_on: dueOn },
    ...columnsOf({ signatures: attachments.map(({ signature }) => signature), ...(payment && { payment }) }),
  };
}
