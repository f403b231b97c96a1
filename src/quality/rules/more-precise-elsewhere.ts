import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const morePreciseElsewhere: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'MORE_PRECISE_ELSEWHERE',
  severity: 'WARNING',
  title: { vi: 'Nguồn khác ghi đầy đủ hơn', en: 'Another register says more' },
  description: {
    vi: 'Nguồn khác ghi giá trị phù hợp nhưng đầy đủ hơn giá trị của nguồn có thẩm quyền. Hệ thống không dùng nguồn có thẩm quyền thấp hơn để bổ sung cho nguồn cao hơn.',
    en: 'Another register gives a value that fits and says more than the authority does. A lower register never completes the value of a higher one.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) khác “{other}” ({registers}): tương thích, giá trị đang dùng kém chi tiết hơn.',
    en: '“{served}” ({authority}, the value served) differs from “{other}” ({registers}): compatible, and the value served says less.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần giá trị đầy đủ, đối chiếu giấy tờ gốc.',
    en: 'If the procedure needs the whole value, compare the original document.',
  },
  fields: [],
  check: (input) =>
    differing(input, (comparison) => comparison.result === 'COMPATIBLE' && comparison.finer === 'RIGHT'),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1960-05-12' },
          { register: 'residence', value: '1960' },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1960' },
          { register: 'residence', value: '1960-05-12' },
        ],
      },
    },
  },
};
