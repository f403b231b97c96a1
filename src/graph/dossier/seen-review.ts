import { seesDossiersOf } from '../../access/handles-dossiers.ts';
import { closingWords, reviewWords } from '../../dossier/reread/review-words.ts';
import type { Review } from '../../store/reviews/review-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import type { RequestContext } from '../request-context.ts';
import { requireReader } from './seen-dossier.ts';

export const REVIEW = 'DossierReview';

/** A review by the key that its id names; null if there is none, or the caller may not see it. @throws Refusal */
export async function reviewNode(key: string, context: RequestContext) {
  requireReader(context.caller);
  const found = await context.life?.reviewsById.load(key);
  return found && seesDossiersOf(context.caller, found.unit) ? reviewView(found, context.ids) : null;
}

/** As `type DossierReview`. */
export function reviewView(review: Review, ids: OpaqueIds) {
  const { id, dossier, openedAt, reason, components, before, after, closed } = review;
  return {
    __typename: REVIEW,
    id: ids.seal([REVIEW, id]),
    ...{ dossierCode: dossier, openedAt, reason, components },
    reasonText: reviewWords[reason],
    assessmentBefore: ids.seal(['Assessment', before]),
    assessmentAfter: ids.seal(['Assessment', after]),
    closed: closed && { ...closed, closedAt: closed.at, closingText: closingWords[closed.closing] },
  };
}
