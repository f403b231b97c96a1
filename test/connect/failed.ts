import type { FailureCode, ReadAnswer } from '../../src/connect/contract.ts';

/** The same failure for so many keys. */
export const failed = (keys: number, code: FailureCode): readonly ReadAnswer[] =>
  Array.from({ length: keys }, () => ({ outcome: 'FAILED', code }));
