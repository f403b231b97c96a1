import type { ClaimRule } from '../rule.ts';

/**
 * Object code, benefit level, province and social-insurance number; since April 2021 cards print the social-insurance
 * number alone, and a personal number may stand in its place.
 */
const forms = /^(?:[A-Z]{2}[1-5]\d{12}|\d{10}|\d{12})$/;

export const cardNumberSyntax: ClaimRule = {
  stage: 'CLAIM',
  code: 'CARD_NUMBER_SYNTAX',
  severity: 'ERROR',
  title: { vi: 'Mã số thẻ bảo hiểm y tế sai cấu trúc', en: 'Malformed number of a health-insurance card' },
  description: {
    vi: 'Mã số thẻ bảo hiểm y tế gồm 15 ký tự: mã đối tượng 2 chữ cái, mức hưởng từ 1 đến 5, mã tỉnh 2 chữ số, mã số bảo hiểm xã hội 10 chữ số; thẻ mẫu mới chỉ in 10 chữ số, và có nơi ghi số định danh 12 chữ số. Mã số khác là ghi thiếu hoặc ghi sai.',
    en: 'The number of a health-insurance card has 15 characters: two letters of the object, a benefit level of 1 to 5, two digits of the province and the ten of the social-insurance number; newer cards print these ten alone, and a personal number of twelve may stand instead. Anything else is incomplete or wrong.',
  },
  text: {
    vi: '{registers} ghi mã số thẻ “{number}”, không đúng cấu trúc 15 ký tự (hoặc 10, 12 chữ số).',
    en: '{registers}: card number “{number}”, which has not the form of 15 characters (nor 10 or 12 digits).',
  },
  nextStep: {
    vi: 'Xem thẻ hoặc ứng dụng VssID của công dân; báo cơ quan bảo hiểm xã hội sửa mã số.',
    en: 'Look at the card or at the citizen’s VssID, and have the social-insurance office correct the number.',
  },
  fields: ['HealthInsuranceCard.cardNumber'],
  passes: ({ value }) => typeof value === 'string' && forms.test(value),
  check: ({ claims }) =>
    claims.flatMap((claim) =>
      typeof claim.value === 'string' && !forms.test(claim.value)
        ? [{ claims: [claim], words: { number: claim.value }, effect: 'DISQUALIFIES' as const }]
        : [],
    ),
  examples: {
    passing: {
      field: 'HealthInsuranceCard.cardNumber',
      key: 'GD4790000000012/20260101',
      claims: { cardNumber: [{ register: 'health', value: 'GD4790000000012' }] },
    },
    failing: {
      field: 'HealthInsuranceCard.cardNumber',
      key: 'GD9790000000012/20260101',
      claims: { cardNumber: [{ register: 'health', value: 'GD9790000000012' }] },
    },
  },
};
