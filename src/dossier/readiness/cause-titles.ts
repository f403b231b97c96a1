import type { AssessmentCauseCode, Text } from '../../generated/model.ts';

/** Causes as a heading over many dossiers; what they mean for one is said by its assessment. */
const titles: Readonly<Record<AssessmentCauseCode, Text>> = {
  NO_DATA_REPLACES_IT: { vi: 'Không có dữ liệu nào thay được', en: 'No data takes its place' },
  NO_BASIS_IN_FORCE: { vi: 'Chưa có căn cứ pháp lý có hiệu lực', en: 'No legal basis in force' },
  SUBJECT_NOT_IDENTIFIED: { vi: 'Không xác định được người trong hồ sơ', en: 'A person of the dossier not identified' },
  VALUE_MISSING: { vi: 'Có bản ghi nhưng thiếu thông tin', en: 'A record without the entry' },
  VALUE_PARTIAL: { vi: 'Chỉ có một phần thông tin', en: 'Known only in part' },
  NO_RECORD: { vi: 'Đã tra cứu, không có bản ghi', en: 'Asked, and no record' },
  NOT_COVERED: { vi: 'Thời gian hoặc nơi đăng ký chưa được số hóa', en: 'Years or registrars not digitised' },
  NOT_IN_SCOPE: { vi: 'Ngoài phạm vi chia sẻ đã công bố', en: 'Outside the published sharing scope' },
  WITHHELD: { vi: 'Không được cung cấp cho mục đích này', en: 'Withheld for this purpose' },
  UNREADABLE: { vi: 'Nội dung không đọc được', en: 'Not readable' },
  NOT_APPLICABLE: { vi: 'Mục này không áp dụng', en: 'Not applicable' },
  REGISTER_UNAVAILABLE: { vi: 'Chưa tra cứu được cơ sở dữ liệu', en: 'A register could not be asked' },
  VALUE_INVALID: { vi: 'Giá trị trái quy tắc dữ liệu', en: 'The value breaks a rule of the data' },
  VALUE_STALE: { vi: 'Thông tin có thể đã cũ', en: 'Likely out of date' },
  LOWER_AUTHORITY_ONLY: { vi: 'Chỉ nguồn có thẩm quyền thấp hơn có', en: 'Only a register of lower authority has it' },
  LAST_KNOWN_ONLY: { vi: 'Chỉ có câu trả lời trước đây', en: 'Only an earlier answer' },
  CONFLICT_NOTED: { vi: 'Nguồn khác ghi khác', en: 'Another register differs' },
  NOT_AS_EXPECTED: { vi: 'Không đúng với điều thành phần cần', en: 'Not what the component needs' },
  AUTHORITY_CONTRADICTS_ITSELF: {
    vi: 'Nguồn có thẩm quyền có các bản ghi mâu thuẫn nhau',
    en: 'Records of the register of first authority contradict each other',
  },
};

const unnamed: Text = { vi: 'Không nêu nguyên nhân', en: 'No cause named' };

export const causeTitle = (code: AssessmentCauseCode | null): Text => (code === null ? unnamed : titles[code]);
