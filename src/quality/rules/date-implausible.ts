import { isPartialDate, isSurelyBefore } from '../compare/partial-date.ts';
import type { ClaimRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/** Identification numbers exist since 2012; nobody who was given one was born before this year. */
const earliest = '1880';

export const dateImplausible: ClaimRule = {
  stage: 'CLAIM',
  code: 'DATE_IMPLAUSIBLE',
  severity: 'ERROR',
  title: { vi: 'Ngày quá xa trong quá khứ', en: 'Date too far in the past' },
  description: {
    vi: 'Người có số định danh cá nhân không thể sinh hoặc chết trước năm 1880. Năm như vậy thường do nhập sai chữ số; giá trị đó không được dùng.',
    en: 'Nobody who has a personal identification number was born or died before 1880. Such a year is usually a slip of the keyboard; the value is not used.',
  },
  text: {
    vi: '{registers} ghi {date}, quá xa trong quá khứ. Giá trị này không được dùng.',
    en: '{registers}: {date}, too far in the past. The value is not used.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy tờ gốc và đề nghị cơ quan quản lý nguồn dữ liệu sửa lại ngày đã ghi.',
    en: "Compare the original document and ask the register's owner to correct the date.",
  },
  fields: ['Person.dateOfBirth', 'Person.dateOfDeath'],
  passes: ({ value }) => isPartialDate(value) && value >= earliest,
  check: ({ type, claims }) =>
    claims
      .filter(({ value }) => isPartialDate(value) && isSurelyBefore(value, earliest))
      .map((claim) => ({
        claims: [claim],
        words: { date: canonicalTexts(type, claim.value) },
        effect: 'DISQUALIFIES',
      })),
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000012000013',
      claims: { dateOfBirth: [{ register: 'residence', value: '1912' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000190000017',
      claims: { dateOfBirth: [{ register: 'residence', value: '0190-05-12' }] },
    },
  },
};
