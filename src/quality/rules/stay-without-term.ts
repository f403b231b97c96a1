import type { AbsenceRule } from '../rule.ts';

export const stayWithoutTerm: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'STAY_WITHOUT_TERM',
  severity: 'INFO',
  title: { vi: 'Chỉ tạm trú mới có thời hạn', en: 'Only temporary residence has a term' },
  description: {
    vi: 'Thường trú và nơi ở hiện tại không đăng ký theo thời hạn nên việc không ghi thời hạn không phải là thiếu thông tin.',
    en: 'Permanent residence and the place where somebody lives are not registered for a term, so that having none is not a gap.',
  },
  text: {
    vi: '{registers} ghi loại cư trú này là {kind}, không có thời hạn.',
    en: '{registers}: {kind}, which has no term.',
  },
  nextStep: null,
  fields: ['Residence.registeredUntil'],
  needs: ['kind'],
  decides: false,
  check: ({ claims, entity }) =>
    entity.of('kind').flatMap(({ register, value }) => {
      const word = typeof value === 'string' ? kinds[value] : undefined;
      const idle = claims
        .filter((claim) => claim.absence === 'MISSING' || claim.absence === 'NO_RECORD')
        .filter((claim) => claim.register === register);
      return word && idle.length > 0 ? [{ claims: idle, words: { kind: word }, absence: 'NOT_APPLICABLE' }] : [];
    }),
  examples: {
    passing: {
      field: 'Residence.registeredUntil',
      key: '000190000017/TamTru/2024-03-28',
      claims: {
        registeredUntil: [{ register: 'residence', absence: 'MISSING' }],
        kind: [{ register: 'residence', value: 'TEMPORARY' }],
      },
    },
    failing: {
      field: 'Residence.registeredUntil',
      key: '000190000017/ThuongTru/2015-03-28',
      claims: {
        registeredUntil: [{ register: 'residence', absence: 'NO_RECORD' }],
        kind: [{ register: 'residence', value: 'PERMANENT' }],
      },
    },
  },
};

const kinds: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  PERMANENT: { vi: 'thường trú', en: 'permanent residence' },
  CURRENT: { vi: 'nơi ở hiện tại', en: 'the place where the person lives' },
};
