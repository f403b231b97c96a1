import type { DossierState } from '../dossier.ts';
import type { Act } from './moves.ts';

export type MoveRefusalCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CHANGED'
  | 'DOSSIER_CLOSED'
  | 'MOVE_NOT_POSSIBLE'
  | 'NOT_BY_YOU'
  | 'PROCEDURE_UNKNOWN'
  | 'OFFICIAL_MALFORMED'
  | 'ONLY_FOR_YOURSELF'
  | 'ALREADY_THEIRS'
  | 'NOTHING_TO_HAND_OVER'
  | 'DOSSIERS_NOT_THEIRS'
  | 'ASSESSMENT_UNKNOWN'
  | 'ASSESSMENT_SUPERSEDED'
  | 'COMPONENTS_EMPTY'
  | 'COMPONENT_UNKNOWN'
  | 'COMPONENT_NOT_CLEAN'
  | 'NOTHING_TO_ACCEPT'
  | 'COMPONENTS_LEFT_OUT'
  | 'PAPER_ALREADY_REQUESTED'
  | 'PAPER_NOT_REQUESTED'
  | 'REASON_REQUIRED'
  | 'SUBMITTER_NOT_SETTLED'
  | 'TEXT_MALFORMED'
  | 'DAY_MALFORMED'
  | 'QUESTION_UNKNOWN'
  | 'QUESTION_ANSWERED'
  | 'CITES_TOO_MANY'
  | 'OUTAGE_UNKNOWN'
  | 'ATTEMPT_UNKNOWN'
  | 'NOT_STORED';

/** A move refused. Nothing of it was written. */
export interface MoveRefusal {
  readonly code: MoveRefusalCode;
  /** Of the input; null where it is the whole. */
  readonly part: string | null;
  /** Where the dossier stands, where that is the cause. */
  readonly state: DossierState | null;
  /** What whoever asked can do now. */
  readonly possible: readonly Act[];
  /** What is concerned, by code: components of the procedure, or dossiers; nothing else of the input. */
  readonly concerns: readonly string[];
}

export function refusal(
  code: MoveRefusalCode,
  part: string | null = null,
  more: Partial<Pick<MoveRefusal, 'state' | 'possible' | 'concerns'>> = {},
): MoveRefusal {
  return { code, part, state: null, possible: [], concerns: [], ...more };
}

export const isRefusal = (result: object): result is MoveRefusal => 'code' in result && 'possible' in result;
