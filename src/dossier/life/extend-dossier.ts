import { civilDate } from '../../quality/civil-date.ts';
import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { writtenText } from './written-text.ts';

export interface ExtendInput extends Asked {
  /** The day on which the result is promised now, yyyy-mm-dd. */
  readonly until: string;
  readonly reason: string;
}

/** Apologises for a delay and names a new day. The time limit of the law stays: what is late remains late. */
export async function extendDossier(
  input: ExtendInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const reason = writtenText(input.reason, 2_000);
  if (reason === null) return refusal('TEXT_MALFORMED', 'reason');
  const { until } = input;
  if (until.length < 10 || until <= civilDate(moving.now)) return refusal('DAY_MALFORMED', 'until');
  return moveDossier('EXTEND', input, mover, moving, () => ({ data: { until, reason } }));
}
