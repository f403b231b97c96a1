import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import type { Caller } from '../access/identity.ts';
import { Refusal } from '../graph/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { bodyOf } from '../graph/render/rendered.ts';
import { Masking } from './masking.ts';

export interface GraphQLContext extends BaseContext {
  readonly caller: Caller;
}

/** More tokens than any screen needs, few enough that parsing and validating stay cheap. */
const maxTokens = 20_000;

/**
 * Apollo Server around the graph: it parses, validates and remembers documents; the graph executes. Nothing of it
 * talks to Apollo's services, whatever the environment says.
 */
export async function startApollo(graph: Graph, log: FastifyBaseLogger): Promise<ApolloServer<GraphQLContext>> {
  const masking = new Masking(graph.schema, (errorId, error) => {
    log.error({ errorId, err: (error instanceof GraphQLError && error.originalError) || error }, 'request failed');
  });
  const apollo = new ApolloServer<GraphQLContext>({
    gateway: executorOf(graph, masking),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    logger: log,
    formatError: (_, error) => masking.show(error),
    // Handed on as it is: `GraphqlRoute` sends bytes, too.
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
  return apollo;
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<GraphQLContext>>[0]['gateway']>;

/** Apollo lets another executor in by the door that it made for its gateway. */
function executorOf(graph: Graph, masking: Masking): Gateway {
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
          if (graph.schema.getRootType(operation.operation) == null) return { errors: [notOffered(graph)] };
          const variables = request.variables ?? {};
          const { caller } = context as GraphQLContext;
          const result = await graph.execute({ document, operation, variables, caller }).catch(asResult);
          return masking.showExecution(result, operation, variables);
        },
      };
    },
    async stop() {},
  };
}

function notOffered({ schema }: Graph): Refusal {
  const offers = Object.values(OperationTypeNode).filter((kind) => schema.getRootType(kind));
  return new Refusal('OPERATION_NOT_OFFERED', { offers: offers.join(', ') });
}

function asResult(error: unknown): ExecutionResult {
  return {
    errors: [error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error })],
  };
}
