import pg from 'pg';
import { freshDatabase } from './postgres.ts';

/**
 * An empty database with an owner as a deployment has one, who is no superuser but may make roles; and the address of it for
 * a role that is not there yet.
 */
export async function ownedDatabase(): Promise<{
  readonly ownerUrl: string;
  readonly url: string;
  readonly administratorUrl: string;
}> {
  const fresh = new URL(await freshDatabase());
  const name = fresh.pathname.slice(1);
  const administrator = new pg.Client({ connectionString: fresh.href });
  await administrator.connect();
  await administrator.query(`create role ${name}_owner login createrole`);
  await administrator.query(`alter database ${name} owner to ${name}_owner`);
  await administrator.end();
  const as = (user: string) => Object.assign(new URL(fresh), { username: user }).href;
  return { ownerUrl: as(`${name}_owner`), url: as(`${name}_app`), administratorUrl: fresh.href };
}
