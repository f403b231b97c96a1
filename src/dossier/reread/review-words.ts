import type { ReviewClosing, ReviewReason, Text } from '../../generated/model.ts';

/** What has to be looked at again, for people. */
export const reviewWords: Readonly<Record<ReviewReason, Text>> = {
  ACCEPTED_ON_DATA: {
    vi: 'Thành phần hồ sơ đã được chấp nhận theo dữ liệu khi có cơ sở dữ liệu không trả lời; tra cứu lại đầy đủ cho kết quả khác.',
    en: 'Components were accepted on data while a register did not answer; read again with all registers, they come out otherwise.',
  },
  RETURNED_OR_REFUSED: {
    vi: 'Hồ sơ đã bị trả lại hoặc từ chối khi có cơ sở dữ liệu không trả lời; tra cứu lại đầy đủ cho kết quả khác.',
    en: 'The dossier was returned or refused while a register did not answer; read again with all registers, it comes out otherwise.',
  },
};

/** What came of looking, for people. */
export const closingWords: Readonly<Record<ReviewClosing, Text>> = {
  DECISION_STANDS: { vi: 'Giữ nguyên quyết định', en: 'The decision stands' },
  DECISION_CHANGED: { vi: 'Đã điều chỉnh quyết định', en: 'The decision was changed' },
};
