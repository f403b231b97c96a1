import { idempotencyKeyMalformed, isIdempotencyKey } from '../../access/idempotency-key.ts';
import type { Caller } from '../../access/identity.ts';
import { isProcedureCode } from '../../access/purpose.ts';
import { isOutage } from '../../dossier/life/outage.ts';
import { moveProcedureReview, type ReviewRefusal } from '../../dossier/review/move-procedure-review.ts';
import type { Text } from '../../generated/model.ts';
import type { MoveProcedureReviewErrorCode, MoveProcedureReviewInput } from '../../generated/resolvers.ts';
import { civilDate } from '../../quality/civil-date.ts';
import type { ProcedureReviewStore } from '../../store/readiness/procedure-review-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import { reviewView } from './review-view.ts';

/** Moves the review of a procedure; the answer as `type MoveProcedureReviewPayload`. */
export async function moveReview(
  { idempotencyKey, procedureCode, from, to, dueOn, note }: MoveProcedureReviewInput,
  { unit, official, role }: Caller,
  reviews: ProcedureReviewStore,
  ids: OpaqueIds,
  now: Date,
) {
  if (official === null) throw new Error('Only officials move reviews.');
  if (!isIdempotencyKey(idempotencyKey)) return refused('IDEMPOTENCY_KEY_MALFORMED');
  if (!isProcedureCode(procedureCode)) return refused('PROCEDURE_UNKNOWN');
  const asked = { idempotencyKey, procedure: procedureCode, from, to, dueOn: dueOn ?? null, note: note ?? null };
  const by = { unit, official, isSupervisor: role === 'supervisor' };
  try {
    const moved = await moveProcedureReview(asked, { reviews, by, now, today: civilDate(now) });
    if ('refused' in moved) return refused(moved.refused);
    return { review: reviewView(moved.record, ids, now), errors: [] };
  } catch (error) {
    if (isOutage(error)) return refused('NOT_STORED');
    throw error;
  }
}

const refused = (code: MoveProcedureReviewErrorCode) => ({
  review: null,
  errors: [{ code, part: parts[code], message: (args: InLanguage) => spoken(sentences[code], args) }],
});

const parts: Readonly<Record<MoveProcedureReviewErrorCode, string | null>> = {
  IDEMPOTENCY_KEY_MALFORMED: 'idempotencyKey',
  IDEMPOTENCY_KEY_REUSED: 'idempotencyKey',
  NOT_A_SUPERVISOR: null,
  PROCEDURE_UNKNOWN: 'procedureCode',
  REVIEW_MOVED: 'from',
  MOVE_NOT_ALLOWED: 'to',
  NOTHING_CHANGES: null,
  DUE_DATE_MALFORMED: 'dueOn',
  DUE_DATE_PAST: 'dueOn',
  DUE_DATE_NOT_EXPECTED: 'dueOn',
  NOTE_MISSING: 'note',
  NOTE_MALFORMED: 'note',
  NOT_STORED: null,
};

/** What to do, for each cause of refusal; never with anything that was submitted. */
const sentences: Readonly<Record<ReviewRefusal | MoveProcedureReviewErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho một việc khác. Hãy tạo khóa mới.',
    en: 'This key was used for something else. Make a new key.',
  },
  NOT_A_SUPERVISOR: {
    vi: 'Chỉ người phụ trách mới chuyển được trạng thái rà soát. Hãy đề nghị người phụ trách của đơn vị.',
    en: 'Only a supervisor moves the review of a procedure. Ask the supervisor of your unit.',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục không có thủ tục mang mã này. Hãy kiểm tra mã, hoặc đề nghị người quản trị danh mục bổ sung.',
    en: 'The catalogue has no procedure with this code. Check it, or ask whoever keeps the catalogue to add it.',
  },
  REVIEW_MOVED: {
    vi: 'Việc rà soát không còn ở trạng thái đã thấy. Hãy xem lại rồi gửi lại với trạng thái hiện nay.',
    en: 'The review is no longer in the state in which it was seen. Look at it again, then send this with its state of now.',
  },
  MOVE_NOT_ALLOWED: {
    vi: 'Từ trạng thái này không chuyển thẳng sang trạng thái kia được. Hãy chọn một trong các trạng thái nêu ở `nextStates`.',
    en: 'There is no way from the one state to the other. Choose one of `nextStates`.',
  },
  NOTHING_CHANGES: {
    vi: 'Trạng thái và hạn vẫn như cũ. Hãy chọn trạng thái khác hoặc hạn khác.',
    en: 'State and due day are as they were. Choose another state or another day.',
  },
  DUE_DATE_MALFORMED: {
    vi: 'Hạn phải là ngày đủ và có thật, dạng 2026-12-03.',
    en: 'The due day has to be a whole day that exists, such as 2026-12-03.',
  },
  DUE_DATE_PAST: {
    vi: 'Hạn đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
    en: 'The due day has passed. Choose today or a later day.',
  },
  DUE_DATE_NOT_EXPECTED: {
    vi: 'Ở trạng thái này không còn bước tiếp theo, hãy bỏ `dueOn`.',
    en: 'Nothing follows from this state; leave out `dueOn`.',
  },
  NOTE_MISSING: {
    vi: 'Hãy ghi lý do vào `note`: không được chấp thuận, hoặc rà soát lại.',
    en: 'Give the reason in `note`: why it is rejected, or reviewed again.',
  },
  NOTE_MALFORMED: {
    vi: 'Ghi chú phải có từ 1 đến 500 ký tự, không có ký tự điều khiển ngoài xuống dòng.',
    en: 'A note has 1 to 500 characters, without control characters other than line breaks.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};
