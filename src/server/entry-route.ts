import type { FastifyInstance } from 'fastify';
import { Refusal } from '../graph/errors.ts';
import { entryPath } from '../graph/evidence/entry-told.ts';
import { refusalBody } from './graphql-route.ts';
import type { Hub } from './hub.ts';

/** Where the code on a paper leads: how an entry of the evidence log stands today, for whoever holds the paper. */
export function serveEntries(app: FastifyInstance, hub: () => Hub | null): void {
  app.get(entryPath, async (request, reply) => {
    const page = await hub()?.graph.entryPage(request.query as Readonly<Record<string, unknown>>);
    if (page) return reply.type('text/html; charset=utf-8').send(page);
    const refusal = new Refusal('NOT_FOUND');
    return reply.code(refusal.status).send(refusalBody(refusal));
  });
}
