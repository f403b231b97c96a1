import type { Moving } from '../dossier/life/move-dossier.ts';
import type { MoveRefusal, MoveRefusalCode } from '../dossier/life/move-refusal.ts';
import type { WaiverErrorCode } from '../generated/model.ts';
import type { OnMove } from '../store/life/life-store.ts';
import type { Acting } from './acting.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';

/** Moves the dossier, and writes `along` in the same transaction, last: the log is kept from others until it ends. */
export function movingFor(acting: Acting, along: (...args: Parameters<OnMove>) => Promise<void>): Moving {
  const { store, procedures, calendar, onMove, now } = acting;
  return {
    dossiers: store.dossiers,
    life: store.life,
    outages: store.outages,
    procedureOf: async ({ submission }) =>
      (await procedures.heldAt(submission.procedure, now.toISOString()))?.procedure ?? null,
    assessmentOf: async () => null,
    calendar,
    evidence: store.evidence,
    async onMove(...args) {
      await onMove?.(...args);
      await along(...args);
    },
    now,
  };
}

const codes: Readonly<Partial<Record<MoveRefusalCode, WaiverErrorCode>>> = {
  DOSSIER_UNKNOWN: 'DOSSIER_UNKNOWN',
  DOSSIER_CHANGED: 'DOSSIER_CHANGED',
  DOSSIER_CLOSED: 'DOSSIER_CLOSED',
  PROCEDURE_UNKNOWN: 'PROCEDURE_UNKNOWN',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  NOT_STORED: 'NOT_STORED',
};

export const refusalOfMove = ({ code }: MoveRefusal): WaiverRefusal => refusal(codes[code] ?? 'MOVE_NOT_POSSIBLE');
