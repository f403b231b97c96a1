import { isDossierCode } from '../../access/purpose.ts';
import type { HandedOver } from '../../store/life/life-store.ts';
import { type Asked, keyOf, kinds, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { isRefusal, type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { moves } from './moves.ts';
import { isOutage } from './outage.ts';
import { optionalText } from './written-text.ts';

export interface AssignInput extends Asked {
  /** MaCanBo */
  readonly to: string;
}

/** Gives a dossier that has just come in to an official; an official takes it, a supervisor gives it to anybody. */
export async function assignDossier(
  input: AssignInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  const { to } = input;
  if (!isOfficial(to)) return refusal('OFFICIAL_MALFORMED', 'to');
  if (mover.role !== 'supervisor' && to !== mover.official) return refusal('ONLY_FOR_YOURSELF', 'to');
  return moveDossier('ASSIGN', input, mover, moving, () => ({ data: { to }, assignedTo: to }));
}

export interface HandOverInput {
  readonly idempotencyKey: string;
  readonly from: string;
  readonly to: string;
  /** Null: all open ones. */
  readonly dossiers?: readonly string[] | null;
  readonly reason?: string | null;
}

/** Hands over all open work of an official, or the dossiers named, in one act: all of them or none. */
export async function handOver(
  input: HandOverInput,
  mover: Mover,
  { dossiers: store, life, onMove, now }: Pick<Moving, 'dossiers' | 'life' | 'onMove' | 'now'>,
): Promise<readonly string[] | MoveRefusal> {
  const { from, to } = input;
  const key = keyOf('REASSIGN', input);
  if (isRefusal(key)) return key;
  if (mover.role !== 'supervisor') return refusal('NOT_BY_YOU');
  for (const part of ['from', 'to'] as const) if (!isOfficial(input[part])) return refusal('OFFICIAL_MALFORMED', part);
  if (from === to) return refusal('ALREADY_THEIRS', 'to');
  const reason = optionalText(input.reason, 500);
  if (reason === undefined) return refusal('TEXT_MALFORMED', 'reason');
  // What is no code is not said back among those that are not theirs.
  if (input.dossiers && !input.dossiers.every(isDossierCode)) return refusal('DOSSIER_UNKNOWN', 'dossiers');
  const { unit, official } = mover;
  const dossiers = input.dossiers == null ? null : [...new Set(input.dossiers)];
  const event = {
    kind: kinds.REASSIGN,
    at: now.toISOString(),
    by: { unit, official },
    data: { from, to, reason },
    key,
  };
  const done = async () => {
    const earlier = await store.acts(unit, official, key.idempotencyKey);
    if (earlier.length === 0) return null;
    const isSame = earlier.every((each) => each.key?.contentDigest === key.contentDigest);
    return isSame ? earlier.map(({ dossier }) => dossier) : refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  };
  try {
    const earlier = await done();
    if (earlier) return earlier;
    const written = await life.handOver({ unit, from, to, dossiers, openIn }, event, onMove);
    const result = written === 'REPEATED' ? refusal('NOT_STORED') : handedOver(written);
    // The same request may have been at work beside this one.
    return isRefusal(result) ? ((await done()) ?? result) : result;
  } catch (error) {
    if (isOutage(error)) return refusal('NOT_STORED');
    throw error;
  }
}

function handedOver({ handedOver, missing }: HandedOver): readonly string[] | MoveRefusal {
  if (missing.length > 0) return refusal('DOSSIERS_NOT_THEIRS', 'dossiers', { concerns: missing });
  return handedOver.length > 0 ? handedOver : refusal('NOTHING_TO_HAND_OVER', 'from');
}

const openIn = moves.filter(({ act }) => act === 'REASSIGN').map(({ from }) => from);

/** As registers log officials (MaCanBo). */
const isOfficial = (code: string): boolean => /^[\p{L}\d._-]{1,20}$/u.test(code);
