import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { isGap } from '../witness.ts';

export const marriageNotFound: FactRule = {
  stage: 'FACT',
  code: 'MARRIAGE_NOT_FOUND',
  severity: 'WARNING',
  title: {
    vi: 'Đã khai là có hoặc từng có vợ, chồng nhưng không tìm thấy đăng ký kết hôn',
    en: 'Declared as married, but no marriage is found',
  },
  description: {
    vi: 'CSDL quốc gia về dân cư ghi người này đang có vợ, chồng, đã ly hôn hoặc góa, nhưng không tìm thấy đăng ký kết hôn nào theo số định danh và các số cũ. Bản ghi có thể không mang số nào, còn trong sổ giấy, hoặc ở nơi khác, nên danh sách rỗng không có nghĩa là chưa kết hôn.',
    en: 'The population register holds the person to be married, divorced or widowed, yet no marriage registration is found under the number and the former ones. The record may bear no number, be in a paper book only, or lie elsewhere: an empty list does not mean never married.',
  },
  text: {
    vi: '{registers} không có đăng ký kết hôn theo số định danh và các số cũ của người này, trong khi tình trạng hôn nhân đã khai là “{told}”.',
    en: '{registers} has no marriage registration under the number and the former numbers of this person, while the declared marital status is “{told}”.',
  },
  nextStep: {
    vi: 'Hỏi công dân nơi và năm đăng ký kết hôn; đề nghị cơ quan đăng ký nơi đó xác minh.',
    en: 'Ask the citizen where and when the marriage was registered, and have the registrar there confirm it.',
  },
  fields: ['Person.marriages'],
  needs: ['registeredMaritalStatus'],
  check: ({ claims, entity }) => {
    if (claims.some((claim) => claim.value !== null)) return [];
    const told = entity.of('registeredMaritalStatus').find((claim) => claim.value !== null)?.value ?? 'NEVER_MARRIED';
    const silent = claims.filter((claim) => !isGap(claim));
    if (told === 'NEVER_MARRIED' || silent.length === 0) return [];
    return [{ claims: silent, words: { told: canonicalTexts('RegisteredMaritalStatus', told) }, effect: 'OPENS' }];
  },
  examples: {
    passing: {
      field: 'Person.marriages',
      key: '000160000014',
      claims: {
        marriages: [{ register: 'civil-registry', absence: 'NO_RECORD' }],
        registeredMaritalStatus: [{ register: 'residence', value: 'NEVER_MARRIED' }],
      },
    },
    failing: {
      field: 'Person.marriages',
      key: '000160000014',
      claims: {
        marriages: [{ register: 'civil-registry', absence: 'NO_RECORD' }],
        registeredMaritalStatus: [{ register: 'residence', value: 'WIDOWED' }],
      },
    },
  },
};
