/** Mercurius with its just-in-time compiler over knex and DataLoader. */
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce, variantOptions } from '../variants/announce.ts';
import { loadersOf, openRegisters } from './loaders.mjs';
import { resolvers } from './resolvers.mjs';

const registers = openRegisters(variantOptions().databases);
const schema = await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8');
const app = Fastify();
await app.register(mercurius, { schema, resolvers, jit: 1, context: () => ({ loaders: loadersOf(registers) }) });
await app.listen({ host: '127.0.0.1', port: 0 });
announce(app.server.address().port);
