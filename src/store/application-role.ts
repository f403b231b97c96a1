import pg from 'pg';
import { StoreError } from './store-error.ts';

/*
 * The role that the serving process has. It reads and writes the hub's tables, and can do nothing to the evidence log but
 * append to it by its function: no table, trigger or function is its own.
 */

/**
 * Gives the role of `applicationUrl` what the hub needs in the migrated store that `ownerUrl` opens as its owner. Makes the
 * role where there is none and the owner may. To be repeated after each migration.
 *
 * @throws StoreError `ROLE_MISSING` where the owner may not make it, `ROLE_NOT_GRANTED` where it may not give it
 * the jobs of before; each with the SQL for somebody who may
 */
export async function grantApplication(ownerUrl: string, applicationUrl: string): Promise<void> {
  const { user: role, password } = new pg.Client({ connectionString: applicationUrl });
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'lienthong-owner' });
  await client.connect();
  try {
    const name = client.escapeIdentifier(role ?? '');
    const { rows } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rows.length === 0) await makeRole(client, name, password ?? null);
    await client.query(grants(name, client.escapeIdentifier(client.database ?? '')));
    const { rows: ofOthers } = await client.query(jobsOfOthers, [role]);
    if (ofOthers.length > 0) await moveJobs(client, name);
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, name: string, password: string | null): Promise<void> {
  const secret = password === null ? '' : ` password ${client.escapeLiteral(password)}`;
  try {
    await client.query(`create role ${name} login${secret}`);
  } catch (cause) {
    throw new StoreError(
      'ROLE_MISSING',
      {
        vi: `STORE_URL: chưa có vai trò này trong PostgreSQL; hãy nhờ người quản trị chạy: create role ${name} login password '…';`,
        en: `STORE_URL: PostgreSQL has no such role; let an administrator run: create role ${name} login password '…';`,
      },
      { cause },
    );
  }
}

function grants(role: string, database: string): string {
  return `
    -- CREATE is for the schema of the jobs, which must be its own: their tables have row-level security.
    grant connect, temporary, create on database ${database} to ${role};
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select, update on all sequences in schema public to ${role};
    revoke insert, update, delete on knex_migrations, knex_migrations_lock from ${role};
    grant usage on schema evidence to ${role};
    grant select on all tables in schema evidence to ${role};
    grant execute on function evidence.append, evidence.subtree, evidence.root, evidence.add_checkpoint,
      evidence.add_cosignature, evidence.erase_part to ${role};
  `;
}

const jobsOfOthers = `select from pg_namespace where nspname = 'hub_jobs' and nspowner <> $1::text::regrole`;

/** Jobs of a hub that had one role for everything go over to the role that does them. */
async function moveJobs(client: pg.Client, name: string): Promise<void> {
  // Who gives something to a role must be one of its members; who made the role may see to that.
  const granted = await client.query(`grant ${name} to current_user`).then(
    () => true,
    () => false,
  );
  try {
    await client.query(jobsTo(name));
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== '42501') throw cause;
    const owner = client.escapeIdentifier(client.user ?? '');
    throw new StoreError(
      'ROLE_NOT_GRANTED',
      {
        vi: `STORE_OWNER_URL: vai trò này không chuyển được hàng đợi công việc cho ${name}; hãy nhờ người quản trị chạy: grant ${name} to ${owner};`,
        en: `STORE_OWNER_URL: this role cannot hand the queue of jobs over to ${name}; let an administrator run: grant ${name} to ${owner};`,
      },
      { cause },
    );
  } finally {
    if (granted) await client.query(`revoke ${name} from current_user`);
  }
}

function jobsTo(role: string): string {
  return `do $do$
    declare
      command text;
    begin
      for command in
        select format('alter schema %I owner to ${role}', nspname) from pg_namespace
          where nspname = 'hub_jobs' and nspowner <> '${role}'::regrole
        union all select format('alter table %s owner to ${role}', oid::regclass) from pg_class
          where relnamespace = to_regnamespace('hub_jobs') and relkind in ('r', 'v') and relowner <> '${role}'::regrole
        union all select format('alter routine %s owner to ${role}', oid::regprocedure) from pg_proc
          where pronamespace = to_regnamespace('hub_jobs') and proowner <> '${role}'::regrole
        union all select format('alter type %s owner to ${role}', t.oid::regtype) from pg_type t
          left join pg_class c on c.oid = t.typrelid
          where typnamespace = to_regnamespace('hub_jobs') and typelem = 0 and (c.oid is null or c.relkind = 'c')
            and typowner <> '${role}'::regrole
      loop
        execute command;
      end loop;
    end $do$`;
}

/**
 * By what the role of a URL could alter the evidence log, in a few words of English each; empty where it cannot. Counts
 * what the roles can do that it may become, too.
 */
export async function waysToAlterLog(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'lienthong-role' });
  await client.connect();
  try {
    const { rows } = await client.query<{ way: string }>(ways);
    return rows.map(({ way }) => way);
  } finally {
    await client.end();
  }
}

const ways = `
  with mine as (
    select oid, rolname, rolsuper, rolcreaterole, rolreplication from pg_roles where pg_has_role(current_user, oid, 'MEMBER')
  ), objects as (
    select relowner as owner from pg_class where relnamespace = 'evidence'::regnamespace
    union select proowner from pg_proc where pronamespace = 'evidence'::regnamespace
    union select nspowner from pg_namespace where nspname = 'evidence'
  )
  select 'superuser' as way from mine where rolsuper
  union select 'role ' || rolname from mine
    where rolname in ('pg_write_all_data', 'pg_write_server_files', 'pg_execute_server_program')
  union select 'CREATEROLE' from mine where rolcreaterole
  union select 'REPLICATION' from mine where rolreplication
  union select 'owner of schema evidence' from mine join objects on objects.owner = mine.oid
  union select 'CREATE on schema evidence' where has_schema_privilege('evidence', 'CREATE')
  union select privilege || ' on evidence.' || relname
    from pg_class, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) privilege
    where relnamespace = 'evidence'::regnamespace and relkind = 'r' and has_table_privilege(oid, privilege)
  union select 'SET session_replication_role' where has_parameter_privilege('session_replication_role', 'SET')
  order by way
`;
