import type { FactRule } from '../rule.ts';
import { insuranceNumberOf } from './insurance-number-of.ts';

export const insuranceNumbersDiffer: FactRule = {
  stage: 'FACT',
  on: 'SET',
  code: 'INSURANCE_NUMBERS_DIFFER',
  severity: 'WARNING',
  title: {
    vi: 'Thẻ bảo hiểm y tế mang nhiều mã số bảo hiểm xã hội',
    en: 'Cards of more than one social-insurance number',
  },
  description: {
    vi: 'Mỗi người chỉ có một mã số bảo hiểm xã hội, là 10 chữ số cuối của mã số thẻ. Nhiều mã số dưới cùng một số định danh nghĩa là có thẻ của người khác, hoặc người này được cấp trùng mã số.',
    en: 'Everybody has one social-insurance number, the last ten digits of the card number. Several under one personal number mean that a card is somebody else’s, or that two numbers were given to one person.',
  },
  text: {
    vi: '{registers} có thẻ mang {count} mã số bảo hiểm xã hội khác nhau dưới số định danh này: {numbers}.',
    en: '{registers}: cards of {count} social-insurance numbers under this personal number: {numbers}.',
  },
  nextStep: {
    vi: 'Đối chiếu mã số trên thẻ hoặc ứng dụng VssID; đề nghị cơ quan bảo hiểm xã hội gộp hoặc sửa mã số.',
    en: 'Compare the number on the card or in VssID, and have the social-insurance office join or correct them.',
  },
  fields: ['Person.healthInsurance'],
  check: ({ claims }) => {
    const cards = claims.filter((claim) => insuranceNumberOf(claim) !== null);
    const numbers = [...new Set(cards.map(insuranceNumberOf))];
    if (numbers.length < 2) return [];
    return [{ claims: cards, words: { count: String(numbers.length), numbers: numbers.join(', ') }, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.healthInsurance',
      key: '000160000014',
      claims: { healthInsurance: [card('GD4790000000012/20250101'), card('HT3790000000012/20260101')] },
    },
    failing: {
      field: 'Person.healthInsurance',
      key: '000160000014',
      claims: { healthInsurance: [card('GD4790000000012/20250101'), card('GD4790000000013/20260101')] },
    },
  },
};

function card(key: string) {
  return { register: 'health', value: { entity: 'HealthInsuranceCard', key } };
}
