import { type ApolloServer, HeaderMap } from '@apollo/server';
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Caller } from '../access/identity.ts';
import { callerFor } from '../access/purpose.ts';
import { bearerToken } from '../access/token.ts';
import { Refusal } from '../graph/errors.ts';
import { type GraphQLContext, startApollo } from './apollo.ts';
import { type GraphiqlPage, serveGraphiql } from './graphiql.ts';
import { Health } from './health.ts';
import type { Hub } from './hub.ts';
import { refusalOf } from './refusal.ts';

export interface HttpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** `requests` logs every request and answer as JSON lines; `failures` only what went wrong. */
  readonly log: 'requests' | 'failures';
  /** GraphiQL at `/graphiql`; absent in production. */
  readonly graphiql?: GraphiqlPage;
}

/** The hub on the network. Listens before there is anything to serve, and says so. */
export interface HttpServer {
  readonly port: number;
  /** Starts to answer queries. */
  open(hub: Hub): Promise<void>;
  /** Lets running requests end, for at most four seconds; a second call waits for the first. Does not close the graph. */
  close(): Promise<void>;
}

const bodyLimit = 1024 * 1024;
const requestTimeout = 30_000;
const stopWithin = 4000;

/** Listens on host and port. @throws the system's error, for example EADDRINUSE */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const app = Fastify({
    bodyLimit,
    requestTimeout,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: options.log === 'failures' }),
    logger: {
      level: options.log === 'requests' ? 'info' : 'error',
      // Without the query string: whoever asks by GET is refused, and what they asked is not kept.
      serializers: { req: ({ method, url }) => ({ method, path: url.split('?')[0] }) },
    },
  });
  app.removeContentTypeParser('text/plain');
  const health = new Health();
  let hub: Hub | null = null;
  let apollo: ApolloServer<GraphQLContext> | null = null;

  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store');
  });
  app.setErrorHandler((error, _request, reply) =>
    refuse(
      reply,
      refusalOf(error, (errorId, err) => app.log.error({ errorId, err }, 'request failed')),
    ),
  );
  app.setNotFoundHandler((_request, reply) => refuse(reply, new Refusal('NOT_FOUND')));

  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const readiness = await health.readiness(hub);
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
  if (options.graphiql) await serveGraphiql(app, options.graphiql);

  const callers = new WeakMap<FastifyRequest, Caller>();
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) => refuse(reply.header('allow', 'POST'), new Refusal('METHOD_NOT_ALLOWED')),
  });
  app.post('/graphql', {
    // Before the body is read: who has no token sends no megabyte.
    onRequest: async (request) => {
      if (hub === null) throw new Refusal('NOT_READY');
      const identity = await hub.verifyToken(bearerToken(request.headers.authorization));
      callers.set(request, callerFor(identity, purposeHeaders(request)));
    },
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (apollo === null || caller === undefined) throw new Refusal('NOT_READY');
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: request.body },
        context: async () => ({ caller }),
      });
      if (body.kind !== 'complete') throw new Refusal('BAD_REQUEST');
      return reply
        .code(status ?? 200)
        .headers(Object.fromEntries(headers))
        .send(body.string);
    },
  });

  let closed: Promise<void> | null = null;
  const stop = async () => {
    hub = null;
    const lateOnes = setTimeout(() => app.server.closeAllConnections(), stopWithin);
    await app.close();
    clearTimeout(lateOnes);
    await apollo?.stop();
  };

  await app.listen({ host: options.host, port: options.port });
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async open(opened) {
      apollo = await startApollo(opened.graph, app.log);
      hub = opened;
    },
    close() {
      closed ??= stop();
      return closed;
    },
  };
}

function purposeHeaders({ headers }: FastifyRequest) {
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value);
  return { procedure: one(headers['lienthong-procedure']), dossier: one(headers['lienthong-dossier']) };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}

/** One shape for everything that is refused, on every address: that of GraphQL. */
function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, messages, message, status } = refusal;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).send({ errors: [{ message, extensions: { code, messages } }] });
}
