import type { Knex } from 'knex';

/** By which document and whom something was held or let go. */
export interface HoldAct {
  readonly dossier: string;
  readonly document: string;
  /** Code of the official. */
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** What has to be written with it; `id` of the hold. */
type Along = (transaction: Knex.Transaction, id: string) => Promise<void>;

/** Dossiers of whose evidence nothing may be erased. */
export interface HoldStore {
  isHeld(dossier: string): Promise<boolean>;
  /** False where it is held already. */
  place(hold: HoldAct, along: Along): Promise<boolean>;
  /** False where it is not held. */
  lift(hold: HoldAct, along: Along): Promise<boolean>;
}

export function holdStore(database: Knex): HoldStore {
  return {
    isHeld: async (dossier) =>
      (await database('legal_hold').where({ dossier }).whereNull('lifted_at').first('id')) !== undefined,
    place: ({ dossier, document, by, at }, along) =>
      database.transaction(async (transaction) => {
        const row = { dossier, document, placed_by: by, placed_at: at };
        const onlyOne = transaction.raw('(dossier) where lifted_at is null');
        const [placed] = await transaction('legal_hold').insert(row).onConflict(onlyOne).ignore().returning('id');
        if (placed) await along(transaction, String(placed.id));
        return placed !== undefined;
      }),
    lift: ({ dossier, document, by, at }, along) =>
      database.transaction(async (transaction) => {
        const [lifted] = await transaction('legal_hold')
          .where({ dossier })
          .whereNull('lifted_at')
          .update({ lifted_document: document, lifted_by: by, lifted_at: at })
          .returning('id');
        if (lifted) await along(transaction, String(lifted.id));
        return lifted !== undefined;
      }),
  };
}
