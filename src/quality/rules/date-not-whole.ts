import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const dateNotWhole: FactRule = {
  stage: 'FACT',
  code: 'DATE_NOT_WHOLE',
  severity: 'WARNING',
  title: { vi: 'Ngày không ghi đủ ngày, tháng, năm', en: 'Not a whole date' },
  description: {
    vi: 'Nguồn dữ liệu chỉ ghi năm, hoặc tháng và năm, như nhiều sổ và giấy tờ cũ. Hệ thống không tự thêm ngày, tháng.',
    en: 'The register gives the year alone, or month and year, as many old books and papers do. Day and month are never made up.',
  },
  text: {
    vi: '{registers} chỉ ghi “{date}”, không đủ ngày, tháng, năm.',
    en: '{registers} only gives “{date}”, which is not a whole date.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần đủ ngày, tháng, năm, đối chiếu giấy tờ gốc.',
    en: 'If the procedure needs the whole date, compare the original document.',
  },
  fields: [],
  mark: ({ type, value }) => (type === 'PartialDate' && value !== null ? String((value as string).length) : ''),
  check: ({ type, served, compared }) => {
    if (type !== 'PartialDate' || !served || !isPartialDate(served.value)) return [];
    if (served.value.length === '1960-05-12'.length) return [];
    // That another register has more of it is said by a rule of its own.
    if (compared.some(({ comparison: c }) => c.result === 'COMPATIBLE' && c.finer === 'RIGHT')) return [];
    return [{ claims: [served], words: { date: canonicalTexts(type, served.value) }, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000160000015',
      claims: { dateOfBirth: [{ register: 'residence', value: '1960-05-12' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000015',
      claims: { dateOfBirth: [{ register: 'residence', value: '1960' }] },
    },
  },
};
