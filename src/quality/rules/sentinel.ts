import { fillingIn, isFilling, isSurelyNoFilling } from '../filling.ts';
import type { AbsenceRule } from '../rule.ts';

export const sentinel: AbsenceRule = {
  stage: 'ABSENCE',
  code: 'SENTINEL',
  severity: 'INFO',
  title: { vi: 'Nội dung ghi thay cho chỗ trống', en: 'Filling in place of a value' },
  description: {
    vi: 'Một số nguồn dữ liệu ghi “Không có thông tin”, “Null”, “0”, dấu gạch hoặc một ngày quy ước như 01/01/0001 vào trường không có dữ liệu. Nội dung đó không phải là giá trị và được coi là thiếu thông tin.',
    en: 'Some registers write “Không có thông tin”, “Null”, “0”, a dash or a conventional date such as 01/01/0001 into a field for which they have nothing. Such filling is no value and counts as missing.',
  },
  text: {
    vi: '{registers} ghi “{raw}”. Nội dung này không phải là giá trị nên được coi là thiếu thông tin.',
    en: '{registers}: “{raw}”. This is no value and counts as missing.',
  },
  nextStep: null,
  fields: [],
  passes: (said, type) => isSurelyNoFilling(type, said),
  check: ({ type, claims }) =>
    claims
      .filter((claim) => claim.value !== null || claim.absence === 'UNREADABLE')
      .filter((claim) => isFilling(type, claim))
      .map((claim) => ({ claims: [claim], words: { raw: fillingIn(type, claim) }, absence: 'MISSING' })),
  examples: {
    passing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: { fullName: [{ register: 'civil-registry', value: fullName('Nguyễn Thị Hoa') }] },
    },
    failing: {
      field: 'Person.fullName',
      key: '000190000017',
      claims: {
        fullName: [{ register: 'civil-registry', raw: 'Không có thông tin', value: fullName('Không có thông tin') }],
      },
    },
  },
};

function fullName(full: string) {
  return { full, family: null, middle: null, given: null };
}
