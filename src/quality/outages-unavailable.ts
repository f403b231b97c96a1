import type { SearchReason } from './search-reasons.ts';

/** Why a list of outages is empty without there having been none. */
export const outagesUnavailable: SearchReason = {
  code: 'OUTAGES_UNAVAILABLE',
  severity: 'WARNING',
  title: { vi: 'Không tra cứu được các lần gián đoạn', en: 'Outages could not be looked up' },
  description: {
    vi: 'Kho dữ liệu của hệ thống không trả lời, nên không liệt kê được các lần cơ sở dữ liệu gián đoạn; danh sách trống không có nghĩa là không có lần nào.',
    en: "The hub's own store did not answer, so that outages of registers could not be listed; an empty list does not mean that there were none.",
  },
  text: {
    vi: 'Chưa tra cứu được các lần cơ sở dữ liệu gián đoạn.',
    en: 'Outages of registers could not be looked up.',
  },
  nextStep: { vi: 'Hỏi lại sau ít phút.', en: 'Ask again in a few minutes.' },
  fields: [],
};
