import type { FactRule } from '../rule.ts';

export const numberSuperseded: FactRule = {
  stage: 'FACT',
  code: 'NUMBER_SUPERSEDED',
  severity: 'INFO',
  title: { vi: 'Bản ghi còn mang số định danh đã hủy', en: 'A record bears a cancelled number' },
  description: {
    vi: 'Số định danh của người này đã được cấp lại, nhưng một nguồn vẫn giữ bản ghi theo số cũ. Bản ghi được gắn chính xác qua số cũ; hai số không phải là hai người.',
    en: 'This person was given a new number, and a register still keeps a record under the old one. It is tied exactly, by the old number; two numbers are not two people.',
  },
  text: {
    vi: '{registers} còn giữ bản ghi theo số {number}, là số cũ đã hủy của người này.',
    en: '{registers} still keeps a record under {number}, a cancelled number of this person.',
  },
  nextStep: {
    vi: 'Đề nghị cơ quan quản lý nguồn cập nhật số định danh mới.',
    en: 'Have the register’s owner put the new number in.',
  },
  fields: ['Person.personalId'],
  mark: () => '', // what is found by a cancelled number is never seen at a glance
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.linkedBy === 'SUPERSEDED_PID' && claim.value !== null)
      .map((claim) => ({ claims: [claim], words: { number: String(claim.value) }, effect: 'NOTES' })),
  examples: {
    passing: {
      field: 'Person.personalId',
      key: '000160000014',
      claims: { personalId: [{ register: 'civil-registry', value: '000160000014' }] },
    },
    failing: {
      field: 'Person.personalId',
      key: '000160000014',
      claims: {
        personalId: [
          { register: 'residence', value: '000160000014' },
          { register: 'civil-registry', value: '000060000015', linkedBy: 'SUPERSEDED_PID' },
        ],
      },
    },
  },
};
