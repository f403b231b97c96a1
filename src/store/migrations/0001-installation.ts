import type { Knex } from 'knex';

/** One row: which installation the store belongs to, and whether that is a demo. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('installation', (table) => {
    table.boolean('single').primary().defaultTo(true).checkIn(['true'], 'installation_has_one_row');
    table.uuid('id').notNullable().defaultTo(knex.fn.uuid());
    table.timestamp('created_at', { useTz: true }).notNullable().defaultTo(knex.fn.now());
    table.boolean('demo').notNullable();
  });
}
