import type { Accuracy } from '../generated/model.ts';
import { corroboratedPromise } from './vote.ts';

/** What the accuracy of a value rests on. */
export interface Ground {
  /** An official has seen the original, and no record changed since. */
  readonly confirmed?: boolean;
  /** A rule says that the value cannot be. */
  readonly invalid: boolean;
  /** Independent witnesses for and against the value. */
  readonly supporting: number;
  readonly dissenting: number;
  /** Chance that the value is wrong; null where nothing supports a number. */
  readonly probabilityWrong: number | null;
  /** Whether those that agree are known to be wrong together. */
  readonly errorsShared: boolean;
}

/**
 * The headline of a value, the first that applies. Each is a promise: CORROBORATED that at most 5 % of such values are
 * wrong, so it takes two independent witnesses, nobody against them, no record of errors that they share, and a chance
 * of error that keeps the promise. Witnesses that share their errors are worth one.
 */
export function accuracyOf(ground: Ground): Accuracy {
  if (ground.confirmed) return 'CONFIRMED';
  if (ground.invalid) return 'INVALID';
  if (ground.dissenting > 0) return 'CONFLICTING';
  if (ground.supporting < 2 || ground.errorsShared) return 'SINGLE_SOURCE';
  return ground.probabilityWrong !== null && ground.probabilityWrong <= corroboratedPromise
    ? 'CORROBORATED'
    : 'SINGLE_SOURCE';
}
