import { type Dispatcher, Pool } from 'undici';
import type { Call, FailureCode } from '../contract.ts';
import { until } from '../until.ts';

/** The largest answer read, in bytes: a thousand people with their history are far below. */
const ANSWER_LIMIT = 16 * 1024 * 1024;

export type Limits = Pick<Call, 'signal' | 'deadline' | 'received'>;

/** A text that came back, or why none did. */
export type Exchanged =
  | { readonly ok: true; readonly status: number; readonly text: string }
  | { readonly ok: false; readonly code: FailureCode; readonly status?: number };

export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Statuses besides 200 whose text says something, as a fault in an HTTP 500 does. Default: none. */
  readonly telling?: readonly number[];
}

/** Posts texts to one service and reads texts. Connects when first asked; never follows a redirect. */
export interface Exchange {
  /** `path` is one of the service's own, under that of its address. */
  post(path: string, outgoing: Outgoing, call: Limits): Promise<Exchanged>;
  close(): Promise<void>;
}

/** `url`: address of the service, with the path under which its own paths begin. */
export function openExchange(url: string): Exchange {
  const base = new URL(url);
  const prefix = base.pathname.replace(/\/+$/, '');
  const open = () => new Pool(base.origin, { connections: 8, connect: { timeout: 5_000 } });
  let pool = open();
  let lastAnswer = 0;
  /** After a wait in which the service said nothing at all, connections kept alive may all lead nowhere: they are left. */
  const leave = (suspect: Pool, since: number) => {
    if (suspect !== pool || lastAnswer >= since) return;
    pool = open();
    suspect.close().catch(() => {});
  };

  const send = (path: string, { headers, body }: Outgoing, signal: AbortSignal) =>
    pool.request({
      path: prefix + path || '/',
      method: 'POST',
      headers,
      body,
      signal,
      headersTimeout: 0, // the signal carries the deadline, for headers and body alike
      bodyTimeout: 0,
    });
  const receive = async (
    answer: Dispatcher.ResponseData,
    telling: readonly number[],
    signal: AbortSignal,
  ): Promise<Exchanged> => {
    const status = answer.statusCode;
    const refused = byStatus(status);
    if (refused && !telling.includes(status)) {
      await answer.body.dump({ limit: 64 * 1024, signal });
      return { ok: false, code: refused, status };
    }
    const text = await readText(answer.body).catch((error: unknown) => {
      if (isLostConnection(error)) throw error; // cut off before its end
      return null;
    });
    return text === null ? { ok: false, code: 'MALFORMED' } : { ok: true, status, text };
  };

  return {
    async post(path, outgoing, call) {
      const limit = until(call);
      const [used, since] = [pool, performance.now()];
      try {
        const answer = await send(path, outgoing, limit.signal).catch((error: unknown) => {
          // A connection kept alive may have died since; reading again changes nothing at the register.
          if (isLostConnection(error) && !limit.signal.aborted) return send(path, outgoing, limit.signal);
          throw error;
        });
        lastAnswer = performance.now();
        const exchanged = await receive(answer, outgoing.telling ?? [], limit.signal);
        return limit.signal.aborted ? { ok: false, code: 'TIMEOUT' } : exchanged;
      } catch (error) {
        if (!limit.signal.aborted) return { ok: false, code: failureOf(error) };
        if (Date.now() >= call.deadline) leave(used, since);
        return { ok: false, code: 'TIMEOUT' };
      } finally {
        limit.release();
      }
    },
    close: () => pool.destroy(),
  };
}

/** What a status other than 200 means; null for 200. */
export function byStatus(status: number): FailureCode | null {
  if (status === 200) return null;
  if (status === 403) return 'FORBIDDEN';
  if (status === 429 || status === 503) return 'OVERLOADED';
  if (status === 408 || status === 504) return 'TIMEOUT';
  if (status === 502) return 'UNREACHABLE';
  if (status === 401 || status === 404 || status === 405 || (status >= 300 && status < 400)) return 'BAD_CONFIG';
  return 'REJECTED';
}

/** The body as text; null if it is too long or not UTF-8. */
async function readText(body: Dispatcher.ResponseData['body']): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) return null; // leaving the loop destroys the body and its connection
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

/** UTF-8 as text; null if it is none. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? '');
const isLostConnection = (error: unknown) => ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(codeOf(error));

function failureOf(error: unknown): FailureCode {
  const code = codeOf(error);
  if (/^HPE_|CONTENT_LENGTH_MISMATCH|HEADERS_OVERFLOW/.test(code)) return 'MALFORMED';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'TIMEOUT';
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return 'BAD_CONFIG';
  return 'UNREACHABLE';
}
