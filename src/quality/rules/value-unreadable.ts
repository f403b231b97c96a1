import type { FactRule } from '../rule.ts';

export const valueUnreadable: FactRule = {
  stage: 'FACT',
  on: 'ABSENT',
  code: 'VALUE_UNREADABLE',
  severity: 'WARNING',
  title: { vi: 'Nội dung không đọc được', en: 'Unreadable' },
  description: {
    vi: 'Nguồn dữ liệu trả về nội dung không đọc được thành giá trị của trường này, ví dụ ngày 30/02. Hệ thống giữ nguyên nội dung và không tự sửa. Số định danh sai có lý do riêng.',
    en: 'The register gave something that cannot be read as a value of this field, such as 30 February. It is kept as it is and never repaired. Identification numbers have a reason of their own.',
  },
  text: {
    vi: '{registers} trả về {content}, không đọc được thành giá trị của trường này.',
    en: '{registers} gave {content}, which cannot be read as a value of this field.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ gốc và báo cơ quan quản lý nguồn dữ liệu.',
    en: "Compare the original document and tell the register's owner.",
  },
  fields: [],
  check: ({ type, claims }) =>
    claims
      .filter((claim) => claim.absence === 'UNREADABLE' && (claim.raw === null || type !== 'PersonalId'))
      .map((claim) => ({
        claims: [claim],
        words: { content: claim.raw === null ? wholeAnswer : `“${claim.raw}”` },
        effect: 'NOTES',
      })),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '1960-02-28' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000014',
      claims: { dateOfBirth: [{ register: 'civil-registry', raw: '30.02.1960', absence: 'UNREADABLE' }] },
    },
  },
};

const wholeAnswer = { vi: 'câu trả lời sai cấu trúc', en: 'a malformed answer' };
