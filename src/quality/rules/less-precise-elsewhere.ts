import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const lessPreciseElsewhere: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'LESS_PRECISE_ELSEWHERE',
  severity: 'INFO',
  title: { vi: 'Nguồn khác ghi ít chi tiết hơn', en: 'Another register says less' },
  description: {
    vi: 'Nguồn khác ghi giá trị phù hợp nhưng ít chi tiết hơn, ví dụ chỉ có năm sinh. Giá trị đó không mâu thuẫn, nhưng cũng không xác nhận phần chi tiết.',
    en: 'Another register gives a value that fits and says less, such as the year alone. It does not contradict, nor does it support the rest.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) khác “{other}” ({registers}): tương thích, “{other}” kém chi tiết hơn.',
    en: '“{served}” ({authority}, the value served) differs from “{other}” ({registers}): compatible, and “{other}” says less.',
  },
  nextStep: null,
  fields: [],
  check: (input) =>
    differing(
      input,
      (comparison) =>
        comparison.result === 'COMPATIBLE' && comparison.finer === 'LEFT' && comparison.differs.code !== 'DIACRITICS',
    ),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1960' },
          { register: 'residence', value: '1960-05-12' },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1960-05-12' },
          { register: 'residence', value: '1960' },
        ],
      },
    },
  },
};
