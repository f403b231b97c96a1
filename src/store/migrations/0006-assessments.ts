import type { Knex } from 'knex';

/** Assessments of dossiers: each stored once, as it was answered, and never changed. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('assessment', (table) => {
    table.comment(
      'What an official was shown about the components of a dossier; written once, and never changed or deleted. Personal data kept: every fact that the components need, with what each register said of it, because a decision rests on exactly that and has to be explained years later.',
    );
    table.text('id').primary().comment('SHA-256 of `body`, base64url.');
    table.text('dossier').notNullable();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.timestamp('assessed_at', { useTz: true }).notNullable();
    table
      .text('inputs_digest')
      .notNullable()
      .comment('SHA-256 of all that the assessment follows from, apart from times and the names of requests.');
    table.binary('body').notNullable().comment('Canonical JSON (RFC 8785).');
    table.bigIncrements('seq', { primaryKey: false }).comment('In the order in which they were stored.');
    table.index(['dossier', 'seq']);
  });
  await knex.raw(`create function assessment_is_final() returns trigger language plpgsql as $$
    begin raise exception 'Assessments are neither changed nor deleted.'; end $$`);
  await knex.raw(`create trigger assessment_is_final before update or delete on assessment
    for each row execute function assessment_is_final()`);
  await knex.raw(`create trigger assessment_is_not_emptied before truncate on assessment
    for each statement execute function assessment_is_final()`);
  await knex.schema.createTable('assessment_request', (table) => {
    table.comment(
      'Each time an official had a dossier assessed: to answer a repeated request with the same assessment, and to limit how often registers are asked. No personal data but the dossier and the official. Forgotten after thirty days.',
    );
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('dossier').notNullable();
    table.timestamp('requested_at', { useTz: true }).notNullable();
    table.integer('attempts').notNullable().defaultTo(1).comment('How often it was sent before it had an answer.');
    table.text('assessment').comment('Null while it is made, and where nothing could be shown.');
    table.primary(['unit', 'official', 'idempotency_key']);
    table.index(['unit', 'official', 'dossier', 'requested_at']);
    table.index(['requested_at']);
  });
}
