/**
 * A process of its own that starts the PostgreSQL of the directory given and holds it until it is killed, or until
 * SIGINT, upon which it asks it something before it stops it. Prints one line of JSON for each thing that happens.
 */
import pg from 'pg';
import { startPostgres } from '../../src/demo/postgres.ts';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('Usage: postgres-hold.ts <data directory>');
const say = (what: Record<string, unknown>) => console.log(JSON.stringify(what));

const postgres = await startPostgres({ dataDir, onProgress: ({ en }) => say({ step: en }) });
const open = setInterval(() => {}, 60_000);
process.once('SIGINT', async () => {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  const { rows } = await client.query('select 1 as alive');
  await client.end();
  await postgres.stop();
  clearInterval(open);
  say({ stopped: rows[0] });
});
say({ url: postgres.url('postgres') });
