import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { CloseReviewRefusal } from '../../dossier/reread/close-review.ts';
import type { Text } from '../../generated/model.ts';
import { type InLanguage, spoken } from '../spoken.ts';

const sentences: Readonly<Record<CloseReviewRefusal, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho việc khác. Hãy tạo khóa mới cho việc mới.',
    en: 'This key was used for something else. Make a new key for a new act.',
  },
  REVIEW_UNKNOWN: {
    vi: 'Đơn vị không có lần xem lại này. Hãy dùng đúng `id` trong danh sách `reviews`.',
    en: 'The unit has no such review. Use an `id` exactly as `reviews` has it.',
  },
  REVIEW_CLOSED: {
    vi: 'Lần xem lại này đã được đóng. Hãy tải lại để xem kết luận.',
    en: 'The review is closed. Read it again to see what came of it.',
  },
  REVIEW_MOVED: {
    vi: 'Hồ sơ vừa được người khác cập nhật. Hãy xem lại hồ sơ rồi gửi lại với cùng khóa.',
    en: 'Somebody else has just changed the dossier. Look at it again, then send the same with the same key.',
  },
  NOT_BY_YOU: {
    vi: 'Việc này do người được phân công giải quyết hồ sơ hoặc lãnh đạo đơn vị làm.',
    en: 'This is for the official who has the dossier, or a supervisor of the unit.',
  },
  NOTE_MALFORMED: {
    vi: 'Lý do trống, dài quá 2000 ký tự hoặc có ký tự điều khiển. Hãy viết lại.',
    en: 'The note is empty, longer than 2000 characters or holds control characters. Write it anew.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

const parts: Readonly<Partial<Record<CloseReviewRefusal, string>>> = {
  IDEMPOTENCY_KEY_MALFORMED: 'idempotencyKey',
  IDEMPOTENCY_KEY_REUSED: 'idempotencyKey',
  REVIEW_UNKNOWN: 'review',
  REVIEW_CLOSED: 'review',
  NOTE_MALFORMED: 'note',
};

/** A refusal, as `type CloseReviewError`. */
export const closeReviewErrorView = (code: CloseReviewRefusal) => ({
  ...{ code, part: parts[code] ?? null },
  message: (args: InLanguage) => spoken(sentences[code], args),
});
