import type { Knex } from 'knex';

/**
 * What officials saw in original documents, and the facts of open work that are offered to them for it. Both name
 * people; the comments on the tables say what of them is kept, and why.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('confirmation', (table) => {
    table.comment(
      'One original seen by one official; never changed. Personal data kept: whose fact it is and the value of the original, because both are served on the next read. Not kept: what registers said, beyond whether it was right.',
    );
    table.bigIncrements('id');
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('idempotency_key').notNullable();
    table
      .text('content_digest')
      .notNullable()
      .comment('SHA-256 of the input: the same key with another content is refused.');
    table.text('procedure').notNullable();
    table.text('dossier');
    table.timestamp('confirmed_at', { useTz: true }).notNullable();
    table.text('entity').notNullable();
    table.text('key').notNullable();
    table.text('field').notNullable();
    table.jsonb('value').notNullable().comment('The value of the original, in the type of the field.');
    table.text('original_kind').notNullable();
    table.text('original_number').notNullable();
    table.text('original_place').notNullable();
    table.date('seen_on').notNullable();
    table
      .text('salt')
      .notNullable()
      .comment('Of the digests in `claims`, so that equal ones of two people look different.');
    table
      .jsonb('claims')
      .notNullable()
      .comment(
        'Each claim of a register at that time: register, record, when recorded, how it stood to the original, and a salted digest of its text. The digest alone, because all that is asked of it later is whether the register has changed what it says.',
      );
    table
      .jsonb('lesson')
      .notNullable()
      .comment(
        'Which registers were right and who agreed with whom, without values: what the reliability is learned from.',
      );
    table
      .jsonb('served')
      .notNullable()
      .comment(
        'Flags of the fact as it was served, and how its value stood to the original: for the flag truth table.',
      );
    table.text('slice').comment('AUDIT where the fact was drawn by lot for its dossier, whatever its flags.');
    table.unique(['unit', 'official', 'idempotency_key']);
    table.index(['entity', 'key', 'field', 'id']);
  });
  await knex.schema.createTable('fact_to_confirm', (table) => {
    table.comment(
      'Facts read for dossiers that are worth an official looking at the original. Personal data kept: whose fact it is, to offer it; no value. Deleted after thirty days.',
    );
    table.bigIncrements('id');
    table.text('unit').notNullable();
    table.text('dossier').notNullable();
    table.text('entity').notNullable();
    table.text('key').notNullable();
    table.text('field').notNullable();
    table.text('slice').notNullable().checkIn(['AUDIT', 'UNCERTAIN'], 'fact_to_confirm_slice_is_known');
    table
      .double('rank')
      .notNullable()
      .comment('Greatest first: the probability of being wrong; of the audit slice the lot, which knows no flags.');
    table.timestamp('read_at', { useTz: true }).notNullable();
    table.unique(['unit', 'dossier', 'entity', 'key', 'field']);
    table.index(['unit', 'slice', 'rank', 'id']);
    table.index(['read_at']);
  });
}
