import type { SearchReason } from './search-reasons.ts';

/** Why a list of procedures is empty without there being none. */
export const catalogueUnavailable: SearchReason = {
  code: 'CATALOGUE_UNAVAILABLE',
  severity: 'WARNING',
  title: { vi: 'Không tra cứu được danh mục thủ tục', en: 'The catalogue of procedures could not be read' },
  description: {
    vi: 'Kho dữ liệu của hệ thống không trả lời, nên không liệt kê được thủ tục; danh sách trống không có nghĩa là không có thủ tục.',
    en: "The hub's own store did not answer, so that procedures could not be listed; an empty list does not mean that there are none.",
  },
  text: {
    vi: 'Chưa tra cứu được danh mục thủ tục.',
    en: 'The catalogue of procedures could not be read.',
  },
  nextStep: { vi: 'Hỏi lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
};
