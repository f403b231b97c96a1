import type { Knex } from 'knex';

/** Records of the basis on which officials proceeded on flagged data, and what they need. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('assessment_showing', (table) => {
    table.comment(
      'When an official was first shown the components of an assessment; evidence, never changed or deleted. Names nobody but the official.',
    );
    table.text('assessment').notNullable().references('id').inTable('assessment');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.timestamp('shown_at', { useTz: true }).notNullable();
    table.primary(['assessment', 'unit', 'official']);
  });
  await knex.schema.createTable('waiver_draft', (table) => {
    table.comment(
      'What was prepared to be recorded within ten minutes. Personal data: the parts of the statement, with facts of the assessment and persons of the dossier. Forgotten a day after it was prepared.',
    );
    table.text('id').primary();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.text('assessment').notNullable().references('id').inTable('assessment');
    table.jsonb('terms').notNullable().comment('What is to be recorded, as it would be shown.');
    table.binary('statement').notNullable().comment('Canonical JSON.');
    table.jsonb('parts').notNullable().comment('Name, salt and bytes of each, base64url.');
    table.timestamp('prepared_at', { useTz: true }).notNullable();
    table.timestamp('expires_at', { useTz: true }).notNullable();
    table.timestamp('used_at', { useTz: true });
    table.unique(['unit', 'official', 'idempotency_key']);
    table.index(['prepared_at']);
  });
  await knex.schema.createTable('waiver', (table) => {
    table.comment(
      'Records of the basis on which an official proceeded; written once, never changed or deleted. Personal data: what the official wrote, and the words that were declared, which name flags of facts of the persons of the dossier.',
    );
    table.text('id').primary();
    table.bigIncrements('seq', { primaryKey: false }).comment('In the order in which they were recorded.');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table
      .text('holder')
      .notNullable()
      .comment('Subject of the login, by which officials find their own wherever they work.');
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.text('procedure').notNullable();
    table.text('component').notNullable();
    table.text('assessment').notNullable().references('id').inTable('assessment');
    table.text('effect').notNullable();
    table.jsonb('terms').notNullable();
    table.date('valid_until');
    table.boolean('needs_countersignature').notNullable();
    table.text('signature_class').notNullable();
    table.text('statement_digest').notNullable();
    table.timestamp('recorded_at', { useTz: true }).notNullable();
    table.unique(['unit', 'official', 'idempotency_key']);
    table.unique(['seq']);
    table.index(['unit', 'seq']);
    table.index(['holder', 'seq']);
    table.index(['dossier', 'component']);
  });
  await knex.schema.createTable('waiver_fact', (table) => {
    table.comment(
      'Which facts a record covers, so that later reads can show it. Personal data: the number by which the registers have the person.',
    );
    table.text('waiver').notNullable().references('id').inTable('waiver');
    table.text('entity').notNullable();
    table.text('key').notNullable();
    table.text('field').notNullable();
    table.primary(['waiver', 'entity', 'key', 'field']);
    table.index(['entity', 'key']);
  });
  await knex.schema.createTable('waiver_event', (table) => {
    table.comment(
      'What came after a record: countersigned, taken back, what turned out, the reply. Written once, never changed or deleted. Personal data: what was written with it.',
    );
    table.bigIncrements('id');
    table.text('waiver').notNullable().references('id').inTable('waiver');
    table.text('kind').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('outcome');
    table.text('note');
    table.bigInteger('replies_to').references('id').inTable('waiver_event');
    table.text('signature_class').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.unique(['unit', 'official', 'idempotency_key']);
    table.unique(['replies_to']);
    table.index(['waiver', 'id']);
  });
  await knex.raw(`create unique index waiver_event_once on waiver_event (waiver, kind)
    where kind in ('COUNTERSIGNED', 'REVOKED')`);
  await knex.schema.createTable('delegation', (table) => {
    table.comment(
      'Who may countersign for officials of a unit. Written once, never changed or deleted. Names officials only.',
    );
    table.bigIncrements('id');
    table.text('unit').notNullable();
    table.text('delegate_unit').notNullable();
    table.text('delegate').notNullable();
    table.text('document').notNullable();
    table.specificType('procedures', 'text[]').notNullable().comment('Codes; empty: all.');
    table.date('from_on').notNullable();
    table.date('to_on').notNullable();
    table.text('recorded_by').notNullable();
    table.timestamp('recorded_at', { useTz: true }).notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.unique(['unit', 'recorded_by', 'idempotency_key']);
    table.index(['unit', 'delegate_unit', 'delegate']);
  });
  await knex.raw(`create function waiver_is_final() returns trigger language plpgsql as $$
    begin raise exception 'Records of basis and what they rest on are neither changed nor deleted.'; end $$`);
  for (const table of ['assessment_showing', 'waiver', 'waiver_fact', 'waiver_event', 'delegation']) {
    await knex.raw(`create trigger ${table}_is_final before update or delete on ${table}
      for each row execute function waiver_is_final()`);
    await knex.raw(`create trigger ${table}_is_not_emptied before truncate on ${table}
      for each statement execute function waiver_is_final()`);
  }
}
