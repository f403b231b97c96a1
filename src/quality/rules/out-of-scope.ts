import type { FactRule } from '../rule.ts';

export const outOfScope: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'OUT_OF_SCOPE',
  severity: 'INFO',
  title: { vi: 'Ngoài phạm vi chia sẻ đã công bố', en: 'Outside the published sharing scope' },
  description: {
    vi: 'Nguồn dữ liệu có thông tin này nhưng cơ quan quản lý không công bố chia sẻ, nên hệ thống không tra cứu. Xem phạm vi chia sẻ và quyết định công bố trong danh sách nguồn dữ liệu.',
    en: 'The register holds this field but its owner does not share it, so that it is not read. The list of registers shows the scope and the decision that publishes it.',
  },
  text: {
    vi: '{registers} không chia sẻ thông tin này theo phạm vi đã công bố.',
    en: '{registers} does not share this field under its published scope.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần giá trị của nguồn này, đề nghị công dân xuất trình trích lục hoặc đề nghị cơ quan quản lý xác minh.',
    en: "If the procedure needs this register's value, ask the citizen for an extract or the owner for verification.",
  },
  fields: [],
  check: ({ claims }) => {
    const unshared = claims.filter((claim) => claim.absence === 'NOT_IN_SCOPE');
    return unshared.length > 0 ? [{ claims: unshared, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.dateOfDeath',
      key: '000150000016',
      claims: { dateOfDeath: [{ register: 'residence', value: '2026-03-02' }] },
    },
    failing: {
      field: 'Person.dateOfDeath',
      key: '000150000016',
      claims: { dateOfDeath: [{ register: 'civil-registry', absence: 'NOT_IN_SCOPE' }] },
    },
  },
};
