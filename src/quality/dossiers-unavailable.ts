import type { SearchReason } from './search-reasons.ts';

/** Why a list of dossiers, or of what waits to be one, is empty without there being none. */
export const dossiersUnavailable: SearchReason = {
  code: 'DOSSIERS_UNAVAILABLE',
  severity: 'WARNING',
  title: { vi: 'Không tra cứu được hồ sơ', en: 'Dossiers could not be looked up' },
  description: {
    vi: 'Kho dữ liệu của hệ thống không trả lời, nên không liệt kê được hồ sơ; danh sách trống không có nghĩa là không có hồ sơ.',
    en: "The hub's own store did not answer, so that dossiers could not be listed; an empty list does not mean that there are none.",
  },
  text: {
    vi: 'Chưa tra cứu được hồ sơ.',
    en: 'Dossiers could not be looked up.',
  },
  nextStep: { vi: 'Hỏi lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
};
