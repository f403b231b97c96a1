import { randomUUID } from 'node:crypto';
import { PurposeInvalid } from '../access/purpose.ts';
import { KeysUnavailable, TokenRefused } from '../access/token.ts';
import { Refusal } from '../graph/errors.ts';

/** Writes what really happened where operators find it by the id that the client was told. */
export type ReportFailure = (errorId: string, error: unknown) => void;

/** What the client is told about an error met before or beside the graph. */
export function refusalOf(error: unknown, report: ReportFailure): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TokenRefused) return new Refusal(error.code);
  if (error instanceof PurposeInvalid) return new Refusal('PURPOSE_INVALID');
  if (error instanceof KeysUnavailable) {
    report('IDENTITY_UNAVAILABLE', error);
    return new Refusal('IDENTITY_UNAVAILABLE');
  }
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('BODY_TOO_LARGE');
  if (typeof statusCode === 'number' && statusCode < 500) return new Refusal('BAD_REQUEST');
  return internalFailure(error, report);
}

/** A failure of the hub itself: the client learns an id, the log learns the rest. */
export function internalFailure(error: unknown, report: ReportFailure): Refusal {
  const errorId = randomUUID();
  report(errorId, error);
  return new Refusal('INTERNAL', { errorId });
}
