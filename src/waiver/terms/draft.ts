import { refusal, type WaiverRefusal } from './refusal.ts';

/** Of something that was prepared, what decides whether it can be recorded. Times RFC 3339. */
export interface DraftStanding {
  readonly unit: string;
  readonly official: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** Why this official cannot record it now; null if nothing speaks against it. */
export function draftProblem(
  draft: DraftStanding | null,
  who: { readonly unit: string; readonly official: string },
  now: Date,
): WaiverRefusal | null {
  if (!draft) return refusal('DRAFT_UNKNOWN', 'preparedId');
  if (draft.unit !== who.unit || draft.official !== who.official) return refusal('DRAFT_OF_ANOTHER', 'preparedId');
  if (draft.usedAt !== null) return refusal('DRAFT_USED', 'preparedId');
  return Date.parse(draft.expiresAt) < now.getTime() ? refusal('DRAFT_EXPIRED', 'preparedId') : null;
}
