import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { Text, WaiverErrorCode } from '../../generated/model.ts';
import type { WaiverRefusal } from '../../waiver/terms/refusal.ts';
import { type InLanguage, spoken } from '../spoken.ts';

const again: Text = {
  vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
  en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
};

/** What to do, for each cause; never with anything that was submitted. `{concerns}` is filled in. */
const sentences: Readonly<Record<WaiverErrorCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho việc khác. Hãy tạo khóa mới.',
    en: 'This key was used for something else. Make a new key.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đơn vị không có hồ sơ với mã này. Hãy kiểm tra lại mã hồ sơ.',
    en: 'The unit has no dossier with this code. Check the code.',
  },
  DOSSIER_CLOSED: { vi: 'Hồ sơ đã kết thúc.', en: 'The dossier is concluded.' },
  MOVE_NOT_POSSIBLE: {
    vi: 'Chỉ cán bộ đang giải quyết hồ sơ làm được việc này, khi hồ sơ chưa đủ điều kiện giải quyết. Hãy xem trạng thái và người được phân công của hồ sơ.',
    en: 'Only the official who has the dossier can do this, while it is not ready. See its state and to whom it is assigned.',
  },
  DOSSIER_CHANGED: {
    vi: 'Hồ sơ vừa được người khác cập nhật. Hãy xem lại hồ sơ rồi gửi lại với cùng khóa.',
    en: 'Somebody else has just changed the dossier. Look at it again, and send the same with the same key.',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục chưa có thủ tục của hồ sơ này. Hãy báo người quản lý danh mục.',
    en: 'The catalogue does not have the procedure of this dossier. Tell whoever keeps the catalogue.',
  },
  PROCEDURE_CHANGED: {
    vi: 'Thủ tục trong danh mục đã có phiên bản khác. Hãy đánh giá lại hồ sơ.',
    en: 'The procedure has another version in the catalogue now. Assess the dossier again.',
  },
  ASSESSMENT_UNKNOWN: {
    vi: 'Không có kết quả đánh giá này của hồ sơ. Hãy dùng `id` nhận được khi đánh giá hồ sơ.',
    en: 'There is no such assessment of this dossier. Use the `id` of the answer when it was assessed.',
  },
  ASSESSMENT_SUPERSEDED: {
    vi: 'Hồ sơ đã có lần đánh giá mới hơn. Hãy xem lần mới nhất rồi chuẩn bị lại.',
    en: 'There is a later assessment of this dossier. Look at the latest one and prepare anew.',
  },
  ASSESSMENT_NOT_SHOWN: {
    vi: 'Bạn chưa xem các thành phần của kết quả đánh giá này. Hãy xem (`assessment { components }`) trước khi ghi nhận.',
    en: 'You were not shown the components of this assessment. Look at them (`assessment { components }`) first.',
  },
  ASSESSMENT_TOO_OLD: {
    vi: 'Kết quả đánh giá đã quá 24 giờ. Hãy đánh giá lại hồ sơ.',
    en: 'The assessment is older than 24 hours. Assess the dossier again.',
  },
  COMPONENT_UNKNOWN: {
    vi: 'Kết quả đánh giá không có thành phần này. Hãy dùng đúng mã thành phần.',
    en: 'The assessment has no such component. Use the code of the component.',
  },
  COMPONENT_ALREADY_DECIDED: {
    vi: 'Thành phần này đã được quyết định: đã chấp nhận, đã yêu cầu hoặc nhận giấy tờ, hoặc đã có bản ghi nhận căn cứ.',
    en: 'The component is decided: accepted, its paper asked for or there, or covered by a record of basis.',
  },
  NOTHING_TO_WAIVE: {
    vi: 'Dữ liệu của thành phần này đã đủ hoặc không yêu cầu; không cần ghi nhận căn cứ.',
    en: 'Nothing of the component falls short, so there is nothing to record.',
  },
  FLAG_NOT_WAIVABLE: {
    vi: 'Thủ tục không cho phép tiếp tục khi có: {concerns}. Hãy yêu cầu giấy tờ hoặc hỏi cơ quan đăng ký.',
    en: 'The procedure lets nobody proceed on: {concerns}. Ask for the paper, or ask the registrar.',
  },
  FLAG_NOT_ACKNOWLEDGED: {
    vi: 'Chưa ghi nhận từng điểm: {concerns}. Hãy xem và nêu từng điểm trong `acknowledged`.',
    en: 'Not acknowledged: {concerns}. Look at each, and name it in `acknowledged`.',
  },
  ACKNOWLEDGED_UNKNOWN: {
    vi: 'Có điểm trong `acknowledged` mà kết quả đánh giá không nêu. Hãy nêu đúng như trong `causes`.',
    en: 'Something in `acknowledged` is not said by the assessment. Name flags as `causes` does.',
  },
  SUBMITTER_NOT_SETTLED: {
    vi: 'Chưa xác định được quyền nộp hồ sơ; điều này không thể bỏ qua. Hãy dùng `settleSubmitter`.',
    en: 'It is not settled that the submitter may file, which cannot be waived. Use `settleSubmitter`.',
  },
  BASIS_UNKNOWN: {
    vi: 'Có căn cứ không thuộc những căn cứ mà thủ tục nêu cho thành phần này. Hãy dùng mã trong kết quả đánh giá.',
    en: 'A basis is none that the procedure offers for this component. Use the codes of the assessment.',
  },
  BASIS_NOT_IN_FORCE: {
    vi: 'Căn cứ không có hiệu lực trong ngày hôm nay: {concerns}.',
    en: 'Not in force today: {concerns}.',
  },
  BASIS_TOO_EARLY: {
    vi: 'Chưa hết số ngày mà căn cứ dành cho cơ quan đăng ký trả lời, hoặc chưa hỏi cơ quan đăng ký: {concerns}.',
    en: 'The days that the basis gives a registrar to answer are not over, or none was asked: {concerns}.',
  },
  OWN_WORDS_REQUIRED: {
    vi: 'Lý do này phải được viết thêm bằng lời của bạn trong `ownWords`.',
    en: 'This reason has to be given in your own words too, in `ownWords`.',
  },
  TEXT_TOO_LONG: { vi: 'Nội dung quá dài. Hãy viết ngắn lại.', en: 'The text is too long. Shorten it.' },
  TEXT_MALFORMED: {
    vi: 'Nội dung trống, quá ngắn hoặc có ký tự không dùng được. Hãy viết lại.',
    en: 'The text is empty, too short, or holds characters that cannot be used. Write it anew.',
  },
  TOO_MANY_CHECKS: { vi: 'Nêu nhiều nhất 10 việc đã làm.', en: 'Name at most ten things that were tried.' },
  VALIDITY_MALFORMED: {
    vi: 'Ngày cuối phải đủ ngày, tháng, năm, không trước hôm nay, không quá một năm, và không sau ngày hết hiệu lực của căn cứ được nêu.',
    en: 'The last day has to be whole, not past, within a year, and not after the last day of a basis that is named.',
  },
  CLOCK_SKEW: {
    vi: 'Đồng hồ của hệ thống và của cơ sở dữ liệu lệch nhau quá 2 giây nên chưa ghi nhận được. Hãy báo bộ phận vận hành.',
    en: 'The clocks of the hub and its database differ by more than 2 seconds. Tell the operators.',
  },
  DRAFT_UNKNOWN: {
    vi: 'Không có bản chuẩn bị này. Hãy chuẩn bị lại bằng `prepareWaiver`.',
    en: 'There is no such draft. Prepare it with `prepareWaiver`.',
  },
  DRAFT_OF_ANOTHER: {
    vi: 'Bản này được chuẩn bị cho cán bộ khác. Hãy tự chuẩn bị.',
    en: 'This was prepared for another official. Prepare your own.',
  },
  DRAFT_USED: { vi: 'Bản chuẩn bị này đã được ghi nhận.', en: 'This draft has been recorded.' },
  DRAFT_EXPIRED: {
    vi: 'Bản chuẩn bị đã quá 10 phút. Hãy chuẩn bị lại.',
    en: 'This was prepared more than ten minutes ago. Prepare it anew.',
  },
  DRAFT_OUTDATED: {
    vi: 'Nội dung đã chuẩn bị không còn đúng với hiện tại. Hãy chuẩn bị lại.',
    en: 'What was prepared is not what would be prepared now. Prepare it anew.',
  },
  SIGNATURE_MALFORMED: {
    vi: 'Chữ ký không đúng dạng của loại đã chọn. Hãy gửi nguyên kết quả của trình duyệt hoặc phần mềm ký.',
    en: 'The signature does not have what its class takes. Send what the browser or the signing software gave.',
  },
  SIGNATURE_INVALID: {
    vi: 'Chữ ký không khớp với nội dung, khóa hoặc trang đã đăng ký ({concerns}). Hãy ký lại đúng nội dung đã chuẩn bị.',
    en: 'The signature does not hold ({concerns}). Sign again what was prepared.',
  },
  PASSKEY_UNKNOWN: {
    vi: 'Khóa truy cập này không phải của bạn, chưa đăng ký xong hoặc đã bị thu hồi.',
    en: 'This passkey is not yours, is not enrolled yet, or was revoked.',
  },
  PASSKEY_NOT_CHECKPOINTED: {
    vi: 'Khi chuẩn bị nội dung này, việc đăng ký khóa truy cập chưa nằm trong điểm chốt có bên làm chứng. Hãy đợi một phút rồi chuẩn bị lại.',
    en: 'When this was prepared, the enrolment of the passkey was in no witnessed checkpoint yet. Wait a minute, then prepare it anew.',
  },
  CERTIFICATE_NOT_ACCEPTED: {
    vi: 'Chứng thư số không được chấp nhận ({concerns}): cơ quan cấp chưa được công nhận (ISSUER), không còn thời hạn (TIME), hoặc không đứng tên bạn (HOLDER). Hãy dùng chứng thư khác.',
    en: 'The certificate is not accepted ({concerns}): its issuer (ISSUER), its time (TIME), or it is not in your name (HOLDER). Use another one.',
  },
  SIGNING_SERVICE_UNREACHABLE: {
    vi: 'Không liên lạc được với dịch vụ ký số nên chưa ghi nhận gì. Hãy thử lại sau ít phút.',
    en: 'The signing service was not reached, so nothing was done. Try again in a few minutes.',
  },
  SIGNATURE_NOT_AWAITED: {
    vi: 'Bản ghi nhận này không chờ ký.',
    en: 'This record does not wait to be signed.',
  },
  SIGNATURE_CLASS_NOT_OFFERED: {
    vi: 'Hệ thống chưa nhận loại chữ ký này. Hãy chọn loại khác.',
    en: 'The hub does not take signatures of this class. Choose another one.',
  },
  WAIVER_UNKNOWN: { vi: 'Không có bản ghi nhận này.', en: 'There is no such record.' },
  WAIVER_SETTLED: {
    vi: 'Bản ghi nhận không còn hiệu lực hoặc đã có nội dung này.',
    en: 'The record does not stand any more, or has this already.',
  },
  COUNTERSIGNATURE_NOT_AWAITED: {
    vi: 'Bản ghi nhận này không chờ đồng xác nhận.',
    en: 'This record does not wait to be countersigned.',
  },
  COUNTERSIGNER_IS_SIGNER: {
    vi: 'Người đã ghi nhận không tự đồng xác nhận. Hãy để cán bộ khác của đơn vị làm.',
    en: 'Whoever recorded it cannot countersign. Let another official of the unit do so.',
  },
  COUNTERSIGNER_IS_SUBJECT: {
    vi: 'Người có trong hồ sơ không đồng xác nhận được.',
    en: 'A person of the dossier cannot countersign.',
  },
  COUNTERSIGNER_NOT_OF_UNIT: {
    vi: 'Chỉ cán bộ khác của đơn vị hoặc người được ủy nhiệm cho thủ tục này trong ngày hôm nay đồng xác nhận được.',
    en: 'Only another official of the unit, or a delegate for this procedure today, can countersign.',
  },
  NOT_BY_YOU: {
    vi: 'Việc này do người đã ghi nhận hoặc lãnh đạo đơn vị làm.',
    en: 'This is for whoever recorded it, or a supervisor of the unit.',
  },
  OUTCOME_UNKNOWN: {
    vi: 'Không có nội dung này, hoặc đã được giải trình.',
    en: 'There is no such outcome, or it was replied to.',
  },
  DELEGATION_MALFORMED: {
    vi: 'Mã cán bộ, đơn vị, văn bản, mã thủ tục hoặc ngày của ủy nhiệm không đúng dạng; thời gian không quá một năm.',
    en: 'Official, unit, document, procedures or days of the delegation are not of the right form; at most a year.',
  },
  NOT_STORED: again,
};

/** As `type WaiverError`. */
export function waiverErrorView({ refused, part, concerns }: WaiverRefusal) {
  const filled = (of: keyof Text) => sentences[refused][of].replace('{concerns}', concerns.join(', '));
  return {
    ...{ code: refused, part, concerns },
    message: (args: InLanguage) => spoken({ vi: filled('vi'), en: filled('en') }, args),
  };
}
