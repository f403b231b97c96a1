import type { Knex } from 'knex';

/**
 * Dossiers as they were submitted, and everything that became of them. They name people; the comments on the tables say
 * what of them is kept, and why.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('dossier', (table) => {
    table.comment(
      'One application, and where it stands now. Personal data kept: owner, subjects and submitter as the form writes them, because officials work on them and every assessment starts from them. Not kept: attached files, of which there is the digest alone, and anything that registers said.',
    );
    table.bigIncrements('id').comment('Order of receipt.');
    table.text('code').notNullable().unique();
    table.text('procedure').notNullable();
    table.text('unit').notNullable();
    table.jsonb('submission').notNullable().comment('As submitted; never changed.');
    table
      .text('content_digest')
      .notNullable()
      .comment('SHA-256 of what was submitted, without the states of signatures and payment, which come late.');
    table.timestamp('received_at', { useTz: true }).notNullable();
    table.text('portal_reference').unique().comment('By what the portal knows it; null where it came another way.');
    table.integer('seq').notNullable().comment('Of its last event. Whoever writes names the one that was read.');
    table.text('state').notNullable();
    table.text('assigned_to').comment('Official (MaCanBo).');
    table.date('due_on').comment('Last day of the time limit; null while nobody has reckoned it.');
    table.jsonb('signatures').notNullable().comment('Of the attachments in their order, as last heard.');
    table.timestamp('payment_claimed_at', { useTz: true });
    table.timestamp('payment_confirmed_at', { useTz: true });
  });
  // The order of lists: what is due first comes first, and what has no day yet last.
  await knex.raw(`create index dossier_in_order on dossier (unit, coalesce(due_on, 'infinity'), id)`);
  await knex.schema.createTable('dossier_event', (table) => {
    table.comment(
      'What became of a dossier, in order; rows are only added. Personal data: the official who acted, because the act is answered for; people of the dossier only where `data` says what was done about one.',
    );
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.integer('seq').notNullable().comment('From 1, without gaps.');
    table.primary(['dossier', 'seq']);
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('kind').notNullable();
    table.text('unit').notNullable().comment('On whose behalf it was done.');
    table.text('official').comment('Null for what the hub did by itself.');
    table.jsonb('data').notNullable();
    table.text('idempotency_key');
    table.text('content_digest').comment('SHA-256 of the input: the same key with another content is refused.');
    table.unique(['unit', 'official', 'idempotency_key', 'dossier']);
  });
  await knex.schema.createTable('intake_item', (table) => {
    table.comment(
      'What the portal said to have, by its reference, and whether it was taken in. Names nobody: of what could not be taken in, the cause is kept and not the content, which the portal has.',
    );
    table.bigIncrements('id').comment('Order in which the hub heard of them.');
    table.text('reference').notNullable().unique();
    table.text('unit').comment('For which it is; null where the portal does not say.');
    table.timestamp('received_at', { useTz: true }).notNullable().comment('When the hub first heard of it.');
    table.timestamp('changed_at', { useTz: true }).notNullable().comment('Newest change that the portal told of.');
    table.timestamp('taken_at', { useTz: true }).comment('The change up to which it was taken in.');
    table.text('reason').comment('Why it was not taken in at the last attempt.');
    table.text('part').comment('Which part of the submission is concerned.');
    table.integer('attempts').notNullable().defaultTo(0);
    table.timestamp('tried_at', { useTz: true });
    table.timestamp('try_at', { useTz: true }).comment('When it is tried again; null: not by itself.');
    table.index(['changed_at', 'id']);
  });
  await knex.schema.createTable('intake_mark', (table) => {
    table.comment('How far the portal was listed, one row.');
    table.boolean('single').primary().defaultTo(true).checkIn(['true'], 'intake_mark_is_one');
    table.timestamp('since', { useTz: true }).comment('All changes before it were listed.');
    table.timestamp('listed_at', { useTz: true }).comment('When the portal was last listed to the end.');
    table.text('problem').comment('Why it could not be since then.');
  });
  await knex('intake_mark').insert({ single: true });
}
