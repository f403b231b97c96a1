import type { FactRule } from '../rule.ts';

export const notCovered: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'NOT_COVERED',
  severity: 'INFO',
  title: { vi: 'Chưa được số hóa', en: 'Not digitised' },
  description: {
    vi: 'Nguồn dữ liệu không có bản ghi, nhưng năm hoặc nơi đăng ký liên quan chưa được số hóa. Không tìm thấy trong trường hợp này không chứng minh là không có.',
    en: 'The register has no record, but the years or registrars concerned are not digitised. Not finding anything then proves nothing.',
  },
  text: {
    vi: '{registers} chưa số hóa năm hoặc nơi đăng ký liên quan; không tìm thấy không có nghĩa là không có.',
    en: '{registers}: the years or registrars concerned are not digitised; not found does not mean that there is none.',
  },
  nextStep: {
    vi: 'Nếu thủ tục cần, đề nghị cơ quan đăng ký tra cứu sổ gốc hoặc công dân xuất trình giấy tờ.',
    en: 'If the procedure needs it, ask the registrar to look into the paper book, or the citizen for the paper.',
  },
  fields: [],
  check: ({ claims, served }) => {
    // Below the register whose value is served, nobody needs to know that another could not have had it.
    const outranks = served?.authority ?? Number.POSITIVE_INFINITY;
    const uncovered = claims.filter(
      // Where it is known when and why, another rule says so.
      (claim) => claim.absence === 'NOT_COVERED' && claim.authority < outranks && !claim.uncovered?.length,
    );
    return uncovered.length > 0 ? [{ claims: uncovered, effect: 'NOTES' }] : [];
  },
  examples: {
    passing: {
      field: 'Person.placeOfBirth',
      key: '000160000014',
      claims: { placeOfBirth: [{ register: 'civil-registry', absence: 'NO_RECORD' }] },
    },
    failing: {
      field: 'Person.placeOfBirth',
      key: '000160000014',
      claims: { placeOfBirth: [{ register: 'civil-registry', absence: 'NOT_COVERED' }] },
    },
  },
};
