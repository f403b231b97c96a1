import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { SettleSubmitterErrorCode, Text } from '../../generated/model.ts';
import { type InLanguage, spoken } from '../spoken.ts';

/** What to do, for each cause of refusal; never with anything that was submitted. */
const sentences: Readonly<Record<SettleSubmitterErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho một việc khác. Hãy tạo khóa mới.',
    en: 'This key was used for something else. Make a new key.',
  },
  DOSSIER_CODE_MALFORMED: {
    vi: 'Mã hồ sơ không đúng dạng, ví dụ H29.50.05.13-261008-0975 hoặc 000.00.01.H29-260310-0420, với ngày có thật.',
    en: 'A dossier code looks like H29.50.05.13-261008-0975 or 000.00.01.H29-260310-0420, with a date that exists.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đơn vị không có hồ sơ mang mã này. Hãy kiểm tra mã.',
    en: 'Your unit has no dossier with this code. Check the code.',
  },
  DOSSIER_CLOSED: {
    vi: 'Hồ sơ đã kết thúc nên không ghi nhận thêm được.',
    en: 'The dossier is concluded, so nothing more can be recorded.',
  },
  DOSSIER_MOVED: {
    vi: 'Hồ sơ vừa được người khác xử lý. Hãy xem lại hồ sơ rồi gửi lại.',
    en: 'Somebody else has just dealt with the dossier. Look at it again and send this again.',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục chưa có thủ tục của hồ sơ này. Đề nghị người quản trị danh mục bổ sung.',
    en: 'The catalogue has no procedure with the code of this dossier. Ask whoever keeps the catalogue to add it.',
  },
  DOCUMENT_INCOMPLETE: {
    vi: 'Phải ghi giấy tờ đã xem: số và nơi cấp (tối đa 200 ký tự, không có ký tự điều khiển); khi nộp lại thì ghi mã hồ sơ mới.',
    en: 'Name the document that was seen: its number and where it is from (at most 200 characters, no control characters); of a dossier filed again its code.',
  },
  IDENTITY_NOT_CHECKED: {
    vi: 'Chủ hồ sơ có mặt thì phải đối chiếu giấy tờ tùy thân: đặt `identityChecked` là true sau khi đã đối chiếu.',
    en: 'When the owner comes, compare the identity document, then set `identityChecked` to true.',
  },
  NO_REPRESENTATION: {
    vi: 'Thủ tục này không cho người khác nộp thay, kể cả có ủy quyền. Chủ hồ sơ phải có mặt hoặc tự nộp lại.',
    en: 'Under this procedure nobody may act for the owner, by a mandate either. The owner has to come or file again.',
  },
  NOT_ON_BEHALF: {
    vi: 'Hồ sơ không do cán bộ hoặc nhân viên bưu chính nộp thay. Hãy chọn cách khác.',
    en: 'The dossier was not filed by an official or a postal agent. Choose another way.',
  },
  NOT_FILED_AGAIN: {
    vi: 'Không có hồ sơ khác của cùng thủ tục và đơn vị mang mã này. Hãy ghi mã của hồ sơ nộp lại.',
    en: 'There is no other dossier of the same procedure and unit under this code. Give the code of the dossier filed again.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

/** A refusal, as `type SettleSubmitterError`. */
export interface SettleSubmitterErrorView {
  readonly code: SettleSubmitterErrorCode;
  readonly part: string | null;
  message(args: InLanguage): string;
}

export function settleError(code: SettleSubmitterErrorCode, part: string | null = null): SettleSubmitterErrorView {
  return { code, part, message: (args) => spoken(sentences[code], args) };
}
