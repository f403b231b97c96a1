/** Milliseconds between attempts: the first pause, doubled each time, and the longest. */
export interface BackOff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** The pause after so many attempts that failed, from 1. */
export function pauseAfter(attempts: number, { firstMs, longestMs }: BackOff): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(30, Math.max(0, attempts - 1)));
}
