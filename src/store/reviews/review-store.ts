import type { Knex } from 'knex';
import type { ReviewClosing, ReviewReason } from '../../generated/model.ts';
import type { NewDossierEvent } from '../dossiers/dossier-record.ts';
import { appendIn, onceFor } from '../dossiers/dossier-store.ts';

/** A decision that has to be looked at again. */
export interface Review extends NewReview {
  /** Later ones are greater. */
  readonly id: string;
  /** Null: nobody has looked at it. */
  readonly closed: ClosedReview | null;
}

export interface ClosedReview {
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly official: string;
  readonly closing: ReviewClosing;
  readonly note: string;
}

export interface NewReview {
  readonly dossier: string;
  readonly unit: string;
  /** RFC 3339, UTC. */
  readonly openedAt: string;
  readonly reason: ReviewReason;
  /** Components that look otherwise. */
  readonly components: readonly string[];
  /** Id of the assessment on which the decision rests, and of the one by which it looks otherwise. */
  readonly before: string;
  readonly after: string;
}

export interface ReviewFilter {
  readonly unit: string;
  readonly isOpen: boolean | null;
  readonly dossier: string | null;
}

export interface ReviewStore {
  /** Opens a review, once for each reason and assessment that a decision rests on; whether it is a new one. */
  open(review: NewReview): Promise<boolean>;
  /**
   * Closes a review, with an event of its dossier or not at all. MOVED: the dossier has other events than expected, or the
   * review is closed; REPEATED: the official used the key.
   */
  close(
    review: Pick<Review, 'id' | 'dossier'>,
    closed: ClosedReview,
    expectedSeq: number,
    event: NewDossierEvent,
  ): Promise<'CLOSED' | 'MOVED' | 'REPEATED'>;
  /** Of one unit, what was opened last first; `isOpen` null: any. */
  list(filter: ReviewFilter, first: number, before: string | null): Promise<readonly Review[]>;
  /** Of each dossier, oldest first; in one statement. */
  ofDossiers(codes: readonly string[]): Promise<readonly (readonly Review[])[]>;
  /** In the order asked, null where there is none. */
  byIds(ids: readonly string[]): Promise<readonly (Review | null)[]>;
}

export function reviewStore(database: Knex): ReviewStore {
  return {
    async open({ openedAt, components, ...review }) {
      const opened = await database('dossier_review')
        .insert({ ...review, opened_at: openedAt, components: [...components] })
        .onConflict(['dossier', 'before', 'reason'])
        .ignore()
        .returning('id');
      return opened.length > 0;
    },
    async close({ id, dossier }, { at, official, closing, note }, expectedSeq, event) {
      return onceFor(() =>
        database.transaction(async (transaction) => {
          const open = await transaction('dossier_review').where({ id }).whereNull('closed_at').forUpdate().first('id');
          const appended = open ? await appendIn(transaction, dossier, expectedSeq, event, {}) : 'MOVED';
          if (appended === 'MOVED') return appended;
          await transaction('dossier_review')
            .where({ id })
            .update({ closed_at: at, closed_by: official, closing, note });
          return 'CLOSED';
        }),
      );
    },
    async list({ unit, isOpen, dossier }, first, before) {
      const rows = await database('dossier_review')
        .where({ unit })
        .modify((query) => {
          if (isOpen === true) query.whereNull('closed_at');
          if (isOpen === false) query.whereNotNull('closed_at');
          if (dossier !== null) query.where({ dossier });
          if (before !== null) query.where('id', '<', before);
        })
        .orderBy('id', 'desc')
        .limit(first);
      return rows.map(reviewOf);
    },
    async ofDossiers(codes) {
      const rows: ReviewRow[] = await database('dossier_review').whereIn('dossier', codes).orderBy('id');
      return codes.map((code) => rows.filter(({ dossier }) => dossier === code).map(reviewOf));
    },
    async byIds(ids) {
      const rows = await database('dossier_review').whereIn('id', ids);
      const found = new Map(rows.map((row) => [row.id, reviewOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}

interface ReviewRow extends Omit<Review, 'openedAt' | 'closed'> {
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly closing: ReviewClosing | null;
  readonly note: string | null;
}

function reviewOf({ opened_at, closed_at, closed_by, closing, note, ...row }: ReviewRow): Review {
  const isClosed = closed_at !== null && closed_by !== null && closing !== null && note !== null;
  const closed = isClosed ? { at: closed_at.toISOString(), official: closed_by, closing, note } : null;
  return { ...row, openedAt: opened_at.toISOString(), closed };
}
