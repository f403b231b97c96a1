import { idempotencyKeyMalformed } from '../../access/idempotency-key.ts';
import type { MoveRefusal, MoveRefusalCode } from '../../dossier/life/move-refusal.ts';
import type { Text } from '../../generated/model.ts';
import { type InLanguage, spoken } from '../spoken.ts';
import { actWords, stateWords } from './act-words.ts';

/** `{state}`, `{possible}` and `{concerns}` are filled in. */
const sentences: Readonly<Record<MoveRefusalCode, Text>> = {
  IDEMPOTENCY_KEY_MALFORMED: idempotencyKeyMalformed,
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa này đã được dùng cho việc khác. Hãy tạo khóa mới cho việc mới.',
    en: 'This key was used for something else. Make a new key for a new act.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đơn vị không có hồ sơ với mã này. Hãy kiểm tra lại mã hồ sơ.',
    en: 'The unit has no dossier with this code. Check the code.',
  },
  DOSSIER_CHANGED: {
    vi: 'Hồ sơ vừa được người khác cập nhật, nay {state}. Hãy tải lại hồ sơ. {possible}',
    en: 'Somebody else has just changed the dossier; it is now {state}. Read it again. {possible}',
  },
  DOSSIER_CLOSED: {
    vi: 'Hồ sơ {state} nên không làm được việc này. {possible}',
    en: 'The dossier is {state}, so this cannot be done. {possible}',
  },
  MOVE_NOT_POSSIBLE: {
    vi: 'Hồ sơ đang ở trạng thái {state} nên không làm được việc này. {possible}',
    en: 'The dossier is {state}, so this cannot be done. {possible}',
  },
  NOT_BY_YOU: {
    vi: 'Việc này do người được phân công hoặc lãnh đạo đơn vị làm. {possible}',
    en: 'This is for the assigned official, or a supervisor of the unit. {possible}',
  },
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục chưa có thủ tục của hồ sơ này nên chưa xử lý được. Hãy báo người quản lý danh mục.',
    en: 'The catalogue does not have the procedure of this dossier, so nothing can be done. Tell whoever keeps the catalogue.',
  },
  OFFICIAL_MALFORMED: {
    vi: 'Mã cán bộ phải có 1 đến 20 ký tự gồm chữ cái, chữ số và - _ .',
    en: 'The code of an official has 1 to 20 characters: letters, digits and - _ .',
  },
  ONLY_FOR_YOURSELF: {
    vi: 'Cán bộ chỉ tự nhận hồ sơ. Việc phân công cho người khác do lãnh đạo đơn vị làm.',
    en: 'You can take a dossier for yourself. Giving it to others is for a supervisor of the unit.',
  },
  ALREADY_THEIRS: {
    vi: 'Người giao và người nhận là một. Hãy chọn người nhận khác.',
    en: 'From and to are the same official. Choose another one to hand over to.',
  },
  NOTHING_TO_HAND_OVER: {
    vi: 'Cán bộ này không có hồ sơ đang giải quyết ở đơn vị.',
    en: 'This official has no open dossier in the unit.',
  },
  DOSSIERS_NOT_THEIRS: {
    vi: 'Không chuyển hồ sơ nào, vì có hồ sơ không phải đang do cán bộ này giải quyết: {concerns}.',
    en: 'Nothing was handed over, as these are no open dossiers of that official: {concerns}.',
  },
  ASSESSMENT_UNKNOWN: {
    vi: 'Không có kết quả đánh giá này của hồ sơ. Hãy đánh giá hồ sơ rồi dùng `id` nhận được.',
    en: 'There is no such assessment of this dossier. Assess the dossier and use the `id` of the answer.',
  },
  ASSESSMENT_SUPERSEDED: {
    vi: 'Hồ sơ đã có lần đánh giá mới hơn. Hãy xem lần mới nhất (latestAssessment) hoặc đánh giá lại rồi dùng kết quả đó.',
    en: 'There is a later assessment of this dossier. Look at the latest one (latestAssessment), or assess it again, and use that.',
  },
  COMPONENTS_EMPTY: {
    vi: 'Hãy nêu ít nhất một thành phần hồ sơ.',
    en: 'Name at least one component.',
  },
  COMPONENT_UNKNOWN: {
    vi: 'Có thành phần không thuộc thủ tục hoặc không nằm trong nội dung đã hỏi. Hãy dùng đúng mã thành phần của thủ tục.',
    en: 'A component is not one of the procedure, or was not asked about. Use the codes of the procedure.',
  },
  COMPONENT_NOT_CLEAN: {
    vi: 'Dữ liệu chưa thay được giấy tờ ở các thành phần: {concerns}. Hãy chấp nhận các thành phần khác, và yêu cầu giấy tờ hoặc hỏi cơ quan đăng ký về các thành phần này.',
    en: 'Data does not replace the paper of {concerns}. Accept the others, and ask for these papers or ask the registrar.',
  },
  NOTHING_TO_ACCEPT: {
    vi: 'Không còn thành phần nào mà dữ liệu thay được giấy tờ.',
    en: 'There is nothing left that data replaces.',
  },
  COMPONENTS_LEFT_OUT: {
    vi: 'Giấy tờ chỉ được yêu cầu một lần. Còn thành phần chưa xong: {concerns}. Hãy yêu cầu luôn, hoặc ghi vào `leftOut` nếu chủ ý không yêu cầu.',
    en: 'Papers are asked for only once. Still open: {concerns}. Ask for them too, or put them into `leftOut` if you mean not to.',
  },
  PAPER_ALREADY_REQUESTED: {
    vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần, không yêu cầu lần nữa. Có thể hỏi cơ quan đăng ký hoặc giải quyết trên giấy tờ đã có.',
    en: 'Papers were asked for already, and are not asked for twice. Ask the registrar, or go on with what is there.',
  },
  PAPER_NOT_REQUESTED: {
    vi: 'Hồ sơ này chưa có yêu cầu bổ sung giấy tờ.',
    en: 'No papers were asked for about this dossier.',
  },
  REASON_REQUIRED: {
    vi: 'Hãy ghi lý do (`reason`): cần khi không giải quyết, hoặc khi yêu cầu giấy tờ mà dữ liệu đã thay được. {concerns}',
    en: 'Give a `reason`: it is needed where nothing is decided, or papers are asked for against the advice. {concerns}',
  },
  SUBMITTER_NOT_SETTLED: {
    vi: 'Chưa xác định được quyền nộp hồ sơ nên chưa giải quyết được. Hãy đánh giá hồ sơ, hoặc ghi nhận cách xác định bằng `settleSubmitter`.',
    en: 'It is not settled that the submitter may file, so it cannot be decided. Assess the dossier, or record how it was settled with `settleSubmitter`.',
  },
  TEXT_MALFORMED: {
    vi: 'Nội dung trống, quá dài hoặc có ký tự điều khiển. Hãy viết lại.',
    en: 'The text is empty, too long or holds control characters. Write it anew.',
  },
  DAY_MALFORMED: {
    vi: 'Ngày phải đủ ngày, tháng, năm; ngày hẹn phải sau hôm nay, hạn trả lời không trước hôm nay, thời điểm gửi không ở tương lai.',
    en: 'A day has to be whole: a promised one after today, one for an answer not before today, the time of a delivery not to come.',
  },
  QUESTION_UNKNOWN: {
    vi: 'Hồ sơ không có câu hỏi này gửi cơ quan đăng ký.',
    en: 'There is no such question about this dossier.',
  },
  QUESTION_ANSWERED: {
    vi: 'Câu hỏi này đã có trả lời. Hãy hỏi câu mới nếu cần.',
    en: 'The question has an answer. Ask another one if need be.',
  },
  CITES_TOO_MANY: {
    vi: 'Một việc viện dẫn tối đa 50 lần gián đoạn và lần gọi. Hãy chọn những lần liên quan.',
    en: 'One act cites at most 50 outages and calls. Choose those that matter.',
  },
  OUTAGE_UNKNOWN: {
    vi: 'Có lần gián đoạn không tồn tại. Hãy dùng đúng `id` trong danh sách `outages`.',
    en: 'An outage does not exist. Use an `id` exactly as `outages` has it.',
  },
  ATTEMPT_UNKNOWN: {
    vi: 'Có lần gọi không thuộc lần đánh giá nào của hồ sơ này. Hãy dùng đúng `requestId` trong `attempts` của lần đánh giá đó.',
    en: 'A call was not made for that assessment of this dossier. Use a `requestId` exactly as its `attempts` have it.',
  },
  NOT_STORED: {
    vi: 'Chưa ghi nhận được. Hãy gửi lại đúng nội dung này với cùng khóa sau ít phút.',
    en: 'It could not be recorded. Send the same again in a few minutes, with the same key.',
  },
};

/** A refusal, as `type MoveDossierError`. */
export function moveErrorView(refusal: MoveRefusal) {
  const { code, part, state, possible, concerns } = refusal;
  return {
    ...{ code, part, state, possible, concerns },
    message: (args: InLanguage) => spoken({ vi: filled(refusal, 'vi'), en: filled(refusal, 'en') }, args),
  };
}

const lists = {
  vi: { can: (acts: string) => `Có thể: ${acts}.`, cannot: 'Không còn việc gì có thể làm với hồ sơ.' },
  en: { can: (acts: string) => `Possible: ${acts}.`, cannot: 'There is nothing that you can do about it.' },
};

function filled({ code, state, possible, concerns }: MoveRefusal, language: keyof Text): string {
  const { can, cannot } = lists[language];
  const acts = possible.map((act) => actWords[act][language]).join(', ');
  return sentences[code][language]
    .replace('{state}', state ? stateWords[state][language] : '')
    .replace('{possible}', acts === '' ? cannot : can(acts))
    .replace('{concerns}', concerns.join(', '))
    .trim();
}
