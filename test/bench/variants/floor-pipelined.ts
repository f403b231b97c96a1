import pg from 'pg';
import type { RegisterId } from '../databases.ts';
import { announce, variantOptions } from './announce.ts';
import { serveByHand } from './serve.ts';

/** Connections of each database, used in turn. */
const CONNECTIONS = 2;

const { databases } = variantOptions();
const connections = new Map<string, pg.Client[]>();
for (const [register, connectionString] of Object.entries(databases)) {
  const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString, pipeline: true }));
  await Promise.all(clients.map((client) => client.connect()));
  connections.set(register, clients);
}
let turn = 0;

const port = await serveByHand(async (register: RegisterId, { name, text }, keys) => {
  const clients = connections.get(register) as pg.Client[];
  const client = clients[turn++ % CONNECTIONS] as pg.Client;
  const { rows } = await client.query({ name, text, values: [keys] });
  return rows;
});
announce(port);
