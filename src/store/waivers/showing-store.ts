import type { Knex } from 'knex';

/** That the components of an assessment were shown to an official. */
export interface Showing {
  /** Digest of the assessment. */
  readonly assessment: string;
  readonly dossier: string;
  readonly unit: string;
  readonly official: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** Writes what belongs to a first showing, in its transaction. */
type Along = (transaction: Knex.Transaction, first: Showing) => Promise<void>;

export interface ShowingStore {
  /**
   * Notes the first showing of each, with what has to be written along with those that are; later ones change nothing, and
   * `begin` is not called where all are.
   */
  note(showings: readonly Showing[], begin: () => Promise<Along>): Promise<void>;
  /** When an official was first shown it, RFC 3339; null: never. */
  shownAt(assessment: string, unit: string, official: string): Promise<string | null>;
}

export function showingStore(database: Knex): ShowingStore {
  return {
    async note(showings, begin) {
      const isKnown = new Set(
        (
          await database('assessment_showing')
            .whereIn(
              ['assessment', 'unit', 'official'],
              showings.map(({ assessment, unit, official }) => [assessment, unit, official]),
            )
            .select('assessment')
        ).map(({ assessment }) => assessment),
      );
      const unknown = showings.filter(({ assessment }) => !isKnown.has(assessment));
      if (unknown.length === 0) return;
      const along = await begin();
      await database.transaction(async (transaction) => {
        const rows = unknown.map(({ assessment, unit, official, at }) => ({
          assessment,
          unit,
          official,
          shown_at: at,
        }));
        const added = await transaction('assessment_showing')
          .insert(rows)
          .onConflict(['assessment', 'unit', 'official'])
          .ignore()
          .returning('assessment');
        const isNew = new Set(added.map(({ assessment }) => assessment));
        for (const showing of unknown) if (isNew.has(showing.assessment)) await along(transaction, showing);
      });
    },
    async shownAt(assessment, unit, official) {
      const row = await database('assessment_showing').where({ assessment, unit, official }).first('shown_at');
      return row ? row.shown_at.toISOString() : null;
    },
  };
}
