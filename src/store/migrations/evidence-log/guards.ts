const grown = ['log', 'leaf', 'signature', 'node', 'cosignature'];
const all = [...grown, 'part', 'checkpoint'];

/** Part of migration 0011; never edited once released. */
export const guards = `
create function evidence.is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The evidence log only grows: nothing in it is changed or deleted.' using errcode = 'LT007';
end $$;

create function evidence.part_is_only_erased() returns trigger
language plpgsql set search_path = pg_catalog, evidence, pg_temp as $$
declare
  v_said json;
begin
  if (new.log, new.idx, new.name, new.position) is distinct from (old.log, old.idx, old.name, old.position)
    or old.erased_by is not null or new.erased_by is null or new.salt is not null or new.bytes is not null
  then
    raise exception 'A part of an entry is not changed.' using errcode = 'LT007';
  end if;
  -- The entry of the erasure names this part and two people.
  select convert_from(p.bytes, 'UTF8')::json -> 'erased' into v_said
    from evidence.leaf l join evidence.part p on p.log = l.log and p.idx = l.idx and p.name = 'decision'
    where l.id = new.erased_by and convert_from(l.statement, 'UTF8')::json ->> 'type' = 'part-erased';
  if v_said is null
    or (v_said ->> 'log', v_said ->> 'index', v_said ->> 'part') is distinct from
      ((select origin from evidence.log where id = old.log), old.idx::text, old.name)
    or (select count(distinct person) from evidence.leaf l
      join evidence.part p on p.log = l.log and p.idx = l.idx and p.name = 'official',
      json_array_elements_text(convert_from(p.bytes, 'UTF8')::json -> 'people') person
      where l.id = new.erased_by) < 2
  then
    raise exception 'A part is erased by an entry of type part-erased that names it and two people.' using errcode = 'LT007';
  end if;
  return new;
end $$;

create function evidence.checkpoint_is_only_timestamped() returns trigger
language plpgsql set search_path = pg_catalog, evidence, pg_temp as $$
begin
  if (new.log, new.size, new.root, new.note, new.made_at) is distinct from
      (old.log, old.size, old.root, old.note, old.made_at) or old.timestamp_state = 'RECEIVED'
  then
    raise exception 'A checkpoint is not changed.' using errcode = 'LT007';
  end if;
  return new;
end $$;

${grown.map((table) => `create trigger is_final before update or delete on evidence.${table} for each row execute function evidence.is_final();`).join('\n')}
create trigger is_only_erased before update on evidence.part for each row execute function evidence.part_is_only_erased();
create trigger is_final before delete on evidence.part for each row execute function evidence.is_final();
create trigger is_only_timestamped before update on evidence.checkpoint for each row execute function evidence.checkpoint_is_only_timestamped();
create trigger is_final before delete on evidence.checkpoint for each row execute function evidence.is_final();
${all.map((table) => `create trigger is_not_emptied before truncate on evidence.${table} for each statement execute function evidence.is_final();`).join('\n')}

-- Functions are everybody's unless that is taken back.
revoke all on all functions in schema evidence from public;
`;
