import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { IssueRefusal, IssueRefusalCode } from '../../dossier/data-issue/issue-refusal.ts';
import type { Text } from '../../generated/model.ts';
import { type InLanguage, spoken } from '../spoken.ts';

const sentences: Readonly<Record<IssueRefusalCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho việc khác. Hãy tạo khóa mới cho việc mới.',
    en: 'This key was used for something else. Make a new key for a new ticket or step.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đơn vị không có hồ sơ với mã này. Hãy kiểm tra lại mã hồ sơ.',
    en: 'The unit has no dossier with this code. Check the code.',
  },
  FACT_UNKNOWN: {
    vi: 'Không có thông tin nào ứng với `ref` này. Hãy dùng đúng `ref` đã nhận trong một kết quả trước đó.',
    en: 'There is no fact for this `ref`. Use one exactly as an earlier answer had it.',
  },
  NOT_REPORTABLE: {
    vi: 'Không báo sai riêng được thông tin này: danh sách và mục của danh sách, thông tin được suy ra, số định danh, các bên trong bản ghi. Hãy báo thông tin tương ứng của người đó.',
    en: 'This cannot be reported by itself: sets and their items, what is worked out, personal numbers, parties of records. Report the fact of the person instead.',
  },
  NOT_READABLE: {
    vi: 'Cán bộ không được đọc thông tin này cho thủ tục của hồ sơ nên không báo sai được.',
    en: 'You may not read this for the procedure of the dossier, so you cannot report it.',
  },
  REGISTER_SAYS_NOTHING: {
    vi: 'Cơ sở dữ liệu này không có trường thông tin đó. Hãy chọn đúng cơ sở dữ liệu có trong bằng chứng của thông tin.',
    en: 'This register does not have the field. Choose one that the evidence of the fact names.',
  },
  REGISTER_UNAVAILABLE: {
    vi: 'Chưa liên lạc được với cơ sở dữ liệu này nên chưa biết đang ghi gì. Hãy gửi lại sau ít phút.',
    en: 'The register cannot be reached, so that what it says is not known. Send the same again in a few minutes.',
  },
  VALUE_UNREADABLE: {
    vi: 'Không đọc được `proposedValue` theo kiểu của thông tin này. Ngày ghi 1988-05-12 hoặc 12/05/1988; người ghi số định danh 12 chữ số; danh mục ghi đúng tên hoặc mã.',
    en: '`proposedValue` cannot be read as a value of this field. Write a date as 1988-05-12 or 12/05/1988, a person as the number of twelve digits, what is in a list by its name or code.',
  },
  VALUE_SAME: {
    vi: 'Cơ sở dữ liệu này đang ghi đúng giá trị đề nghị. Hãy kiểm tra lại thông tin và nguồn.',
    en: 'The register says just that. Check the fact and the register.',
  },
  EVIDENCE_MALFORMED: {
    vi: 'Căn cứ trống, dài quá 2000 ký tự hoặc có ký tự điều khiển. Hãy viết lại.',
    en: 'The evidence is empty, longer than 2000 characters or holds control characters. Write it anew.',
  },
  NOTE_MALFORMED: {
    vi: 'Ghi chú trống, dài quá 2000 ký tự hoặc có ký tự điều khiển. Hãy viết lại hoặc bỏ trống hẳn.',
    en: 'The note is empty, longer than 2000 characters or holds control characters. Write it anew or leave it out.',
  },
  ALREADY_REPORTED: {
    vi: 'Giá trị này của cơ sở dữ liệu đã được báo sai và đang chờ xử lý. Không cần báo lại.',
    en: 'This value of the register was reported already and is being seen to. There is no need to report it again.',
  },
  ISSUE_UNKNOWN: {
    vi: 'Đơn vị không có phiếu báo sai này. Hãy dùng đúng `id` đã nhận.',
    en: 'The unit has no such ticket. Use an `id` exactly as an answer had it.',
  },
  STATE_NOT_POSSIBLE: {
    vi: 'Phiếu không chuyển được sang trạng thái này. Hãy tải lại phiếu để xem đang ở trạng thái nào; phiếu đã đóng thì không mở lại, hãy báo sai bằng phiếu mới.',
    en: 'The ticket cannot go to this state. Read it again to see where it is; a closed one is not opened again, report anew instead.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

/** A refusal, as `type DataIssueError`. */
export function issueErrorView({ refused, part }: IssueRefusal) {
  return { code: refused, part, message: (args: InLanguage) => spoken(sentences[refused], args) };
}
