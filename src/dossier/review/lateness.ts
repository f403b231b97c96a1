import type { ProcedureReviewState } from '../../generated/model.ts';
import { daysBetween } from '../../quality/civil-day.ts';
import type { ProcedureReviewMove, ProcedureReviewRecord } from '../../store/readiness/procedure-review-store.ts';

/** Where a review stands. */
export interface ReviewStanding {
  readonly state: ProcedureReviewState;
  /** Of the last move; 0 where there was none. */
  readonly seq: number;
  readonly dueOn: string | null;
}

export function standingOf({ moves }: Pick<ProcedureReviewRecord, 'moves'>): ReviewStanding {
  return moves.at(-1) ?? { state: 'NOT_STARTED', seq: 0, dueOn: null };
}

/** Calendar days by which a day lies behind the one that was due; 0 where it does not, or none was. */
export const daysLate = (dueOn: string | null, day: string): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day));

/**
 * By how many days each move came later than was due: the day set by the one before it held until then. A move that
 * only sets another day is one too, so that no delay goes by setting a new day.
 */
export function latenessOf(
  moves: readonly ProcedureReviewMove[],
  dayOf: (moment: string) => string,
): readonly number[] {
  return moves.map(({ at }, i) => daysLate(moves[i - 1]?.dueOn ?? null, dayOf(at)));
}
