import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { Refusal } from '../graph/errors.ts';
import { explainDocumentError } from './explain-document.ts';
import { explainVariables } from './explain-variables.ts';
import { internalFailure, type ReportFailure } from './refusal.ts';

/** Rebuilds every error that leaves the hub, so that nothing submitted and nothing internal is in it. */
export class Masking {
  readonly #schema: GraphQLSchema;
  readonly #report: ReportFailure;
  readonly #fieldNames: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, report: ReportFailure) {
    this.#schema = schema;
    this.#report = report;
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    this.#fieldNames = new Set(types.flatMap((type) => Object.keys(type.getFields())));
  }

  /** An error as it stands in the answer. */
  show(error: unknown): GraphQLFormattedError {
    const refusal = this.#refusal(error);
    const located = error instanceof GraphQLError ? error : refusal;
    const locations = refusal.locations ?? located.locations;
    const path = this.#shownPath(located.path);
    return {
      message: refusal.messages.en,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: refusal.code, messages: refusal.messages },
    };
  }

  /** Replaces the errors of an execution, while it is still known what was executed with which variables. */
  showExecution(
    result: ExecutionResult,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): ExecutionResult {
    if (result.errors === undefined) return result;
    const aboutVariables = result.errors.some((error) => error.path === undefined && isVariableError(error));
    const explained = aboutVariables ? explainVariables(operation, variables, this.#schema) : [];
    if (explained.length > 0) return { ...result, errors: explained };
    return {
      ...result,
      errors: result.errors.map((error) => {
        const { nodes, path } = error;
        const refusal = isArgumentError(error) ? explainDocumentError(error, this.#schema) : this.#refusal(error);
        return new GraphQLError(refusal.message, {
          ...(nodes && { nodes }),
          ...(path && { path }),
          originalError: refusal,
          extensions: refusal.extensions,
        });
      }),
    };
  }

  #refusal(error: unknown): Refusal {
    for (let at: unknown = error; at instanceof GraphQLError; at = at.originalError) {
      if (at instanceof Refusal) return at;
    }
    switch (error instanceof GraphQLError ? error.extensions.code : undefined) {
      case 'GRAPHQL_PARSE_FAILED':
      case 'GRAPHQL_VALIDATION_FAILED':
        return explainDocumentError(error as GraphQLError, this.#schema);
      case 'BAD_REQUEST':
        return new Refusal('BAD_REQUEST');
      case 'PERSISTED_QUERY_NOT_SUPPORTED':
        return new Refusal('PERSISTED_QUERY_NOT_SUPPORTED');
      default:
        return internalFailure(error, this.#report);
    }
  }

  /** Aliases are the client's words, so a path with one is left out; `locations` still says where. */
  #shownPath(path: GraphQLError['path']): GraphQLError['path'] {
    return path?.every((step) => typeof step === 'number' || this.#fieldNames.has(step)) ? path : undefined;
  }
}

function isVariableError(error: GraphQLError): boolean {
  return error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

/** graphql-js points at the argument's value if that is at fault, and at the field for whatever its resolver did. */
function isArgumentError(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind;
  return kind !== undefined && kind !== Kind.FIELD && !(error.originalError instanceof Refusal);
}
