import { createServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { Refusal } from '../graph/errors.ts';
import { Answers } from './answers.ts';
import { type GraphQLContext, startApollo } from './apollo.ts';
import { serveEntries } from './entry-route.ts';
import { type GraphiqlPage, serveGraphiql } from './graphiql.ts';
import { bodyLimit, everywhere, GraphqlRoute, refusalBody } from './graphql-route.ts';
import { Health } from './health.ts';
import type { Hub } from './hub.ts';
import { LogOutput } from './log-output.ts';
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

const requestTimeout = 30_000;
const keepAliveTimeout = 72_000;
const stopWithin = 4000;

/** Listens on host and port. @throws the system's error, for example EADDRINUSE */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const output = new LogOutput();
  const app = Fastify({
    bodyLimit,
    forceCloseConnections: 'idle',
    logController: new OneLineEach({ disableRequestLogging: options.log === 'failures' }),
    logger: {
      level: options.log === 'requests' ? 'info' : 'error',
      stream: output,
      // Without the query string: whoever asks by GET is refused, and what they asked is not kept.
      serializers: { req: ({ method, url }) => ({ method, path: url.split('?')[0] }) },
    },
    serverFactory: (framework) =>
      createServer({ requestTimeout, keepAliveTimeout }, (request, response) => {
        if (graphql.takes(request)) void graphql.answer(request, response);
        else framework(request, response);
      }),
  });
  const graphql = new GraphqlRoute(app.log, options.log === 'requests');
  app.removeContentTypeParser('text/plain');
  const health = new Health();
  let hub: Hub | null = null;
  let apollo: ApolloServer<GraphQLContext> | null = null;

  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(everywhere)) if (!reply.hasHeader(name)) reply.header(name, value);
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
  serveEntries(app, () => hub);
  if (options.graphiql) await serveGraphiql(app, options.graphiql);
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) => refuse(reply.header('allow', 'POST'), new Refusal('METHOD_NOT_ALLOWED')),
  });

  let closed: Promise<void> | null = null;
  const stop = async () => {
    hub = null;
    graphql.close();
    const lateOnes = setTimeout(() => app.server.closeAllConnections(), stopWithin);
    await app.close();
    clearTimeout(lateOnes);
    await apollo?.stop();
    output.close();
  };

  await app.listen({ host: options.host, port: options.port });
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async open(opened) {
      const started = await startApollo(opened.graph, app.log);
      ({ apollo } = started);
      graphql.open(opened, new Answers(apollo, started.executor));
      hub = opened;
    },
    close() {
      closed ??= stop();
      return closed;
    },
  };
}

/** One line for each request, once it is answered. */
class OneLineEach extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    if (this.isLogDisabled(request)) return;
    const line = { req: request, res: reply, responseTime: reply.elapsedTime };
    if (error) reply.log.error({ ...line, err: error }, 'request errored');
    else reply.log.info(line, 'request completed');
  }
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(refusal.status).send(refusalBody(refusal));
}
