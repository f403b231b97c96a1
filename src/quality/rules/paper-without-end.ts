import type { AbsenceRule } from '../rule.ts';

export const paperWithoutEnd: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'PAPER_WITHOUT_END',
  severity: 'INFO',
  title: { vi: 'Giấy tờ không có thời hạn', en: 'A paper without end' },
  description: {
    vi: 'Giấy tờ còn hiệu lực mà không ghi ngày hết hạn, ví dụ thẻ cấp cho người từ đủ 60 tuổi, là giấy tờ không có thời hạn; đó không phải là thiếu thông tin.',
    en: 'A valid paper without a last day, such as a card issued to somebody of sixty or more, is valid without end; that is not a gap.',
  },
  text: {
    vi: '{registers} ghi giấy tờ còn hiệu lực và không ghi ngày hết hạn, tức là không có thời hạn.',
    en: '{registers}: the paper is valid and no last day is recorded, that is, it is valid without end.',
  },
  nextStep: null,
  fields: ['IdentityPaper.validUntil'],
  needs: ['state'],
  decides: false,
  check: ({ claims, entity }) => {
    const valid = entity.of('state').filter((claim) => claim.value === 'VALID');
    const endless = claims
      .filter((claim) => claim.absence === 'MISSING' && !claim.raw)
      .filter((claim) => valid.some(({ register }) => register === claim.register));
    return endless.length > 0 ? [{ claims: endless, absence: 'NOT_APPLICABLE' }] : [];
  },
  examples: {
    passing: {
      field: 'IdentityPaper.validUntil',
      key: '000155000016/CMND9/1975',
      claims: {
        validUntil: [{ register: 'residence', absence: 'MISSING' }],
        state: [{ register: 'residence', value: 'EXPIRED' }],
      },
    },
    failing: {
      field: 'IdentityPaper.validUntil',
      key: '000155000016/CCCD/2021-05-12',
      claims: {
        validUntil: [{ register: 'residence', absence: 'MISSING' }],
        state: [{ register: 'residence', value: 'VALID' }],
      },
    },
  },
};
