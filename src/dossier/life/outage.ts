import { LogError } from '../../evidence/log/log-error.ts';

/** As pg says it, behind the statement where knex tells it. */
const lost = /(?:^| - )(?:Connection terminated|Client has encountered a connection error)/;

/** Whether the store could not be reached or did not answer, or its log took nothing just then; nothing was written. */
export function isOutage(error: unknown): boolean {
  if (error instanceof LogError) return error.code === 'CLOCK_BACK' || error.code === 'NOT_OF_THIS_LOG';
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (name === 'KnexTimeoutError' || lost.test(String(message))) return true;
  return typeof code === 'string' && /^(?:E[A-Z]+|08\w{3}|57P0\d|53\d{3})$/.test(code);
}
