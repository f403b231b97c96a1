import type { Knex } from 'knex';

/** Passkeys of officials: who holds one, who vouched for it, and until when it may sign. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('passkey_challenge', (table) => {
    table.comment(
      'Challenges given to register a passkey, each once. Names nobody but the official; forgotten after a day.',
    );
    table.text('challenge').primary();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.timestamp('given_at', { useTz: true }).notNullable();
    table.timestamp('expires_at', { useTz: true }).notNullable();
    table.timestamp('used_at', { useTz: true });
    table.index(['given_at']);
  });
  await knex.schema.createTable('passkey', (table) => {
    table.comment(
      'Passkeys of officials. What was registered never changes; how far the enrolment is and whether it was revoked does, and each such step is in passkey_act. Never deleted. Names officials only.',
    );
    table.bigIncrements('id');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('holder').notNullable().comment('Subject of the login.');
    table.text('credential_id').notNullable().unique();
    table.binary('public_key').notNullable().comment('COSE.');
    table.binary('attestation_object').notNullable();
    table.binary('client_data').notNullable();
    table.text('attestation').notNullable();
    table.text('aaguid').notNullable();
    table.boolean('backup_eligible').notNullable();
    table.boolean('backed_up').notNullable();
    table.specificType('transports', 'text[]').notNullable();
    table.text('rp_id').notNullable();
    table.text('origin').notNullable();
    table.bigInteger('replaces').references('id').inTable('passkey');
    table.timestamp('registered_at', { useTz: true }).notNullable();
    table.text('vouched_by');
    table.text('vouched_for').comment('Identity document that was seen.');
    table.timestamp('vouched_at', { useTz: true });
    table.text('confirmed_by');
    table.timestamp('enrolled_at', { useTz: true });
    table.text('revoked_by');
    table.text('revoked_for');
    table.timestamp('revoked_at', { useTz: true });
    table.index(['unit', 'official', 'id']);
  });
  await knex.schema.createTable('passkey_act', (table) => {
    table.comment('Steps of passkeys, so that a repeated one is recognised. Names officials only.');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.bigInteger('passkey').notNullable().references('id').inTable('passkey');
    table.timestamp('at', { useTz: true }).notNullable();
    table.primary(['unit', 'official', 'idempotency_key']);
  });
}
