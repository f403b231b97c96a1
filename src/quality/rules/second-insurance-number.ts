import type { FactRule } from '../rule.ts';
import { isLink } from '../value-shape.ts';

export const secondInsuranceNumber: FactRule = {
  stage: 'FACT',
  on: 'SEVERAL',
  code: 'SECOND_INSURANCE_NUMBER',
  severity: 'WARNING',
  title: { vi: 'Một người có nhiều mã số bảo hiểm xã hội', en: 'Several social-insurance numbers of one person' },
  description: {
    vi: 'Mỗi người chỉ có một mã số bảo hiểm xã hội. Nguồn có nhiều mã số dưới cùng một số định danh: được cấp trùng ở nơi làm việc khác nhau, hoặc mã số của người khác bị gán nhầm. Quá trình đóng có thể nằm ở từng mã số.',
    en: 'Everybody has one social-insurance number. The register has several under one personal number: given twice, by way of two employers, or the number of somebody else. Contributions may lie under each of them.',
  },
  text: {
    vi: '{registers} có {count} mã số bảo hiểm xã hội dưới số định danh này: {numbers}.',
    en: '{registers} has {count} social-insurance numbers under this personal number: {numbers}.',
  },
  nextStep: {
    vi: 'Đề nghị cơ quan bảo hiểm xã hội gộp hoặc sửa mã số; xem trạng thái của từng mã số trước khi dùng.',
    en: 'Have the social-insurance office join or correct the numbers; look at the status of each before using one.',
  },
  fields: ['Person.socialInsurance'],
  check: ({ claims }) => {
    const numbered = claims.filter(({ value }) => isLink(value));
    const numbers = [...new Set(numbered.flatMap(({ value }) => (isLink(value) ? value.key : [])))];
    if (numbers.length < 2) return [];
    const words = { count: String(numbers.length), numbers: numbers.join(', ') };
    return [{ claims: numbered, words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.socialInsurance',
      key: '000160000014',
      claims: { socialInsurance: [number('0000000014'), number('0000000014')] },
    },
    failing: {
      field: 'Person.socialInsurance',
      key: '000160000014',
      claims: { socialInsurance: [number('0000000014'), number('0002000014')] },
    },
  },
};

function number(key: string) {
  return { register: 'social-insurance', recordRef: `participants/${key}`, value: { entity: 'SocialInsurance', key } };
}
