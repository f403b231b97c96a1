import { AnswerTooLong } from '../../wire/answer-too-long.ts';
import type { FailureCode } from '../contract.ts';
import { LimitReached } from '../until.ts';

/** SQLSTATE classes and conditions, most specific first. */
const byState: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['42501', 'FORBIDDEN'],
  ['57014', 'TIMEOUT'], // cancelled, by us or by its statement_timeout
  ['57P03', 'OVERLOADED'], // starting up or shutting down
  ['57P', 'UNREACHABLE'],
  ['08', 'UNREACHABLE'],
  ['28', 'BAD_CONFIG'], // credentials
  ['3D', 'BAD_CONFIG'], // no such database
  ['42', 'BAD_CONFIG'], // a table or column that is no longer there
  ['53', 'OVERLOADED'],
  ['55P03', 'OVERLOADED'],
  ['40', 'OVERLOADED'],
];

const notThere = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ENOENT EACCES'.split(' '),
);

/** What an error of the driver or the server means, without its text: that may hold addresses and credentials. */
export function failureOf(error: unknown): FailureCode {
  if (error instanceof LimitReached) return 'TIMEOUT';
  if (error instanceof AnswerTooLong) return 'MALFORMED';
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !notThere.has(code)) {
    return byState.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'REJECTED';
  }
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  if (typeof code === 'string' && notThere.has(code)) return 'UNREACHABLE';
  if (typeof message === 'string' && /timeout/i.test(message)) return 'TIMEOUT';
  if (typeof message === 'string' && /^Connection (terminated|ended)|closed the connection/i.test(message)) {
    return 'UNREACHABLE';
  }
  return 'BAD_CONFIG'; // the address, TLS or the kind of authentication: the driver gave up before asking
}

/** Whether one key of a batch can cause it: data the server cannot take (class 22), such as a zero byte in text. */
export const oneKeyCanCause = (error: unknown) => /^22/.test(String((error as { code?: unknown }).code));
