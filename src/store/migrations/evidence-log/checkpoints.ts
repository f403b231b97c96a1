/** Part of migration 0011; never edited once released. */
export const checkpoints = `
create function evidence.root(p_log integer, p_size bigint) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, evidence, pg_temp as $$
declare
  v_root bytea;
  v_subtree bytea;
  v_level integer := 0;
  v_rest bigint := p_size;
begin
  if p_size = 0 then return sha256(''); end if;
  while v_rest > 0 loop
    if v_rest % 2 = 1 then
      v_subtree := evidence.subtree(p_log, v_level, v_rest - 1);
      v_root := case when v_root is null then v_subtree else sha256('\\x01'::bytea || v_subtree || v_root) end;
    end if;
    v_level := v_level + 1;
    v_rest := v_rest / 2;
  end loop;
  return v_root;
end $$;

create function evidence.add_checkpoint(p_size bigint, p_note text) returns void
language plpgsql security definer set search_path = pg_catalog, evidence, pg_temp as $$
declare
  v_log evidence.log;
  v_root bytea;
begin
  select * into v_log from evidence.log order by id desc limit 1;
  if p_size > (select coalesce(max(idx) + 1, 0) from evidence.leaf where log = v_log.id) then
    raise exception 'The log has fewer entries than this checkpoint.' using errcode = 'LT006';
  end if;
  v_root := evidence.root(v_log.id, p_size);
  if not starts_with(p_note, v_log.origin || E'\\n' || p_size || E'\\n' || encode(v_root, 'base64') || E'\\n\\n') then
    raise exception 'The checkpoint is not one of this log.' using errcode = 'LT006';
  end if;
  insert into evidence.checkpoint (log, size, root, note) values (v_log.id, p_size, v_root, p_note) on conflict do nothing;
end $$;

create function evidence.add_cosignature(p_size bigint, p_key_name text, p_key_id bytea, p_seconds bigint, p_line text)
returns void language sql security definer set search_path = pg_catalog, evidence, pg_temp as $$
  insert into evidence.cosignature
    select (select max(id) from evidence.log), p_size, p_key_name, p_key_id, p_seconds, p_line
    on conflict do nothing
$$;

create function evidence.erase_part(p_log integer, p_idx bigint, p_name text, p_by text) returns void
language sql security definer set search_path = pg_catalog, evidence, pg_temp as $$
  update evidence.part set salt = null, bytes = null, erased_by = p_by
  where log = p_log and idx = p_idx and name = p_name and erased_by is null
$$;
`;
