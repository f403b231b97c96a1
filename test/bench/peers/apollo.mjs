/** Stock Apollo Server on Fastify over knex and DataLoader. */
import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { announce, variantOptions } from '../variants/announce.ts';
import { loadersOf, openRegisters } from './loaders.mjs';
import { resolvers } from './resolvers.mjs';

const registers = openRegisters(variantOptions().databases);
const typeDefs = await readFile(new URL('../../../schema/public.graphql', import.meta.url), 'utf8');
const app = Fastify();
const apollo = new ApolloServer({ typeDefs, resolvers, plugins: [fastifyApolloDrainPlugin(app)] });
await apollo.start();
await app.register(fastifyApollo(apollo), { context: async () => ({ loaders: loadersOf(registers) }) });
await app.listen({ host: '127.0.0.1', port: 0 });
announce(app.server.address().port);
