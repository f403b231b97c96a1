import type { Knex } from 'knex';

/** When registers did not answer, which dossiers are to be read again because of it, and which decisions with them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('register_outage', (table) => {
    table.comment(
      'Times in which a register did not answer, as the hub saw them by its calls for anything; evidence, never deleted. Names nobody: requests are named by their ids alone.',
    );
    table.bigIncrements('id').comment('Order in which they were noted.');
    table.text('register').notNullable();
    table.timestamp('from_at', { useTz: true }).notNullable().comment('End of the first call that was not answered.');
    table.timestamp('last_at', { useTz: true }).notNullable().comment('End of the last one.');
    table.timestamp('to_at', { useTz: true }).comment('First good answer after that; null: none was seen yet.');
    table.text('first_request').notNullable();
    table.text('last_request').notNullable();
    table.text('return_request').comment('The request that was answered.');
    table.integer('calls').notNullable().comment('Calls that were not answered.');
    table.integer('interruptions').notNullable().comment('How often it answered in between, too briefly to end it.');
    table.specificType('codes', 'text[]').notNullable().comment('Why not; each once, in order of the alphabet.');
    table.index(['register', 'to_at']);
  });
  // Several processes see the same outage.
  await knex.raw('create unique index register_outage_open on register_outage (register) where to_at is null');
  await knex.schema.createTable('dossier_reread', (table) => {
    table.comment(
      'Dossiers that were assessed while a register did not answer, and are read again when all of these have returned. Names nobody but the dossier; goes when it was read.',
    );
    table.text('dossier').primary().references('code').inTable('dossier');
    table.text('unit').notNullable();
    table.specificType('registers', 'text[]').notNullable().comment('Those that did not answer the last time.');
    table.integer('version').notNullable().defaultTo(1).comment('How often it was assessed without them.');
    table.timestamp('asked_at', { useTz: true }).notNullable().defaultTo(knex.fn.now());
    table.integer('attempts').notNullable().defaultTo(0).comment('How often it was read again in vain.');
    table.timestamp('try_at', { useTz: true }).notNullable().defaultTo(knex.fn.now());
    table.index(['try_at']);
  });
  await knex.schema.createTable('dossier_review', (table) => {
    table.comment(
      'Decisions that rest on an assessment made without a register, and look otherwise with it. Names nobody but the dossier; what differs is in the two assessments. Never deleted.',
    );
    table.bigIncrements('id');
    table.text('dossier').notNullable().references('code').inTable('dossier');
    table.text('unit').notNullable();
    table.timestamp('opened_at', { useTz: true }).notNullable();
    table.text('reason').notNullable();
    table.specificType('components', 'text[]').notNullable().comment('Components that look otherwise.');
    table.text('before').notNullable().references('id').inTable('assessment').comment('On which the decision rests.');
    table.text('after').notNullable().references('id').inTable('assessment').comment('Made with all registers.');
    table.unique(['dossier', 'before', 'reason']);
    table.index(['unit', 'id']);
  });
}
