/** Whether the store could not be reached or did not answer; nothing was written then. */
export function isOutage(error: unknown): boolean {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (name === 'KnexTimeoutError' || /^Connection terminated/.test(String(message))) return true;
  return typeof code === 'string' && /^(?:E[A-Z]+|08\w{3}|57P0\d|53\d{3})$/.test(code);
}
