import type { ClaimRule } from '../rule.ts';

export const formInvalid: ClaimRule = {
  stage: 'CLAIM',
  code: 'FORM_INVALID',
  severity: 'ERROR',
  title: { vi: 'Không đúng dạng của trường', en: 'Not of the form of the field' },
  description: {
    vi: 'Giá trị không có dạng đã quy định cho trường (số ký tự, chữ hay số, cách viết). Giá trị đó không được dùng nếu nguồn khác có giá trị đúng dạng.',
    en: 'The value does not have the form laid down for the field (length, letters or digits, way of writing). It is not used where another register has one that does.',
  },
  text: {
    vi: '{registers} ghi “{raw}”, không đúng dạng đã quy định cho trường này.',
    en: '{registers}: “{raw}” does not have the form laid down for this field.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ gốc và đề nghị cơ quan quản lý nguồn sửa giá trị.',
    en: 'Compare the original document and ask the owner of the register to correct the value.',
  },
  fields: [],
  // Whether a value has the form is known of its claim, and only tables of claims lay one down.
  passes: () => true,
  check: ({ claims }) =>
    claims
      .filter(({ malformed }) => malformed)
      .map((claim) => ({ claims: [claim], words: { raw: claim.raw ?? '' }, effect: 'DISQUALIFIES' })),
  examples: {
    passing: {
      field: 'BirthRegistration.registrationNumber',
      key: '1',
      claims: { registrationNumber: [{ register: 'civil-registry', value: '12/2020' }] },
    },
    failing: {
      field: 'BirthRegistration.registrationNumber',
      key: '1',
      claims: { registrationNumber: [{ register: 'civil-registry', value: '12--2020', malformed: true }] },
    },
  },
};
