import type { Knex } from 'knex';

/**
 * Once two people have erased a part of an entry of the evidence log, what the hub's own tables hold of the dossier may be
 * emptied of people and words, and of nothing else: the guards let exactly that through, whoever does it.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function is_emptied(p_dossier text) returns boolean language sql stable
    set search_path = pg_catalog, evidence, pg_temp as $$
      select exists (select from evidence.leaf l join evidence.part p on p.log = l.log and p.idx = l.idx
        where l.dossier = p_dossier and p.erased_by is not null)
    $$;

    create function emptied_terms(p_terms jsonb) returns jsonb language sql immutable
    set search_path = pg_catalog, pg_temp as $$
      select p_terms || jsonb_build_object(
        'ownWords', null,
        'wording', (p_terms -> 'wording') || '{"text": "Đã xóa · Erased"}',
        'flags', (select coalesce(jsonb_agg(flag || '{"text": {"vi": "Đã xóa", "en": "Erased"}}' order by n), '[]')
          from jsonb_array_elements(p_terms -> 'flags') with ordinality each (flag, n)),
        'checks', (select coalesce(jsonb_agg(attempt || '{"note": null}' order by n), '[]')
          from jsonb_array_elements(p_terms -> 'checks') with ordinality each (attempt, n)))
    $$;

    create or replace function assessment_is_final() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and tg_table_name = 'assessment' then
        if is_emptied(old.dossier) and octet_length(new.body) = 0 and to_jsonb(new) - 'body' = to_jsonb(old) - 'body' then
          return new;
        end if;
      end if;
      raise exception 'Assessments are neither changed nor deleted.';
    end $$;

    create or replace function waiver_is_final() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and tg_table_name = 'waiver' then
        if is_emptied(old.dossier) and new.terms = emptied_terms(old.terms)
          and to_jsonb(new) - 'terms' = to_jsonb(old) - 'terms' then
          return new;
        end if;
      elsif tg_op = 'UPDATE' and tg_table_name = 'waiver_event' then
        if is_emptied((select dossier from waiver where id = old.waiver)) and new.note is null
          and to_jsonb(new) - 'note' = to_jsonb(old) - 'note' then
          return new;
        end if;
      elsif tg_op = 'DELETE' and tg_table_name = 'waiver_fact' then
        if is_emptied((select dossier from waiver where id = old.waiver)) then return old; end if;
      end if;
      raise exception 'Records of basis and what they rest on are neither changed nor deleted.';
    end $$;
  `);
}
