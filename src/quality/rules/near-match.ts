import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const nearMatch: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'NEAR_MATCH',
  severity: 'WARNING',
  title: { vi: 'Gần giống, có thể chỉ do ghi sai', en: 'Nearly the same, possibly a slip' },
  description: {
    vi: 'Nguồn khác ghi giá trị khác rất ít: ngày và tháng đổi chỗ, một chữ số, một dấu, một chữ đệm, hoặc địa chỉ ghi theo cách khác. Có thể chỉ là lỗi ghi chép, nhưng cần người xem xét; hệ thống không coi là khớp.',
    en: 'Another register differs only a little: day and month exchanged, one digit, one diacritic, a middle name, or an address written differently. It may be a slip of the pen, but a person must look; it does not count as agreement.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) khác “{other}” ({registers}): {difference}; gần giống, có thể chỉ do ghi sai.',
    en: '“{served}” ({authority}, the value served) differs from “{other}” ({registers}): {difference}; nearly the same, perhaps a slip.',
  },
  nextStep: {
    vi: 'Xem xét hai giá trị; nếu chưa rõ, đối chiếu giấy tờ gốc.',
    en: 'Look at both values; if in doubt, compare the original document.',
  },
  fields: [],
  check: (input) => differing(input, ({ result }) => result === 'NEAR'),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1988-05-12' },
          { register: 'residence', value: '1988-05-12' },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1988-05-12' },
          { register: 'residence', value: '1988-12-05' },
        ],
      },
    },
  },
};
