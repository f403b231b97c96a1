import type { Knex } from 'knex';
import { type CountedAssessment, writeCounted } from '../readiness/counted-assessment.ts';

/** What assessments came to, so that it can be counted, and the review of procedures that is to change the law. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('assessed_dossier', (table) => {
    table.comment(
      'Which dossier an assessment was of and when; what is counted is found by it. Written with the assessment, and never changed. No personal data but the code of the dossier.',
    );
    table.text('assessment').primary();
    table.specificType('procedure', 'text collate "C"').notNullable();
    table.integer('version').notNullable();
    table.text('dossier').notNullable();
    table.timestamp('assessed_at', { useTz: true }).notNullable();
    table.bigInteger('seq').notNullable().comment('Of the assessment.');
  });
  await knex.raw(`create index assessed_dossier_latest on assessed_dossier
    (procedure, dossier, assessed_at desc, seq desc) include (assessment, version)`);
  await knex.schema.createTable('assessed_component', (table) => {
    table.comment(
      'What one component came to in one assessment; follows from its bytes, written with it, and never changed. No personal data: neither facts nor values.',
    );
    table.text('assessment').notNullable();
    table.text('component').notNullable();
    table.text('outcome').notNullable();
    table
      .specificType('causes', 'text[]')
      .notNullable()
      .comment('Codes of what stands in the way, each once, in the order in which they were shown.');
    table.primary(['assessment', 'component']);
  });
  for (const name of ['assessed_dossier', 'assessed_component']) {
    await knex.raw(`create trigger ${name}_is_final before update or delete on ${name}
      for each row execute function assessment_is_final()`);
    await knex.raw(`create trigger ${name}_is_not_emptied before truncate on ${name}
      for each statement execute function assessment_is_final()`);
  }
  await knex.schema.createTable('procedure_review_move', (table) => {
    table.comment(
      'How the review of a procedure went on; rows are only added. No personal data but the official who moved it.',
    );
    table.text('procedure').notNullable();
    table.integer('seq').notNullable().comment('From 1.');
    table.text('state').notNullable();
    table.date('due_on').comment('By which the state is to be left; null: not set, or nothing is to follow.');
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('unit').notNullable();
    table.text('official').notNullable();
    table.text('note');
    table.text('idempotency_key').notNullable();
    table.text('content_digest').notNullable();
    table.primary(['procedure', 'seq']);
    table.unique(['unit', 'official', 'idempotency_key']);
  });
  await knex.raw(`create function procedure_review_is_kept() returns trigger language plpgsql as $$
    begin raise exception 'Moves of a review are neither changed nor deleted.'; end $$`);
  await knex.raw(`create trigger procedure_review_is_kept before update or delete on procedure_review_move
    for each row execute function procedure_review_is_kept()`);
  await knex.raw(`create trigger procedure_review_is_not_emptied before truncate on procedure_review_move
    for each statement execute function procedure_review_is_kept()`);
  await fill(knex);
}

/** Of the assessments that are there already. */
async function fill(knex: Knex): Promise<void> {
  for (let after = '0'; ; ) {
    const found: readonly (CountedAssessment & { readonly seq: string })[] = await knex('assessment')
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(200)
      .select('id', 'dossier', 'assessed_at', 'seq', 'body');
    const last = found.at(-1);
    if (!last) return;
    for (const assessment of found) await writeCounted(knex, assessment);
    after = last.seq;
  }
}
