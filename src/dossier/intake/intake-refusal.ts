import type { Text } from '../../generated/model.ts';

/** Every cause for which a submission is not taken, and what to do; never with anything that was submitted. */
const sentences = {
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho một hồ sơ khác. Hãy tạo khóa mới cho hồ sơ mới.',
    en: 'This key was used for another dossier. Make a new key for a new dossier.',
  },
  DOSSIER_CODE_MALFORMED: {
    vi: 'Mã hồ sơ không đúng dạng. Mã có dạng H29.50.05.13-261008-0975 hoặc 000.00.01.H29-260310-0420, ngày yymmdd phải có thật.',
    en: 'The dossier code is not of the right form. It looks like H29.50.05.13-261008-0975 or 000.00.01.H29-260310-0420, with a real date yymmdd.',
  },
  DOSSIER_CODE_IN_FUTURE: {
    vi: 'Ngày trong mã hồ sơ chưa tới. Hãy kiểm tra lại mã hồ sơ.',
    en: 'The date in the dossier code has not come yet. Check the code.',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Thủ tục này chưa có trong danh mục. Hãy kiểm tra mã thủ tục, hoặc đề nghị bổ sung thủ tục vào danh mục rồi gửi lại.',
    en: 'The procedure is not in the catalogue. Check its code, or have the procedure added to the catalogue and send the dossier again.',
  },
  UNIT_MALFORMED: {
    vi: 'Mã đơn vị tiếp nhận phải có 1 đến 35 ký tự, không có khoảng trắng.',
    en: 'The code of the receiving unit must have 1 to 35 characters and no spaces.',
  },
  SUBMITTED_AT_MALFORMED: {
    vi: 'Thời điểm nộp phải là thời điểm RFC 3339 (ví dụ 2026-11-26T01:00:00Z) và không ở tương lai.',
    en: 'The time of submission must be an RFC 3339 time, such as 2026-11-26T01:00:00Z, and not one to come.',
  },
  PERSON_NOT_NAMED: {
    vi: 'Phải có số định danh, số CMND cũ, hoặc họ tên cùng ngày sinh của người này.',
    en: 'Give a personal number, a former card number, or the name together with the date of birth of this person.',
  },
  PERSONAL_ID_MALFORMED: {
    vi: 'Số định danh cá nhân phải có đúng 12 chữ số. Bảng tính có thể đã làm mất số 0 ở đầu.',
    en: 'A personal identification number has exactly 12 digits. A spreadsheet may have dropped the zero in front.',
  },
  FORMER_NUMBER_MALFORMED: {
    vi: 'Số CMND cũ phải có đúng 9 chữ số. Bảng tính có thể đã làm mất số 0 ở đầu.',
    en: 'The number of an old identity card has exactly 9 digits. A spreadsheet may have dropped the zero in front.',
  },
  NAME_MALFORMED: {
    vi: 'Họ tên phải có chữ cái, tối đa 100 ký tự và không có ký tự điều khiển.',
    en: 'A name must have letters, at most 100 characters and no control characters.',
  },
  DATE_OF_BIRTH_MALFORMED: {
    vi: 'Ngày sinh phải có thật và ghi dạng 1960, 1960-05 hoặc 1960-05-12, không sau ngày hôm nay.',
    en: 'A date of birth must be real and written as 1960, 1960-05 or 1960-05-12, and not be after today.',
  },
  SUBJECT_ROLE_UNKNOWN: {
    vi: 'Thủ tục này không có vai trò đó. Hãy dùng vai trò mà danh mục nêu cho thủ tục; chủ hồ sơ ghi ở `owner`.',
    en: 'The procedure has no such role. Use one that the catalogue names for it; the one for whom the dossier is goes into `owner`.',
  },
  SUBJECT_MISSING: {
    vi: 'Thiếu người ở một vai trò mà thủ tục bắt buộc phải có. Hãy thêm người đó vào `subjects` với vai trò nêu ở `part`.',
    en: 'Somebody is missing in a role that the procedure requires. Add the person to `subjects`, in the role that `part` names.',
  },
  SUBJECT_REPEATED: {
    vi: 'Vai trò này chỉ có một người trong một hồ sơ. Hãy bỏ người ghi thừa, hoặc sửa vai trò.',
    en: 'There is only one person in this role in a dossier. Remove the one too many, or correct the role.',
  },
  CLAIMED_AUTHORITY_UNKNOWN: {
    vi: 'Tư cách của người nộp không thuộc danh sách đã công bố. Hãy dùng một giá trị của `ClaimedAuthority`.',
    en: 'What the submitter says to be to the owner is not one of the published list. Use a value of `ClaimedAuthority`.',
  },
  ATTACHMENT_KIND_UNKNOWN: {
    vi: 'Loại giấy tờ đính kèm phải là mã thành phần hồ sơ của thủ tục, MANDATE hoặc FORM.',
    en: 'The kind of an attachment must be the code of a component of the procedure, MANDATE or FORM.',
  },
  ATTACHMENT_NAME_MALFORMED: {
    vi: 'Tên tệp phải có 1 đến 200 ký tự và không có ký tự điều khiển.',
    en: 'A file name must have 1 to 200 characters and no control characters.',
  },
  ATTACHMENT_DIGEST_MALFORMED: {
    vi: 'Mã băm của tệp phải là SHA-256 viết dạng base64url (43 ký tự).',
    en: 'The digest of a file must be its SHA-256 in base64url (43 characters).',
  },
  SIGNATURE_STATE_UNKNOWN: {
    vi: 'Kết quả kiểm tra chữ ký số không thuộc danh sách đã công bố. Hãy dùng một giá trị của `SignatureState`.',
    en: 'The result of checking the signature is not one of the published list. Use a value of `SignatureState`.',
  },
  PAYMENT_MALFORMED: {
    vi: 'Khoản nộp phải có số tiền là số nguyên dương (đồng), mã tham chiếu 1 đến 100 ký tự, và thời điểm đúng dạng RFC 3339.',
    en: 'A payment must have a whole positive amount in dong, a reference of 1 to 100 characters, and times in the form of RFC 3339.',
  },
  DETAIL_UNKNOWN: {
    vi: 'Có mục không thuộc biểu mẫu của thủ tục, hoặc ghi hai lần. Hãy chỉ dùng các mục nêu ở `Procedure.details`, mỗi mục một lần.',
    en: 'An entry is not one of the form of the procedure, or was given twice. Use those of `Procedure.details` alone, each once.',
  },
  DETAIL_MISSING: {
    vi: 'Thiếu một mục mà biểu mẫu của thủ tục bắt buộc phải có. Hãy thêm mục nêu ở `part` vào `details`.',
    en: 'An entry is missing that the form of the procedure requires. Add the one that `part` names to `details`.',
  },
  DETAIL_MALFORMED: {
    vi: 'Mục này không đúng dạng: ngày ghi 2026-10-08 và phải có thật; chữ có 1 đến 500 ký tự, không có ký tự điều khiển.',
    en: 'The entry is not of the right form: a day as 2026-10-08, and real; text of 1 to 500 characters without control characters.',
  },
  TOO_MANY: {
    vi: 'Hồ sơ có quá 50 người, quá 50 tệp hoặc quá 50 mục biểu mẫu. Hãy tách hồ sơ.',
    en: 'The dossier has more than 50 people, 50 files or 50 entries of the form. Split it.',
  },
  DOSSIER_DIFFERS: {
    vi: 'Mã hồ sơ này đã được tiếp nhận với nội dung khác; nội dung đã tiếp nhận được giữ nguyên. Hãy dùng mã mới, hoặc liên hệ nơi gửi.',
    en: 'A dossier with this code is here with other content, which stays as it is. Use a new code, or ask who sent it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type IntakeRefusalCode = keyof typeof sentences;

/** Why a submission is not taken, and which part of it is concerned. */
export interface IntakeRefusal {
  readonly code: IntakeRefusalCode;
  /** As the input names it: `subjects[0].person.personalId`; null where it is the whole. */
  readonly part: string | null;
}

export const intakeRefusalText = (code: IntakeRefusalCode): Text => sentences[code];
export const isIntakeRefusalCode = (code: string): code is IntakeRefusalCode => Object.hasOwn(sentences, code);
