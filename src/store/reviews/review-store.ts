import type { Knex } from 'knex';
import type { ReviewReason } from '../../generated/model.ts';

/** A decision that has to be looked at again. */
export interface Review extends NewReview {
  /** Later ones are greater. */
  readonly id: string;
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

export interface ReviewStore {
  /** Opens a review, once for each reason and assessment that a decision rests on; whether it is a new one. */
  open(review: NewReview): Promise<boolean>;
  /** Of one unit, what was opened last first. */
  list(unit: string, first: number, before: string | null): Promise<readonly Review[]>;
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
    async list(unit, first, before) {
      const rows = await database('dossier_review')
        .where({ unit })
        .modify((query) => {
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

interface ReviewRow extends Omit<Review, 'openedAt'> {
  readonly opened_at: Date;
}

const reviewOf = ({ opened_at, ...row }: ReviewRow): Review => ({ ...row, openedAt: opened_at.toISOString() });
