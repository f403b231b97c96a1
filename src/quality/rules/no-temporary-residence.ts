import type { AbsenceRule } from '../rule.ts';

export const noTemporaryResidence: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'NO_TEMPORARY_RESIDENCE',
  severity: 'INFO',
  title: { vi: 'Không có đăng ký tạm trú đang có hiệu lực', en: 'No temporary residence that lasts' },
  description: {
    vi: 'Chỉ người ở ngoài nơi thường trú từ 30 ngày trở lên mới đăng ký tạm trú. Nguồn dữ liệu có bản ghi của người này mà không ghi nơi tạm trú thì không phải là thiếu thông tin.',
    en: 'Only who stays elsewhere than at the permanent residence for 30 days or more registers a temporary one. That a register which knows the person has none is no gap.',
  },
  text: {
    vi: '{registers} không có đăng ký tạm trú nào đang có hiệu lực của người này.',
    en: '{registers}: no temporary residence of this person lasts.',
  },
  nextStep: null,
  fields: ['Person.temporaryResidence', 'Person.temporaryResidenceUntil'],
  needs: ['temporaryResidence'],
  decides: false,
  check: ({ claims, entity }) => {
    // A stay without a term has none recorded: that is a gap.
    const without = new Set(
      entity.of('temporaryResidence').flatMap(({ register, value, raw }) => (value === null && !raw ? [register] : [])),
    );
    const idle = claims.filter(
      (claim) => claim.absence === 'MISSING' && claim.recordRef !== null && !claim.raw && without.has(claim.register),
    );
    return idle.length > 0 ? [{ claims: idle, absence: 'NOT_APPLICABLE' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.temporaryResidence',
      key: '000190000017',
      claims: { temporaryResidence: [{ register: 'residence', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.temporaryResidence',
      key: '000190000017',
      claims: {
        temporaryResidence: [{ register: 'residence', recordRef: 'population/000190000017', absence: 'MISSING' }],
      },
    },
  },
};
