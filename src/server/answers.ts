import type { ApolloServer, HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../access/identity.ts';
import { Refusal } from '../graph/errors.ts';
import { bodyOf } from '../graph/render/rendered.ts';
import type { GraphQLContext } from './apollo.ts';
import type { Executor } from './executor.ts';

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string | Buffer;
}

/** Kinds of `accept` for which it is known how answers are headed. */
const MOST = 50;

/**
 * Answers requests as Apollo does, at a third of the cost where the same document was asked before and nothing went
 * wrong: what Apollo found out then, that the document is valid and which type the client takes, is still so.
 */
export class Answers {
  readonly #apollo: ApolloServer<GraphQLContext>;
  readonly #executor: Executor;
  /** Headers of Apollo's answers without errors, by what the client accepts. */
  readonly #headers = new Map<string | undefined, readonly string[]>();

  constructor(apollo: ApolloServer<GraphQLContext>, executor: Executor) {
    this.#apollo = apollo;
    this.#executor = executor;
  }

  /** `headers`: those of the request that Apollo looks at; `body`: its JSON. @throws Refusal */
  async of(headers: HeaderMap, body: unknown, caller: Caller): Promise<Answer> {
    const accept = headers.get('accept');
    const usual = this.#headers.get(accept);
    const executed: GraphQLContext['executed'] = { result: usual ? await this.#executeKnown(body, caller) : null };
    if (usual && executed.result && !executed.result.errors) {
      return { status: 200, headers: usual, body: bodyOf(executed.result) };
    }
    const answer = await this.#apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({ caller, executed }),
    });
    if (answer.body.kind !== 'complete') throw new Refusal('BAD_REQUEST');
    const written = { status: answer.status ?? 200, headers: [...answer.headers].flat(), body: answer.body.string };
    const isUsual = executed.result && !executed.result.errors && written.status === 200;
    if (isUsual && this.#headers.size < MOST) this.#headers.set(accept, written.headers);
    return written;
  }

  /** Null where Apollo has not seen the like before, or has to see it again. */
  async #executeKnown(body: unknown, caller: Caller): Promise<ExecutionResult | null> {
    if (!isObject(body)) return null;
    const { query, operationName, variables, extensions } = body;
    if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) return null;
    if ((variables != null && !isObject(variables)) || (extensions != null && !isObject(extensions))) return null;
    if (extensions?.persistedQuery) return null;
    const known = this.#executor.known.of(query, operationName ?? null);
    return known && this.#executor.run(known, variables ?? {}, caller);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
