import type { Knex } from 'knex';

/** The triggers that stop changes, as the migration makes them. */
const guards: Readonly<Record<string, readonly string[]>> = {
  log: ['is_final', 'is_not_emptied'],
  leaf: ['is_final', 'is_not_emptied'],
  signature: ['is_final', 'is_not_emptied'],
  node: ['is_final', 'is_not_emptied'],
  cosignature: ['is_final', 'is_not_emptied'],
  part: ['is_only_erased', 'is_final', 'is_not_emptied'],
  checkpoint: ['is_only_timestamped', 'is_final', 'is_not_emptied'],
};

/** Names of the guards that are not on. An administrator who turned one off may have turned it on again. */
export async function guardsOff(database: Knex): Promise<readonly string[]> {
  const { rows } = await database.raw<{ rows: { name: string }[] }>(
    `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'evidence'::regnamespace and t.tgenabled in ('O', 'A') and not t.tgisinternal`,
  );
  const on = new Set(rows.map(({ name }) => name));
  return Object.entries(guards)
    .flatMap(([table, names]) => names.map((name) => `${table}.${name}`))
    .filter((name) => !on.has(name));
}
