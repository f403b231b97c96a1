import type { Knex } from 'knex';

/**
 * Lists of administrative units as imported, whole, each as of a day, so that names and types keep their versions; and
 * at most two mappings of old units to new: one that shows which were split, one that does not.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('administrative_list', (table) => {
    table.increments('id');
    table.text('list').notNullable().checkIn(['admin-unit-2004', 'admin-unit-2025'], 'administrative_list_is_known');
    table.date('as_of').notNullable();
    table.text('source').notNullable();
    table.timestamp('imported_at', { useTz: true }).notNullable().defaultTo(knex.fn.now());
    table.unique(['list', 'as_of']);
  });
  await knex.schema.createTable('administrative_unit', (table) => {
    table.integer('list_id').notNullable().references('administrative_list.id').onDelete('CASCADE');
    table.text('code').notNullable();
    table.text('name').notNullable();
    table.text('parent');
    table.primary(['list_id', 'code']);
  });
  await knex.schema.createTable('administrative_mapping', (table) => {
    table.boolean('hides_splits').primary();
    table.text('source').notNullable();
    table.timestamp('imported_at', { useTz: true }).notNullable().defaultTo(knex.fn.now());
  });
  await knex.schema.createTable('administrative_successor', (table) => {
    table.boolean('hides_splits').notNullable().references('administrative_mapping.hides_splits').onDelete('CASCADE');
    table.text('code').notNullable();
    table.text('successor').notNullable();
    table.primary(['hides_splits', 'code', 'successor']);
  });
}
