import type { FieldPath } from '../../generated/model.ts';
import type { FactRule } from '../rule.ts';
import { isLink } from '../value-shape.ts';
import { insuranceNumberOf } from './insurance-number-of.ts';

const ofInsurance: FieldPath = 'Person.socialInsurance';

export const insuranceNumberElsewhere: FactRule = {
  stage: 'FACT',
  on: 'SET',
  code: 'INSURANCE_NUMBER_ELSEWHERE',
  severity: 'WARNING',
  title: {
    vi: 'Mã số trên thẻ bảo hiểm y tế khác mã số bảo hiểm xã hội',
    en: 'The number on a health-insurance card is not the social-insurance number',
  },
  description: {
    vi: 'Mười chữ số cuối của mã số thẻ bảo hiểm y tế là mã số bảo hiểm xã hội của người đó. Nguồn bảo hiểm xã hội có mã số khác dưới cùng số định danh nghĩa là thẻ của người khác, hoặc người này có hai mã số chưa được gộp.',
    en: 'The last ten digits of a health-insurance card are the social-insurance number of its holder. Where the social-insurance register has another under the same personal number, the card is somebody else’s, or two numbers were not joined.',
  },
  text: {
    vi: '{registers} có thẻ mang mã số bảo hiểm xã hội {numbers}, còn nguồn bảo hiểm xã hội ghi {held}.',
    en: '{registers}: a card with social-insurance number {numbers}, where the social-insurance register has {held}.',
  },
  nextStep: {
    vi: 'Đối chiếu mã số trên thẻ hoặc ứng dụng VssID; đề nghị cơ quan bảo hiểm xã hội gộp hoặc sửa mã số.',
    en: 'Compare the number on the card or in VssID, and have the social-insurance office join or correct them.',
  },
  fields: ['Person.healthInsurance'],
  needs: ['socialInsurance'],
  check: ({ claims, entity }) => {
    const numbered = entity.of('socialInsurance').filter(({ value }) => isLink(value));
    const held = [...new Set(numbered.flatMap(({ value }) => (isLink(value) ? value.key : [])))];
    if (held.length === 0) return [];
    const others = claims.filter((claim) => {
      const number = insuranceNumberOf(claim);
      return number !== null && !held.includes(number);
    });
    if (others.length === 0) return [];
    const words = { numbers: [...new Set(others.map(insuranceNumberOf))].join(', '), held: held.join(', ') };
    return [{ claims: others, beside: { field: ofInsurance, claims: numbered }, words, effect: 'NOTES' }];
  },
  examples: {
    passing: { field: 'Person.healthInsurance', key: '000160000014', claims: insured('0000000012') },
    failing: { field: 'Person.healthInsurance', key: '000160000014', claims: insured('0000000021') },
  },
};

function insured(number: string) {
  return {
    healthInsurance: [
      { register: 'health', value: { entity: 'HealthInsuranceCard', key: 'GD4790000000012/20260101' } },
    ],
    socialInsurance: [{ register: 'social-insurance', value: { entity: 'SocialInsurance', key: number } }],
  };
}
