import type { Knex } from 'knex';
import type { ProcedureReviewState, Text } from '../../generated/model.ts';
import { onceFor } from '../dossiers/dossier-store.ts';

/** One move of a review, as it was recorded. */
export interface ProcedureReviewMove {
  readonly procedure: string;
  /** From 1; a review that never moved is at 0. */
  readonly seq: number;
  readonly state: ProcedureReviewState;
  /** Whole day by which the state is to be left; null: not set. */
  readonly dueOn: string | null;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly unit: string;
  readonly official: string;
  readonly note: string | null;
  readonly idempotencyKey: string;
  readonly contentDigest: string;
}

/** The review of a procedure of the catalogue. */
export interface ProcedureReviewRecord {
  readonly procedure: string;
  /** Newest version of the procedure. */
  readonly version: number;
  readonly name: Text;
  /** Oldest first; empty: not started. */
  readonly moves: readonly ProcedureReviewMove[];
}

export interface ReviewsAsked {
  readonly state: ProcedureReviewState | null;
  /** Whether the due day lies before `today`; null: both. */
  readonly late: boolean | null;
  readonly procedure: string | null;
  readonly today: string;
}

export interface ProcedureReviewStore {
  /** Of every procedure of the catalogue, in the order of their codes, after one code. */
  list(asked: ReviewsAsked, after: string | null, limit: number): Promise<readonly ProcedureReviewRecord[]>;
  /** Null if the catalogue has no such procedure. */
  find(procedure: string): Promise<ProcedureReviewRecord | null>;
  /** The move that an official made with a key; null if there is none. */
  moveOf(unit: string, official: string, idempotencyKey: string): Promise<ProcedureReviewMove | null>;
  /** Adds a move. MOVED: the review has one with this `seq`. REPEATED: the official used the key before. */
  add(move: ProcedureReviewMove): Promise<'ADDED' | 'MOVED' | 'REPEATED'>;
}

export function procedureReviewStore(database: Knex): ProcedureReviewStore {
  const movesOf = async (procedures: readonly string[]) =>
    (await moves().whereIn('procedure', procedures).orderBy('seq')).map(moveIn);
  const moves = () => database('procedure_review_move').select(database.raw(columns));
  const list: ProcedureReviewStore['list'] = async ({ state, late, procedure, today }, after, limit) => {
    const newest = database('procedure_version')
      .distinctOn('code')
      .orderBy(['code', { column: 'version', order: 'desc' }])
      .select('code', 'version', database.raw(`content->'name' as name`));
    const last = database('procedure_review_move')
      .distinctOn('procedure')
      .orderBy(['procedure', { column: 'seq', order: 'desc' }])
      .select('procedure', 'state', 'due_on');
    const rows: readonly Omit<Row, 'moves'>[] = await database
      .from(newest.as('p'))
      .leftJoin(last.as('r'), 'r.procedure', 'p.code')
      .modify((query) => {
        if (state !== null) query.whereRaw(`coalesce(r.state, 'NOT_STARTED') = ?`, [state]);
        if (late !== null) query.whereRaw('coalesce(r.due_on < ?::date, false) = ?', [today, late]);
        if (procedure !== null) query.where('p.code', procedure);
        if (after !== null) query.whereRaw('p.code collate "C" > ?', [after]);
      })
      .orderByRaw('p.code collate "C"')
      .limit(limit)
      .select('p.code', 'p.version', 'p.name');
    const all = await movesOf(rows.map(({ code }) => code));
    return rows.map(({ code, version, name }) => ({
      ...{ procedure: code, version, name },
      moves: all.filter((move) => move.procedure === code),
    }));
  };
  return {
    list,
    async find(procedure) {
      const [found] = await list({ state: null, late: null, procedure, today: '0001-01-01' }, null, 1);
      return found ?? null;
    },
    async moveOf(unit, official, idempotencyKey) {
      const row = await moves().where({ unit, official, idempotency_key: idempotencyKey }).first();
      return row ? moveIn(row) : null;
    },
    async add({ dueOn, idempotencyKey, contentDigest, ...move }) {
      const row = { ...move, due_on: dueOn, idempotency_key: idempotencyKey, content_digest: contentDigest };
      return onceFor(async () => {
        const added = await database('procedure_review_move')
          .insert(row)
          .onConflict(['procedure', 'seq'])
          .ignore()
          .returning('seq');
        return added.length > 0 ? 'ADDED' : 'MOVED';
      });
    },
  };
}

interface Row {
  readonly code: string;
  readonly version: number;
  readonly name: Text;
}

// Days as text: JavaScript has no civil days.
const columns = 'procedure, seq, state, due_on::text, at, unit, official, note, idempotency_key, content_digest';

interface MoveRow {
  readonly procedure: string;
  readonly seq: number;
  readonly state: ProcedureReviewState;
  readonly due_on: string | null;
  readonly at: Date;
  readonly unit: string;
  readonly official: string;
  readonly note: string | null;
  readonly idempotency_key: string;
  readonly content_digest: string;
}

const moveIn = ({ due_on, at, idempotency_key, content_digest, ...row }: MoveRow): ProcedureReviewMove => ({
  ...row,
  dueOn: due_on,
  at: at.toISOString(),
  idempotencyKey: idempotency_key,
  contentDigest: content_digest,
});
