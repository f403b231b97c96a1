import type { Knex } from 'knex';

/** Dossiers of which nothing may be erased, whatever their term. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('legal_hold', (table) => {
    table.comment(
      'Dossiers of whose evidence nothing may be erased, because of proceedings or an inspection; a row for each time. Only lifted, never deleted; each is an entry of the evidence log, too. Names officials only.',
    );
    table.bigIncrements('id');
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.text('document').notNullable().comment('By which it was asked for.');
    table.text('placed_by').notNullable();
    table.timestamp('placed_at', { useTz: true }).notNullable();
    table.text('lifted_document');
    table.text('lifted_by');
    table.timestamp('lifted_at', { useTz: true });
  });
  await knex.raw('create unique index legal_hold_once on legal_hold (dossier) where lifted_at is null');
}
