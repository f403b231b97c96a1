import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { callerFor } from '../access/purpose.ts';
import { bearerToken } from '../access/token.ts';
import { Refusal } from '../graph/errors.ts';
import type { Answer, Answers } from './answers.ts';
import type { Hub } from './hub.ts';
import { refusalOf } from './refusal.ts';

export const bodyLimit = 1024 * 1024;

/** What stands on every answer, wherever it comes from. */
export const everywhere = { 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' } as const;
const headersEverywhere = Object.entries(everywhere).flat();
const json = 'application/json; charset=utf-8';

/** All that Apollo looks at: to negotiate the type of the answer, and against forms of other pages. */
const readByApollo = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/**
 * `POST /graphql`, on the bare server: a framework's hooks, replies and child loggers would cost more than all that a
 * small query needs besides its registers.
 */
export class GraphqlRoute {
  readonly #log: FastifyBaseLogger;
  readonly #logsRequests: boolean;
  #served: { readonly hub: Hub; readonly answers: Answers } | null = null;

  constructor(log: FastifyBaseLogger, logsRequests: boolean) {
    this.#log = log;
    this.#logsRequests = logsRequests;
  }

  open(hub: Hub, answers: Answers): void {
    this.#served = { hub, answers };
  }

  /** Refuses from now on; what is running ends. */
  close(): void {
    this.#served = null;
  }

  takes({ method, url }: IncomingMessage): boolean {
    return method === 'POST' && (url === '/graphql' || url?.startsWith('/graphql?') === true);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const since = performance.now();
    let answer: Answer;
    try {
      answer = await this.#execute(request);
    } catch (error) {
      answer = refused(refusalOf(error, (errorId, err) => this.#log.error({ errorId, err }, 'request failed')));
    }
    const { status, headers, body } = answer;
    const ends = this.#served === null || !request.complete ? closing : [];
    const length = ['content-length', String(Buffer.byteLength(body))];
    response.writeHead(status, [...headers, ...length, ...ends, ...headersEverywhere]);
    response.end(body);
    if (this.#logsRequests) {
      const responseTime = performance.now() - since;
      this.#log.info({ req: request, res: { statusCode: status }, responseTime }, 'request completed');
    }
  }

  async #execute(request: IncomingMessage): Promise<Answer> {
    if (this.#served === null) throw new Refusal('NOT_READY');
    const { hub, answers } = this.#served;
    // Before the body is read: who has no token sends no megabyte.
    const identity = await hub.verifyToken(bearerToken(request.headers.authorization));
    const caller = callerFor(identity, {
      procedure: one(request.headers['lienthong-procedure']),
      dossier: one(request.headers['lienthong-dossier']),
    });
    return answers.of(headersOf(request), await bodyOf(request), caller);
  }
}

/** The rest of a request that is not read, or of a connection that is to end, must not be taken for another request. */
const closing = ['connection', 'close'];

/** One shape for everything that is refused, on every address: that of GraphQL. */
export function refusalBody({ code, messages, message }: Refusal) {
  return { errors: [{ message, extensions: { code, messages } }] };
}

function refused(refusal: Refusal): Answer {
  const { status } = refusal;
  const challenge = status === 401 ? ['www-authenticate', 'Bearer'] : [];
  return { status, headers: ['content-type', json, ...challenge], body: JSON.stringify(refusalBody(refusal)) };
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value);

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of readByApollo) {
    const value = headers[name];
    if (value !== undefined) map.set(name, String(value));
  }
  return map;
}

/** @throws Refusal */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const { headers } = request;
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) throw new Refusal('BAD_REQUEST');
  if (Number(headers['content-length']) > bodyLimit) throw new Refusal('BODY_TOO_LARGE');
  const text = await textOf(request);
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    throw new Refusal('BAD_REQUEST');
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= bodyLimit) parts.push(part);
      else reject(new Refusal('BODY_TOO_LARGE'));
    });
    request.on('end', () => resolve((parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)).toString()));
    request.on('error', () => reject(new Refusal('BAD_REQUEST'))); // gone: nobody reads this
  });
}
