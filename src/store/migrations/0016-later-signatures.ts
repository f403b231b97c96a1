import type { Knex } from 'knex';

/** A record whose signing service was not reached is signed later, once. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`create unique index waiver_signed_once on waiver_event (waiver) where kind = 'SIGNED'`);
}
