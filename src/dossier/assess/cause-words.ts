import type { AssessmentCauseCode, Text } from '../../generated/model.ts';

/** What a cause is about, in words. */
export interface CauseWords {
  /** Label of the fact. */
  readonly fact: Text;
  /** Whose it is: the role in the dossier. */
  readonly person: Text;
  /** Who says so; null: the registers that were asked. */
  readonly register: Text | null;
}

const sentences: Readonly<Record<AssessmentCauseCode, Text>> = {
  NO_DATA_REPLACES_IT: {
    vi: 'Danh mục không nêu dữ liệu nào thay cho thành phần này; chỉ giấy tờ đáp ứng được.',
    en: 'The catalogue names no data in place of this component; only the paper will do.',
  },
  NO_BASIS_IN_FORCE: {
    vi: 'Chưa có căn cứ pháp lý đang có hiệu lực cho phép dùng dữ liệu thay giấy tờ này.',
    en: 'No legal basis in force today lets data replace this paper.',
  },
  SUBJECT_NOT_IDENTIFIED: {
    vi: 'Không xác định được {person} trong các cơ sở dữ liệu theo số giấy tờ và họ tên đã khai.',
    en: 'The number and name on the form do not lead to {person} in the registers.',
  },
  VALUE_MISSING: {
    vi: '{fact} của {person}: {register} có bản ghi nhưng không ghi mục này.',
    en: '{fact} of {person}: {register} has the record, without this entry.',
  },
  VALUE_PARTIAL: {
    vi: '{fact} của {person}: {register} chỉ có một phần thông tin.',
    en: '{fact} of {person}: {register} has only a part of it.',
  },
  NO_RECORD: {
    vi: '{fact} của {person}: {register} đã được tra cứu và không có bản ghi.',
    en: '{fact} of {person}: {register} was asked and has no record.',
  },
  NOT_COVERED: {
    vi: '{fact} của {person}: có thời gian hoặc nơi đăng ký chưa có trong {register}; không tìm thấy chưa có nghĩa là không có.',
    en: '{fact} of {person}: {register} does not cover all times and registrars; finding nothing there denies nothing.',
  },
  NOT_IN_SCOPE: {
    vi: '{fact} của {person}: {register} có thông tin này nhưng phạm vi chia sẻ đã công bố không có.',
    en: '{fact} of {person}: {register} holds it, and its published sharing scope does not have it.',
  },
  WITHHELD: {
    vi: '{fact} của {person}: {register} không cung cấp cho mục đích này.',
    en: '{fact} of {person}: {register} does not give it for this purpose.',
  },
  UNREADABLE: {
    vi: '{fact} của {person}: {register} trả lời bằng nội dung không đọc được.',
    en: '{fact} of {person}: {register} answers with what cannot be read.',
  },
  NOT_APPLICABLE: {
    vi: '{fact} của {person}: theo {register} mục này không áp dụng.',
    en: '{fact} of {person}: by {register} this does not apply.',
  },
  REGISTER_UNAVAILABLE: {
    vi: '{fact} của {person}: chưa tra cứu được {register}.',
    en: '{fact} of {person}: {register} could not be asked.',
  },
  VALUE_INVALID: {
    vi: '{fact} của {person}: giá trị tại {register} trái quy tắc dữ liệu.',
    en: '{fact} of {person}: the value in {register} breaks a rule of the data.',
  },
  VALUE_STALE: {
    vi: '{fact} của {person}: thông tin tại {register} có thể đã cũ.',
    en: '{fact} of {person}: what {register} has is likely to be out of date.',
  },
  LOWER_AUTHORITY_ONLY: {
    vi: '{fact} của {person}: chỉ {register} có, không phải nguồn có thẩm quyền cao nhất.',
    en: '{fact} of {person}: only {register} has it, which is not the register of first authority.',
  },
  LAST_KNOWN_ONLY: {
    vi: '{fact} của {person}: chỉ có câu trả lời trước đây của {register}.',
    en: '{fact} of {person}: there is only an earlier answer of {register}.',
  },
  AUTHORITY_CONTRADICTS_ITSELF: {
    vi: '{fact} của {person}: {register} có hai bản ghi trái nhau.',
    en: '{fact} of {person}: {register} has two records that contradict each other.',
  },
  CONFLICT_NOTED: {
    vi: '{fact} của {person}: nguồn khác ghi khác; giá trị của nguồn có thẩm quyền cao nhất được dùng.',
    en: '{fact} of {person}: another register differs; the value of first authority is used.',
  },
  NOT_AS_EXPECTED: {
    vi: '{fact} của {person} không đúng với điều mà thành phần này cần.',
    en: '{fact} of {person} is not what this component needs.',
  },
};

const registersAsked: Text = { vi: 'các cơ sở dữ liệu', en: 'the registers' };

/** A cause in both languages. */
export function causeText(code: AssessmentCauseCode, words: CauseWords | null): Text {
  const { vi, en } = sentences[code];
  if (!words) return { vi, en };
  const register = words.register ?? registersAsked;
  const filled = (text: string, lang: 'vi' | 'en') =>
    text
      .replace('{fact}', () => words.fact[lang])
      .replace('{person}', () => words.person[lang])
      .replace('{register}', () => register[lang]);
  return { vi: filled(vi, 'vi'), en: filled(en, 'en') };
}
