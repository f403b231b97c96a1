import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql';
import type { Caller } from '../access/identity.ts';
import { Refusal } from '../graph/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { type KnownOperation, KnownOperations } from './known-operations.ts';
import type { Masking } from './masking.ts';

/** Executes valid operations of the graph, and hides what must not leave the hub. */
export class Executor {
  readonly #graph: Graph;
  readonly #masking: Masking;
  readonly known = new KnownOperations();

  constructor(graph: Graph, masking: Masking) {
    this.#graph = graph;
    this.#masking = masking;
  }

  async run(
    { document, operation }: KnownOperation,
    variables: Readonly<Record<string, unknown>>,
    caller: Caller,
  ): Promise<ExecutionResult> {
    const { schema } = this.#graph;
    if (schema.getRootType(operation.operation) == null) return { errors: [this.#notOffered()] };
    const result = await this.#graph.execute({ document, operation, variables, caller }).catch(asResult);
    return this.#masking.showExecution(result, operation, variables);
  }

  #notOffered(): Refusal {
    const offers = Object.values(OperationTypeNode).filter((kind) => this.#graph.schema.getRootType(kind));
    return new Refusal('OPERATION_NOT_OFFERED', { offers: offers.join(', ') });
  }
}

function asResult(error: unknown): ExecutionResult {
  return {
    errors: [error instanceof GraphQLError ? error : new GraphQLError('failed', { originalError: error as Error })],
  };
}
