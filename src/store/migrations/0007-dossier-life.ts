import type { Knex } from 'knex';

/**
 * What of the life of a dossier is more than an event: the one request for papers, questions to registrars, and what
 * registers are asked to correct. All name people; the comments on the tables say what of them is kept, and why.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('paper_request', (table) => {
    table.comment(
      'What a citizen was asked for, once for each dossier. Personal data kept: the name of the owner in the text, because the text is evidence of what the citizen was told; flags and causes, no values of registers. Only the delivery changes.',
    );
    table.text('dossier').primary().references('code').inTable('dossier');
    table.integer('seq').notNullable().comment('The event by which it was made.');
    table.timestamp('requested_at', { useTz: true }).notNullable();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('assessment').notNullable().comment('Id of the assessment on which it rests.');
    table
      .jsonb('components')
      .notNullable()
      .comment('Each component asked for, with the flags and causes that made it necessary.');
    table.specificType('left_out', 'text[]').notNullable().comment('Components that were knowingly not asked for.');
    table.text('reason').comment('Why, where the hub advised otherwise.');
    table.text('text_vi').notNullable().comment('As the citizen was told.');
    table.text('text_en').notNullable();
    table.integer('wording').notNullable().comment('Version of the sentences.');
    table.text('digest').notNullable().comment('SHA-256 of the Vietnamese text in UTF-8, base64url.');
    table.text('channel').notNullable();
    table.text('delivery').notNullable();
    table.timestamp('delivery_at', { useTz: true });
    table.text('delivery_note');
  });
  await knex.schema.createTable('registrar_question', (table) => {
    table.comment(
      'What a registrar was asked about a dossier, and the answer. Personal data: what official and registrar write about the record in question.',
    );
    table.bigIncrements('id');
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.integer('seq').notNullable().comment('The event by which it was asked.');
    table.timestamp('asked_at', { useTz: true }).notNullable();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('registrar').notNullable();
    table.specificType('components', 'text[]').notNullable();
    table.text('question').notNullable();
    table.date('due_on').notNullable();
    table.timestamp('answered_at', { useTz: true });
    table.text('outcome');
    table.text('answer');
    table.index(['dossier', 'id']);
  });
  await knex.schema.createTable('data_issue', (table) => {
    table.comment(
      'A value of a register that an official holds to be wrong. Personal data kept: whose fact it is, the value of the register and the one proposed, because the owner of the register is asked to correct the one to the other, and later reads are held against both.',
    );
    table.bigIncrements('id');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.text('register').notNullable();
    table.text('entity').notNullable();
    table.text('key').notNullable();
    table.text('field').notNullable();
    table.text('record_ref');
    table.text('old_text').comment('What the register said when it was reported; null where it had no value.');
    table.jsonb('proposed').notNullable().comment('In the type of the field.');
    table.text('proposed_text').notNullable();
    table.text('evidence').notNullable();
    table.timestamp('opened_at', { useTz: true }).notNullable();
    table.text('state').notNullable();
    table.timestamp('state_at', { useTz: true }).notNullable();
    table.timestamp('closed_at', { useTz: true });
    table.unique(['unit', 'official', 'idempotency_key']);
    table.index(['unit', 'id']);
    table.index(['dossier']);
  });
  // One open ticket about one value: a second official is told of the first.
  await knex.raw(
    'create unique index data_issue_open on data_issue (register, entity, key, field) where closed_at is null',
  );
  await knex.schema.createTable('data_issue_change', (table) => {
    table.comment('How a ticket went on; rows are only added.');
    table.bigIncrements('id');
    table.bigInteger('issue').notNullable().references('id').inTable('data_issue');
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('state').notNullable();
    table.text('unit').notNullable();
    table.text('official').comment('Null where a later read showed it.');
    table.text('note');
    table.text('idempotency_key');
    table.text('content_digest');
    table.unique(['unit', 'official', 'idempotency_key']);
    table.index(['issue', 'id']);
  });
}
