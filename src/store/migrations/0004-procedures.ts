import type { Knex } from 'knex';

/** Procedures in every version that was ever imported, because what was decided under an old one is read with that one. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('procedure_version', (table) => {
    table.comment(
      'One version of one procedure; never changed, never deleted. Holds no personal data but who imported it.',
    );
    table.text('code').notNullable();
    table.integer('version').notNullable();
    table.jsonb('content').notNullable().comment('The procedure, whole.');
    table.text('digest').notNullable().comment('SHA-256 of its canonical form (RFC 8785), base64url.');
    table.text('level').notNullable();
    table.text('searched').notNullable().comment('Code and names without diacritics, to be found by.');
    table.timestamp('imported_at', { useTz: true }).notNullable();
    table.text('imported_by').notNullable();
    table.text('source').notNullable().comment('Name of the file.');
    table.primary(['code', 'version']);
    table.check('version >= 1', [], 'procedure_version_is_counted');
  });
}
