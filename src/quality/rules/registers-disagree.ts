import type { FactRule } from '../rule.ts';
import { differing } from './differing.ts';

export const registersDisagree: FactRule = {
  stage: 'FACT',
  on: 'DIFFERS',
  code: 'REGISTERS_DISAGREE',
  severity: 'WARNING',
  title: { vi: 'Các nguồn dữ liệu mâu thuẫn', en: 'Registers contradict each other' },
  description: {
    vi: 'Nguồn khác ghi giá trị mâu thuẫn với giá trị đang dùng. Giá trị đang dùng là của nguồn có thẩm quyền cao hơn, không nhất thiết là giá trị đúng.',
    en: 'Another register contradicts the value served. The value served is that of the higher authority, which need not be right.',
  },
  text: {
    vi: '“{served}” ({authority}, giá trị đang dùng) khác “{other}” ({registers}): {difference}; hai giá trị mâu thuẫn.',
    en: '“{served}” ({authority}, the value served) differs from “{other}” ({registers}): {difference}; they contradict each other.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ gốc trước khi quyết định và đề nghị cơ quan quản lý nguồn ghi sai điều chỉnh dữ liệu.',
    en: 'Compare the original document before deciding, and ask the owner of the register that is wrong to correct it.',
  },
  fields: [],
  check: (input) => differing(input, ({ result }) => result === 'CONFLICT'),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1988-05-12' },
          { register: 'residence', value: '1988' },
        ],
      },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000188000015',
      claims: {
        dateOfBirth: [
          { register: 'civil-registry', value: '1988-05-12' },
          { register: 'residence', value: '1988-11-30' },
        ],
      },
    },
  },
};
