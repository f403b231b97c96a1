import type { ClaimRule } from '../rule.ts';
import { isCode, isUnexplained } from '../value-shape.ts';

export const codeUnknown: ClaimRule = {
  stage: 'CLAIM',
  code: 'CODE_UNKNOWN',
  severity: 'WARNING',
  title: { vi: 'Mã không có trong danh mục', en: 'Code not in its table' },
  description: {
    vi: 'Mã không có trong danh mục mà hệ thống biết. Mã có thể sai, hoặc danh mục của nguồn dữ liệu mới hơn; vì vậy mã vẫn được giữ nguyên.',
    en: "The code is not in its table as the hub knows it. It may be wrong, or the register's table may be newer; so it is kept as it is.",
  },
  text: {
    vi: '{registers} ghi mã “{code}”, chưa rõ nghĩa trong danh mục {system}.',
    en: '{registers}: code “{code}”, which has no known meaning in the table {system}.',
  },
  nextStep: {
    vi: 'Hỏi cơ quan quản lý nguồn dữ liệu về ý nghĩa của mã, hoặc đối chiếu giấy tờ gốc.',
    en: "Ask the register's owner what the code means, or compare the original document.",
  },
  fields: [],
  decides: false,
  mark: ({ type, own }) => {
    if (type !== 'Code') return '';
    return String(own.filter(({ value }) => isCode(value) && isUnexplained(value)).length);
  },
  check: ({ claims }) =>
    claims.flatMap((claim) =>
      isCode(claim.value) && isUnexplained(claim.value)
        ? [{ claims: [claim], words: { code: claim.value.code, system: claim.value.system }, effect: 'NOTES' }]
        : [],
    ),
  examples: {
    passing: {
      field: 'Person.ethnicity',
      key: '000190000017',
      claims: {
        ethnicity: [
          {
            register: 'civil-registry',
            value: { code: '01', system: 'ethnicity-54', label: { vi: 'Kinh', en: 'Kinh' } },
          },
        ],
      },
    },
    failing: {
      field: 'Person.ethnicity',
      key: '000190000017',
      claims: {
        ethnicity: [
          { register: 'civil-registry', value: { code: '77', system: 'ethnicity-54', label: { vi: '77', en: '77' } } },
        ],
      },
    },
  },
};
