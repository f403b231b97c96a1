import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { AssessDossierErrorCode, Text } from '../../generated/model.ts';
import { type InLanguage, spoken } from '../spoken.ts';

/** What to do, for each cause of refusal; never with anything that was submitted. */
const sentences: Readonly<Record<AssessDossierErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho một hồ sơ khác. Hãy tạo khóa mới.',
    en: 'This key was used for another dossier. Make a new key.',
  },
  DOSSIER_CODE_MALFORMED: {
    vi: 'Mã hồ sơ không đúng dạng, ví dụ H29.50.05.13-261008-0975 hoặc 000.00.01.H29-260310-0420, với ngày có thật.',
    en: 'A dossier code looks like H29.50.05.13-261008-0975 or 000.00.01.H29-260310-0420, with a date that exists.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đơn vị không có hồ sơ mang mã này. Hãy kiểm tra mã, hoặc tiếp nhận hồ sơ trước.',
    en: 'Your unit has no dossier with this code. Check the code, or take the dossier in first.',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục chưa có thủ tục của hồ sơ này. Đề nghị người quản trị danh mục bổ sung.',
    en: 'The catalogue has no procedure with the code of this dossier. Ask whoever keeps the catalogue to add it.',
  },
  SUBMITTER_NOT_SETTLED: {
    vi: 'Chưa xác định được quyền nộp hồ sơ nên chưa hiển thị dữ liệu. Hãy xem `submitter`, rồi ghi nhận bằng `settleSubmitter`: chủ hồ sơ có mặt, văn bản ủy quyền, nộp lại, hoặc nộp thay.',
    en: 'It is not settled who may file, so no data is shown. See `submitter`, then record with `settleSubmitter` that the owner came, a mandate was seen, it was filed again, or filed on behalf.',
  },
  FILED_AGAIN: {
    vi: 'Hồ sơ này đã được nộp lại bằng mã khác. Hãy xử lý hồ sơ nộp lại.',
    en: 'This dossier was filed again under another code. Deal with that one.',
  },
  TOO_OFTEN: {
    vi: 'Hồ sơ này đã được đánh giá quá nhiều lần trong một giờ. Hãy dùng kết quả đánh giá gần nhất, hoặc thử lại sau thời điểm `tryAgainAt`.',
    en: 'This dossier was assessed too often within an hour. Use the last assessment, or try again after `tryAgainAt`.',
  },
  NOT_STORED: {
    vi: 'Chưa đánh giá được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be assessed. Send the same again in a few minutes, with the same key.',
  },
};

/** A refusal, as `type AssessDossierError`. */
export interface AssessDossierErrorView {
  readonly code: AssessDossierErrorCode;
  readonly part: string | null;
  readonly tryAgainAt: string | null;
  message(args: InLanguage): string;
}

export function assessError(
  code: AssessDossierErrorCode,
  part: string | null = null,
  tryAgainAt: string | null = null,
): AssessDossierErrorView {
  return { code, part, tryAgainAt, message: (args) => spoken(sentences[code], args) };
}
