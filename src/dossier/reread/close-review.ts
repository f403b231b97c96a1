import type { ReviewClosing } from '../../generated/model.ts';
import type { NewDossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { DossierStore } from '../../store/dossiers/dossier-store.ts';
import type { Review, ReviewStore } from '../../store/reviews/review-store.ts';
import { contentKey } from '../life/content-key.ts';
import { capacitiesOf, type Mover } from '../life/mover.ts';
import { isOutage } from '../life/outage.ts';
import { writtenText } from '../life/written-text.ts';

export interface CloseReviewInput {
  readonly idempotencyKey: string;
  /** Id of the review; empty where it is that of none. */
  readonly review: string;
  readonly closing: ReviewClosing;
  /** Why. */
  readonly note: string;
}

export type CloseReviewRefusal =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'REVIEW_UNKNOWN'
  | 'REVIEW_CLOSED'
  | 'REVIEW_MOVED'
  | 'NOT_BY_YOU'
  | 'NOTE_MALFORMED'
  | 'NOT_STORED';

export interface ClosingReviews {
  readonly reviews: Pick<ReviewStore, 'byIds' | 'close'>;
  readonly dossiers: Pick<DossierStore, 'find' | 'acts'>;
  readonly now: Date;
}

/** Kind of the event that a dossier has of it. */
export const REVIEW_CLOSED = 'REVIEW_CLOSED';

/** Closes a review: whoever has the dossier, or a supervisor, looked at the decision again, and says what came of it. */
export async function closeReview(
  input: CloseReviewInput,
  mover: Mover,
  closing: ClosingReviews,
): Promise<Review | CloseReviewRefusal> {
  const key = contentKey(REVIEW_CLOSED, input);
  if (key === 'MALFORMED') return 'IDEMPOTENCY_KEY_MALFORMED';
  const note = writtenText(input.note, 2_000);
  if (key === 'UNWRITABLE' || note === null) return 'NOTE_MALFORMED';
  const { unit, official } = mover;
  const at = closing.now.toISOString();
  const data = { review: input.review, closing: input.closing };
  const event: NewDossierEvent = { kind: REVIEW_CLOSED, at, by: { unit, official }, data, key };
  try {
    const result = await closeOnce(input, note, event, mover, closing);
    if (typeof result !== 'string') return result;
    // The same request may have closed it before, or beside this one.
    const [earlier] = await closing.dossiers.acts(unit, official, key.idempotencyKey);
    if (!earlier) return result;
    if (earlier.key?.contentDigest !== key.contentDigest) return 'IDEMPOTENCY_KEY_REUSED';
    return (await ofUnit(input.review, unit, closing)) ?? 'REVIEW_UNKNOWN';
  } catch (error) {
    if (isOutage(error)) return 'NOT_STORED';
    throw error;
  }
}

async function closeOnce(
  { review: id, closing }: CloseReviewInput,
  note: string,
  event: NewDossierEvent,
  mover: Mover,
  { reviews, dossiers, now }: ClosingReviews,
): Promise<Review | CloseReviewRefusal> {
  const review = await ofUnit(id, mover.unit, { reviews });
  const dossier = review && (await dossiers.find(review.dossier));
  if (!review || !dossier) return 'REVIEW_UNKNOWN';
  const capacities = capacitiesOf(mover, dossier);
  if (!capacities.includes('ASSIGNEE') && !capacities.includes('SUPERVISOR')) return 'NOT_BY_YOU';
  if (review.closed) return 'REVIEW_CLOSED';
  const closed = { at: now.toISOString(), official: mover.official, closing, note };
  const result = await reviews.close(review, closed, dossier.seq, event);
  if (result === 'CLOSED') return { ...review, closed };
  return result === 'REPEATED' ? 'IDEMPOTENCY_KEY_REUSED' : 'REVIEW_MOVED';
}

async function ofUnit(id: string, unit: string, { reviews }: Pick<ClosingReviews, 'reviews'>): Promise<Review | null> {
  const [review] = id === '' ? [] : await reviews.byIds([id]);
  return review?.unit === unit ? review : null;
}
