import type { AbsenceRule } from '../rule.ts';

export const stillLasts: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'STILL_LASTS',
  severity: 'INFO',
  title: { vi: 'Còn tiếp diễn nên chưa có ngày kết thúc', en: 'No end while it lasts' },
  description: {
    vi: 'Việc cư trú, tạm vắng, là thành viên hộ hoặc hưởng trợ cấp còn tiếp diễn thì chưa có ngày kết thúc và lý do kết thúc; đó không phải là thiếu thông tin.',
    en: 'A stay, an absence, a membership of a household or an allowance that still lasts has neither a last day nor a reason of its end; that is not a gap.',
  },
  text: {
    vi: '{registers} không ghi ngày kết thúc, tức là còn tiếp diễn, nên trường này chưa có giá trị.',
    en: '{registers}: no end is recorded, that is, it still lasts, so that this field has no value yet.',
  },
  nextStep: null,
  fields: [
    'Residence.until',
    'Residence.endReason',
    'HouseholdMember.until',
    'Absence.until',
    'SocialAssistance.until',
    'SocialAssistance.suspendedReason',
  ],
  needs: ['until'],
  decides: false,
  check: ({ field, claims, entity }) => {
    const lasts = (register: string) => {
      const ends = entity.of('until').filter((claim) => claim.register === register);
      return ends.length > 0 && ends.every((claim) => claim.absence === 'NOT_APPLICABLE');
    };
    const lasting = field.endsWith('.until')
      ? // A filling in place of the last day says that it ended, on a day not known.
        claims.filter((claim) => claim.absence === 'MISSING' && !claim.raw)
      : claims
          .filter((claim) => claim.absence === 'MISSING' || claim.absence === 'NO_RECORD')
          .filter(({ register }) => lasts(register));
    return lasting.length > 0 ? [{ claims: lasting, absence: 'NOT_APPLICABLE' }] : [];
  },
  examples: {
    passing: {
      field: 'Residence.until',
      key: '000190000017/ThuongTru/2015-03-28',
      claims: { until: [{ register: 'residence', absence: 'MISSING', raw: 'không rõ' }] },
    },
    failing: {
      field: 'Residence.until',
      key: '000190000017/ThuongTru/2015-03-28',
      claims: { until: [{ register: 'residence', absence: 'MISSING' }] },
    },
  },
};
