import type { ProcedureReviewState, Text } from '../../generated/model.ts';

/** States of a review as people read them. */
export const reviewStateTitles: Readonly<Record<ProcedureReviewState, Text>> = {
  NOT_STARTED: { vi: 'Chưa rà soát', en: 'Not started' },
  IN_REVIEW: { vi: 'Đang rà soát', en: 'In review' },
  PROPOSED: { vi: 'Đã có phương án đề xuất', en: 'Proposed' },
  SENT_TO_MINISTRY: { vi: 'Đã gửi bộ, ngành', en: 'Sent to the ministry' },
  APPROVED: { vi: 'Đã được phê duyệt', en: 'Approved' },
  IN_FORCE: { vi: 'Đã có hiệu lực', en: 'In force' },
  REJECTED: { vi: 'Không được chấp thuận', en: 'Rejected' },
};
