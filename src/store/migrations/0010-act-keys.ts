import type { Knex } from 'knex';

/** The keys of acts about dossiers: each stands for one act of an official, whatever dossiers that is about. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('dossier_act', (table) => {
    table.comment(
      'Acts about dossiers by their keys, so that no key is used for two, however close together they come. Personal data: the official who acted.',
    );
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable().comment('SHA-256 of the input.');
    table.primary(['unit', 'official', 'idempotency_key'], { constraintName: 'dossier_act_once' });
  });
  // Of keys that were used twice the first use counts.
  await knex.raw(
    `insert into dossier_act select distinct on (unit, official, idempotency_key) unit, official, idempotency_key, content_digest
     from dossier_event where official is not null and idempotency_key is not null
     order by unit, official, idempotency_key, at`,
  );
}
