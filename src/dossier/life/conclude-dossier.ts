import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import type { Act } from './moves.ts';
import { optionalText } from './written-text.ts';

export interface ConcludeInput extends Asked {
  readonly outcome: 'DECIDED' | 'RETURNED' | 'REFUSED' | 'STOPPED';
  /** Null only where it was decided. */
  readonly reason?: string | null;
  /** Number of the paper by which it was decided. */
  readonly result?: string | null;
}

const act: Readonly<Record<ConcludeInput['outcome'], Act>> = {
  DECIDED: 'DECIDE',
  RETURNED: 'RETURN',
  REFUSED: 'REFUSE',
  STOPPED: 'STOP',
};

/** Ends a dossier; decided is one of which every component is settled, filed by somebody who may. */
export async function concludeDossier(
  input: ConcludeInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const [reason, result] = [optionalText(input.reason, 2_000), optionalText(input.result, 100)];
  if (reason === undefined) return refusal('TEXT_MALFORMED', 'reason');
  if (result === undefined) return refusal('TEXT_MALFORMED', 'result');
  if (reason === null && input.outcome !== 'DECIDED') return refusal('REASON_REQUIRED', 'reason');
  return moveDossier(act[input.outcome], input, mover, moving, ({ isSubmitterSettled }) =>
    input.outcome === 'DECIDED' && !isSubmitterSettled
      ? refusal('SUBMITTER_NOT_SETTLED', 'outcome')
      : { data: { reason, result } },
  );
}
