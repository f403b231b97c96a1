import type { Text } from '../../generated/model.ts';

const texts = {
  ENTRY_UNKNOWN: { vi: 'Nhật ký chứng cứ không có mục này.', en: 'The evidence log has no such entry.' },
  PART_UNKNOWN: { vi: 'Mục này không có phần mang tên đó.', en: 'The entry has no part of this name.' },
  NOT_ERASABLE: {
    vi: 'Không xóa được: phần "decision" không nêu tên ai, và các mục không thuộc hồ sơ nào hoặc nói về việc giữ, việc xóa phải còn nguyên.',
    en: 'This is never erased: "decision" names nobody, and entries that are about no dossier, or about holds and erasures, stay whole.',
  },
  ALREADY_ERASED: { vi: 'Phần này đã được xóa.', en: 'The part is erased already.' },
  TWO_PEOPLE_NEEDED: {
    vi: 'Người đề nghị không được tự thực hiện; cần một người khác, bằng đăng nhập của chính họ.',
    en: 'Who proposed an erasure does not carry it out: that takes somebody else, signed in as themselves.',
  },
  SUPERVISOR_NEEDED: {
    vi: 'Việc xóa do lãnh đạo đơn vị thực hiện sau khi có người đề nghị.',
    en: 'An erasure that was proposed is carried out by a supervisor of the unit.',
  },
  PROPOSAL_UNKNOWN: {
    vi: 'Không có đề nghị xóa này, hoặc đã quá 30 ngày; hãy đề nghị lại.',
    en: 'There is no such proposal, or it is older than thirty days; propose it again.',
  },
  REASON_MALFORMED: {
    vi: 'Hãy nêu lý do hoặc văn bản, từ 3 đến 200 ký tự.',
    en: 'Give the reason or the document, in 3 to 200 characters.',
  },
  DOSSIER_UNKNOWN: { vi: 'Đơn vị của bạn không có hồ sơ với mã này.', en: 'Your unit has no dossier with this code.' },
  DOSSIER_OPEN: {
    vi: 'Hồ sơ chưa kết thúc; thời hạn lưu giữ chưa bắt đầu.',
    en: 'The dossier is not concluded: its term has not begun.',
  },
  TERM_UNKNOWN: {
    vi: 'Thủ tục chưa nêu thời hạn lưu giữ (retention_years trong danh mục); không có thời hạn thì không xóa.',
    en: 'The procedure names no term (retention_years in the catalogue); without one nothing is erased.',
  },
  TERM_NOT_OVER: {
    vi: 'Chưa hết thời hạn lưu giữ; được xóa từ ngày {day}.',
    en: 'The retention term is not over; it can be erased from {day} on.',
  },
  ON_HOLD: {
    vi: 'Hồ sơ đang được giữ theo yêu cầu pháp lý; hãy dùng "evidence hold --lift" khi có văn bản cho phép.',
    en: 'The dossier is on legal hold; lift it with "evidence hold --lift" once a document allows it.',
  },
  HELD_ALREADY: { vi: 'Hồ sơ đã được giữ.', en: 'The dossier is on hold already.' },
  NOT_HELD: { vi: 'Hồ sơ không bị giữ.', en: 'The dossier is not on hold.' },
} as const satisfies Readonly<Record<string, Text>>;

export type ErasureRefusalCode = keyof typeof texts;

/** An erasure or a hold refused. Nothing of it was written. */
export class ErasureRefusal extends Error {
  readonly code: ErasureRefusalCode;
  readonly messages: Text;

  /** @param day first day, for `TERM_NOT_OVER` */
  constructor(code: ErasureRefusalCode, day = '') {
    const { vi, en } = texts[code];
    const messages = { vi: `${vi.replace('{day}', day)} [${code}]`, en: `${en.replace('{day}', day)} [${code}]` };
    super(messages.en);
    this.name = 'ErasureRefusal';
    this.code = code;
    this.messages = messages;
  }
}
