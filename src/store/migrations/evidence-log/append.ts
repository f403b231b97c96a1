/** Part of migration 0011; never edited once released. */
export const append = `
create function evidence.base64url(bytes bytea) returns text language sql immutable strict
  return rtrim(translate(encode(bytes, 'base64'), E'+/\\n', '-_'), '=');

create function evidence.append(
  p_id text, p_dossier text, p_statement bytea,
  p_part_names text[], p_part_salts bytea[], p_part_bytes bytea[],
  p_classes text[], p_signatures bytea[]
) returns table (origin text, idx bigint, leaf_hash bytea, statement_digest bytea, at timestamptz)
language plpgsql security definer set search_path = pg_catalog, evidence, pg_temp as $$
#variable_conflict use_column
declare
  v_log evidence.log;
  v_last evidence.leaf;
  v_known evidence.leaf;
  v_digest bytea := sha256(convert_to(E'lienthong/statement/v1\\n', 'UTF8') || p_statement);
  v_said json;
  v_index bigint;
  v_at timestamptz;
  v_clock timestamptz;
  v_prev bytea;
  v_leaf bytea;
  v_hash bytea;
  v_level integer := 0;
  v_place bigint;
  v_left bytea;
begin
  -- Behind the lock, what others have committed must be seen.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'Entries are appended in transactions of isolation "read committed".' using errcode = 'LT005';
  end if;
  perform pg_advisory_xact_lock(5408124008);

  select * into v_known from evidence.leaf l where l.id = p_id;
  if found then
    if v_known.statement <> p_statement then
      raise exception 'Another statement has been entered under this id.' using errcode = 'LT001';
    end if;
    return query select l.origin, v_known.idx, v_known.leaf_hash, v_digest, v_known.at
      from evidence.log l where l.id = v_known.log;
    return;
  end if;

  select * into v_log from evidence.log l order by l.id desc limit 1;
  if not found then raise exception 'No log has been opened.' using errcode = 'LT002'; end if;
  v_said := convert_from(p_statement, 'UTF8')::json;
  if (v_said ->> 'v', v_said ->> 'log', v_said ->> 'id') is distinct from ('1', v_log.origin, p_id) then
    raise exception 'The statement is of another log or about something else.' using errcode = 'LT003';
  end if;
  if json_array_length(v_said -> 'parts') <> cardinality(p_part_names)
    or cardinality(p_part_salts) <> cardinality(p_part_names) or cardinality(p_part_bytes) <> cardinality(p_part_names)
    or cardinality(p_classes) <> cardinality(p_signatures)
    or exists (
      select from unnest(p_part_names, p_part_salts, p_part_bytes) with ordinality given (name, salt, bytes, n)
      where octet_length(salt) <> 32
        or (v_said -> 'parts' -> (n - 1)::integer ->> 'name') is distinct from name
        or (v_said -> 'parts' -> (n - 1)::integer ->> 'commitment') is distinct from evidence.base64url(
          sha256(convert_to(E'lienthong/part/v1\\n' || name || E'\\n', 'UTF8') || salt || bytes)))
  then
    raise exception 'The parts are not those of the statement.' using errcode = 'LT003';
  end if;

  select * into v_last from evidence.leaf l where l.log = v_log.id order by l.idx desc limit 1;
  v_index := coalesce(v_last.idx + 1, 0);
  v_clock := date_trunc('milliseconds', clock_timestamp());
  if v_last.at - v_clock > interval '2 seconds' then
    raise exception 'The clock of the database is more than 2 s behind the last entry.' using errcode = 'LT004';
  end if;
  v_at := greatest(v_clock, v_last.at);
  select l.leaf_hash into v_prev from evidence.leaf l
    where l.dossier = p_dossier and l.log = v_log.id order by l.idx desc limit 1;
  v_leaf := convert_to(
    '{"at":"' || to_char(v_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || '","prev":' || coalesce('"' || evidence.base64url(v_prev) || '"', 'null')
    || ',"sigs":[' || coalesce((
      select string_agg('{"class":"' || class || '","digest":"' || evidence.base64url(sha256(bytes)) || '"}', ',' order by n)
      from unnest(p_classes, p_signatures) with ordinality given (class, bytes, n)), '')
    || '],"statement":"' || evidence.base64url(v_digest) || '","v":1}', 'UTF8');
  v_hash := sha256('\\x00'::bytea || v_leaf);

  insert into evidence.leaf values (v_log.id, v_index, p_id, p_dossier, p_statement, v_leaf, v_hash, v_at);
  insert into evidence.part (log, idx, name, position, salt, bytes)
    select v_log.id, v_index, name, n, salt, bytes
    from unnest(p_part_names, p_part_salts, p_part_bytes) with ordinality given (name, salt, bytes, n);
  insert into evidence.signature
    select v_log.id, v_index, n, class, bytes from unnest(p_classes, p_signatures) with ordinality given (class, bytes, n);

  -- Each leaf that ends complete subtrees has their roots stored.
  v_left := v_hash;
  v_place := v_index;
  while v_place % 2 = 1 loop
    v_left := sha256('\\x01'::bytea || evidence.subtree(v_log.id, v_level, v_place - 1) || v_left);
    v_level := v_level + 1;
    v_place := v_place / 2;
    insert into evidence.node values (v_log.id, v_level, v_place, v_left);
  end loop;
  return query select v_log.origin, v_index, v_hash, v_digest, v_at;
end $$;

create function evidence.subtree(p_log integer, p_level integer, p_idx bigint) returns bytea
language sql stable security definer set search_path = pg_catalog, evidence, pg_temp as $$
  select case when p_level = 0
    then (select l.leaf_hash from evidence.leaf l where l.log = p_log and l.idx = p_idx)
    else (select n.hash from evidence.node n where n.log = p_log and n.level = p_level and n.idx = p_idx) end
$$;
`;
