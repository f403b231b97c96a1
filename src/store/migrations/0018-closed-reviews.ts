import type { Knex } from 'knex';

/** That a decision was looked at again, and what came of it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('dossier_review', (table) => {
    table
      .timestamp('closed_at', { useTz: true })
      .comment('When somebody had looked at the decision; null: nobody has.');
    table.text('closed_by').comment('Personal data: the official who looked, so that somebody answers for it.');
    table.text('closing').comment('What came of it: DECISION_STANDS or DECISION_CHANGED.');
    table.text('note').comment('Why, in the words of the official; no values of registers are asked for.');
  });
}
