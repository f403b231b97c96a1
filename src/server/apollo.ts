import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from '../access/identity.ts';
import { Refusal } from '../graph/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { bodyOf } from '../graph/render/rendered.ts';
import { Executor } from './executor.ts';
import { Masking } from './masking.ts';

export interface GraphQLContext extends BaseContext {
  readonly caller: Caller;
  /** What the operation gave; before Apollo comes to it where it was executed before. */
  readonly executed: { result: ExecutionResult | null };
}

/** More tokens than any screen needs, few enough that parsing and validating stay cheap. */
const maxTokens = 20_000;

/**
 * Apollo Server around the graph: it parses, validates and remembers documents; the graph executes. Nothing of it
 * talks to Apollo's services, whatever the environment says.
 */
export async function startApollo(
  graph: Graph,
  log: FastifyBaseLogger,
): Promise<{ readonly apollo: ApolloServer<GraphQLContext>; readonly executor: Executor }> {
  const masking = new Masking(graph.schema, (errorId, error) => {
    log.error({ errorId, err: (error instanceof GraphQLError && error.originalError) || error }, 'request failed');
  });
  const executor = new Executor(graph, masking);
  const apollo = new ApolloServer<GraphQLContext>({
    gateway: gatewayTo(graph, executor),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    logger: log,
    formatError: (_, error) => masking.show(error),
    // Handed on as it is: bytes are sent, too.
    stringifyResult: bodyOf as (result: object) => string,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return { apollo, executor };
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<GraphQLContext>>[0]['gateway']>;

/** Apollo lets another executor in by the door that it made for its gateway. */
function gatewayTo(graph: Graph, executor: Executor): Gateway {
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => {};
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => {};
    },
    async load() {
      announce({ apiSchema: graph.schema, coreSupergraphSdl: '' });
      return {
        async executor({ document, operation, request, context }) {
          // Apollo comes here without an operation if `operationName` names none.
          if (operation === undefined) return { errors: [new Refusal('UNKNOWN_OPERATION')] };
          const { caller, executed } = context as GraphQLContext;
          executor.known.keep(request.query ?? '', request.operationName ?? null, { document, operation });
          executed.result ??= await executor.run({ document, operation }, request.variables ?? {}, caller);
          return executed.result;
        },
      };
    },
    async stop() {},
  };
}
