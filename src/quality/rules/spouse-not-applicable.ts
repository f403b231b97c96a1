import type { AbsenceRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

export const spouseNotApplicable: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'SPOUSE_NOT_APPLICABLE',
  severity: 'INFO',
  title: { vi: 'Người không có vợ/chồng thì không ghi vợ/chồng', en: 'No spouse for the unmarried' },
  description: {
    vi: 'Nguồn dữ liệu ghi một người chưa kết hôn, đã ly hôn hoặc góa thì việc không ghi vợ/chồng không phải là thiếu thông tin. Điều đó không chứng minh người này không có đăng ký kết hôn.',
    en: 'Where a register holds a person to be unmarried, divorced or widowed, its naming no spouse is not a gap. It does not prove that no marriage is registered.',
  },
  text: {
    vi: '{registers} ghi tình trạng hôn nhân là “{status}” nên không có vợ/chồng.',
    en: '{registers}: marital status “{status}”, so that there is no spouse.',
  },
  nextStep: null,
  fields: ['Person.spouse'],
  needs: ['registeredMaritalStatus'],
  decides: false,
  check: ({ claims, entity }) =>
    entity.of('registeredMaritalStatus').flatMap(({ register, value }) => {
      if (value === null || value === 'MARRIED') return [];
      const idle = claims.filter((claim) => claim.register === register && claim.absence === 'MISSING');
      const status = canonicalTexts('RegisteredMaritalStatus', value);
      return idle.length > 0 ? [{ claims: idle, words: { status }, absence: 'NOT_APPLICABLE' }] : [];
    }),
  examples: {
    passing: {
      field: 'Person.spouse',
      key: '000190000017',
      claims: {
        spouse: [{ register: 'residence', absence: 'MISSING' }],
        registeredMaritalStatus: [{ register: 'residence', value: 'MARRIED' }],
      },
    },
    failing: {
      field: 'Person.spouse',
      key: '000190000017',
      claims: {
        spouse: [{ register: 'residence', absence: 'MISSING' }],
        registeredMaritalStatus: [{ register: 'residence', value: 'NEVER_MARRIED' }],
      },
    },
  },
};
