import { createHash } from 'node:crypto';
import { canonicalize } from '../../evidence/canonical.ts';
import type { ProcedureReviewState } from '../../generated/model.ts';
import type {
  ProcedureReviewMove,
  ProcedureReviewRecord,
  ProcedureReviewStore,
} from '../../store/readiness/procedure-review-store.ts';
import { isWholeDay } from '../catalogue/whole-day.ts';
import { standingOf } from './lateness.ts';
import { isOpen, needsNote, nextStates } from './review-moves.ts';

export interface ReviewMoveAsked {
  readonly idempotencyKey: string;
  readonly procedure: string;
  /** State in which whoever asks has seen the review. */
  readonly from: ProcedureReviewState;
  /** The same state: only the day by which it is due changes. */
  readonly to: ProcedureReviewState;
  /** Whole day by which the state `to` is to be left; null: not set. */
  readonly dueOn: string | null;
  readonly note: string | null;
}

export interface Reviewing {
  readonly reviews: ProcedureReviewStore;
  readonly by: { readonly unit: string; readonly official: string; readonly isSupervisor: boolean };
  readonly now: Date;
  /** Day in Viet Nam of `now`. */
  readonly today: string;
}

export type ReviewRefusal =
  | 'NOT_A_SUPERVISOR'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'PROCEDURE_UNKNOWN'
  | 'REVIEW_MOVED'
  | 'MOVE_NOT_ALLOWED'
  | 'NOTHING_CHANGES'
  | 'DUE_DATE_MALFORMED'
  | 'DUE_DATE_PAST'
  | 'DUE_DATE_NOT_EXPECTED'
  | 'NOTE_MISSING'
  | 'NOTE_MALFORMED';

export type ReviewMoved = { readonly record: ProcedureReviewRecord } | { readonly refused: ReviewRefusal };

const longestNote = 500;

/**
 * Moves the review of a procedure once: the same key with the same content again changes nothing and gives the review as
 * it is. Of several at the same moment one wins.
 */
export async function moveProcedureReview(asked: ReviewMoveAsked, reviewing: Reviewing): Promise<ReviewMoved> {
  const { reviews, by, now } = reviewing;
  if (!by.isSupervisor) return { refused: 'NOT_A_SUPERVISOR' };
  if (asked.note !== null && !isNote(asked.note)) return { refused: 'NOTE_MALFORMED' };
  const { idempotencyKey, ...content } = asked;
  const contentDigest = createHash('sha256').update(canonicalize(content)).digest('base64url');
  const repeated = async (): Promise<ReviewMoved | null> => {
    const earlier = await reviews.moveOf(by.unit, by.official, idempotencyKey);
    if (!earlier) return null;
    const record = await reviews.find(earlier.procedure);
    return earlier.contentDigest === contentDigest && record ? { record } : { refused: 'IDEMPOTENCY_KEY_REUSED' };
  };
  const earlier = await repeated();
  if (earlier) return earlier;
  const record = await reviews.find(asked.procedure);
  if (!record) return { refused: 'PROCEDURE_UNKNOWN' };
  const refused = refusalOf(asked, record, reviewing.today);
  // The same request sent twice at once may have been first, here as below.
  if (refused !== null) return (await repeated()) ?? { refused };
  const move: ProcedureReviewMove = {
    ...{ procedure: asked.procedure, seq: standingOf(record).seq + 1, state: asked.to, dueOn: asked.dueOn },
    ...{ at: now.toISOString(), unit: by.unit, official: by.official, note: asked.note },
    ...{ idempotencyKey, contentDigest },
  };
  const added = await reviews.add(move);
  if (added === 'ADDED') return { record: { ...record, moves: [...record.moves, move] } };
  return (await repeated()) ?? { refused: 'REVIEW_MOVED' };
}

/** Why a move is refused, the most telling first; null: it is not. */
export function refusalOf(
  { from, to, dueOn, note }: Omit<ReviewMoveAsked, 'idempotencyKey' | 'procedure'>,
  record: Pick<ProcedureReviewRecord, 'moves'>,
  today: string,
): ReviewRefusal | null {
  const standing = standingOf(record);
  if (standing.state !== from) return 'REVIEW_MOVED';
  if (from !== to && !nextStates(from).includes(to)) return 'MOVE_NOT_ALLOWED';
  if (from === to && standing.dueOn === dueOn) return 'NOTHING_CHANGES';
  if (dueOn !== null) {
    if (!isWholeDay(dueOn)) return 'DUE_DATE_MALFORMED';
    if (!isOpen(to)) return 'DUE_DATE_NOT_EXPECTED';
    if (dueOn < today) return 'DUE_DATE_PAST';
  }
  return note === null && needsNote(from, to) ? 'NOTE_MISSING' : null;
}

const isNote = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestNote && !/(?!\n)\p{Cc}|\p{Surrogate}/u.test(text);
