import type { ProcedureReviewState } from '../../generated/model.ts';

/** From where a review goes where. IN_FORCE and REJECTED end it until it is taken up again. */
const ways: Readonly<Record<ProcedureReviewState, readonly ProcedureReviewState[]>> = {
  NOT_STARTED: ['IN_REVIEW'],
  IN_REVIEW: ['PROPOSED', 'REJECTED'],
  PROPOSED: ['SENT_TO_MINISTRY', 'IN_REVIEW', 'REJECTED'],
  SENT_TO_MINISTRY: ['APPROVED', 'IN_REVIEW', 'REJECTED'],
  APPROVED: ['IN_FORCE', 'IN_REVIEW'],
  IN_FORCE: ['IN_REVIEW'],
  REJECTED: ['IN_REVIEW'],
};


/** Where a review can go from a state, in the order in which it is offered. */
export const nextStates = (from: ProcedureReviewState): readonly ProcedureReviewState[] => ways[from];

/** Whether something is still to follow, so that it can be due. */
export const isOpen = (state: ProcedureReviewState): boolean => state !== 'IN_FORCE' && state !== 'REJECTED';

/** Whether a move has to be explained: a rejection, and whatever leads back. */
export function needsNote(from: ProcedureReviewState, to: ProcedureReviewState): boolean {
  return to === 'REJECTED' || (to === 'IN_REVIEW' && from !== 'NOT_STARTED' && from !== 'IN_REVIEW');
}
