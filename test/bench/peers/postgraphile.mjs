/** PostGraphile over the residence database alone: it reads one database, and merges nothing. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, POOL, variantOptions } from '../variants/announce.ts';

const connectionString = variantOptions().databases.residence;
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(await readFile(new URL('./postgraphile.sql', import.meta.url), 'utf8'));
await client.end();

const pool = new pg.Pool({ connectionString, max: POOL, idleTimeoutMillis: 30_000 });
const server = createServer();
const { createServ } = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['postgraphile'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, maxRequestLength: 1_000_000 },
});
await createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => announce(server.address().port));
