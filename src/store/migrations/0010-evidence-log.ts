import type { Knex } from 'knex';
import { append } from './evidence-log/append.ts';
import { checkpoints } from './evidence-log/checkpoints.ts';
import { guards } from './evidence-log/guards.ts';
import { tables } from './evidence-log/tables.ts';

/**
 * The evidence log, in a schema of its own: tables that only grow, the functions by which they do, and triggers that stop
 * everything else, for the owner too. What they hold is told in src/evidence/FORMAT.md.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
  await knex.raw(append);
  await knex.raw(checkpoints);
  await knex.raw(guards);
}
