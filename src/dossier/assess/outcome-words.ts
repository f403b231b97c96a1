import type { ComponentOutcome, SubmitterOutcome, Text } from '../../generated/model.ts';

/** Outcomes as people read them. None says that anybody is exempt from anything. */
export const componentOutcomes: Readonly<Record<ComponentOutcome, Text>> = {
  REPLACED: { vi: 'Dữ liệu thay được giấy tờ', en: 'Data replaces the paper' },
  REPLACEABLE_WITH_WAIVER: {
    vi: 'Dùng được dữ liệu nếu ghi nhận căn cứ',
    en: 'Data can be used if the basis is recorded',
  },
  PAPER_NEEDED: { vi: 'Cần giấy tờ', en: 'The paper is needed' },
  WAIT: { vi: 'Chờ tra cứu lại', en: 'Wait and ask again' },
  NOT_REQUIRED: { vi: 'Không yêu cầu đối với hồ sơ này', en: 'Not required for this dossier' },
};

export const submitterOutcomes: Readonly<Record<SubmitterOutcome, Text>> = {
  SAME: { vi: 'Chính chủ hồ sơ nộp', en: 'The owner files in person' },
  REPRESENTATIVE_PROVEN: {
    vi: 'Người đại diện đã được hộ tịch chứng minh',
    en: 'A representative, as the civil registry shows',
  },
  REPRESENTATIVE_CLAIMED: {
    vi: 'Người đại diện theo lời khai, cần xác nhận quyền nộp',
    en: 'A representative by own account; the right to file has to be settled',
  },
  MISMATCH: { vi: 'Chưa chứng minh quyền nộp hồ sơ', en: 'The right to file is not proven' },
  CANNOT_TELL: {
    vi: 'Chưa tra cứu được quan hệ với chủ hồ sơ',
    en: 'The relation to the owner could not be looked up',
  },
};

/** Shown wherever a basis that is only proposed is offered; these words are firm. */
export const proposedNotice: Text = {
  vi: 'Bản ghi này không miễn trừ trách nhiệm; quy định hiện hành yêu cầu bổ sung giấy tờ.',
  en: 'This record exempts nobody from liability; the rules in force require the paper to be supplied.',
};
