import type { FactRule } from '../rule.ts';

export const possibleRecord: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'POSSIBLE_RECORD',
  severity: 'WARNING',
  title: { vi: 'Có bản ghi có thể là của người này', en: 'A record may be this person’s' },
  description: {
    vi: 'Nguồn không có bản ghi gắn với số của người này, nhưng có bản ghi không mang số nào mà họ tên và ngày sinh trùng khớp, hoặc bản ghi mang số CMND từng cấp cho nhiều người. Hệ thống chỉ đếm, không bao giờ gộp theo họ tên.',
    en: 'The register has no record tied to this person’s number, but records that bear no number and have the same name and date of birth, or that bear a CMND which several people were given. They are counted and never joined.',
  },
  text: {
    vi: '{registers} có {count} bản ghi chưa gắn với ai có thể là của người này (trùng họ tên và ngày sinh, hoặc số CMND cấp cho nhiều người).',
    en: '{registers}: records tied to nobody that may be this person’s: {count} (same name and date of birth, or a CMND given to several people).',
  },
  nextStep: {
    vi: 'Tìm theo họ tên và năm sinh, đối chiếu với giấy tờ của công dân; nếu đúng, đề nghị cơ quan quản lý nguồn bổ sung số định danh.',
    en: 'Search by name and year of birth and compare with the citizen’s papers; if it is theirs, have the owner of the register add the number.',
  },
  fields: ['Person.birthRegistrations', 'Person.deathRegistrations', 'Person.healthInsurance'],
  needs: ['fullName', 'dateOfBirth'],
  check: ({ claims }) =>
    claims
      .filter(({ possible }) => possible)
      .map((claim) => ({ claims: [claim], words: { count: String(claim.possible) }, effect: 'NOTES' })),
  examples: {
    passing: {
      field: 'Person.birthRegistrations',
      key: '000160000014',
      claims: { birthRegistrations: [{ register: 'civil-registry', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.birthRegistrations',
      key: '000160000014',
      claims: { birthRegistrations: [{ register: 'civil-registry', absence: 'NO_RECORD', possible: 2 }] },
    },
  },
};
