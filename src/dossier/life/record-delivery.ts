import type { DeliveryState } from '../../store/life/life-record.ts';
import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { optionalText } from './written-text.ts';

export interface DeliveryInput extends Asked {
  readonly state: Exclude<DeliveryState, 'PENDING'>;
  /** When, RFC 3339; not to come. */
  readonly at: string;
  readonly note?: string | null;
}

/** Records how far the request for papers got on its way to the citizen. */
export async function recordDelivery(
  input: DeliveryInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const note = optionalText(input.note, 500);
  if (note === undefined) return refusal('TEXT_MALFORMED', 'note');
  const at = new Date(input.at);
  if (at > moving.now) return refusal('DAY_MALFORMED', 'at');
  return moveDossier('RECORD_DELIVERY', input, mover, moving, async () => {
    const [request] = await moving.life.paperRequests([input.dossier]);
    if (!request) return refusal('PAPER_NOT_REQUESTED', 'dossier');
    const delivery = { state: input.state, at: at.toISOString(), note };
    return { data: { delivery: delivery.state, at: delivery.at }, along: { delivery } };
  });
}
