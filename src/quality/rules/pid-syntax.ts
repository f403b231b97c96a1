import { isIdentityNumber } from '../identity-number.ts';
import type { ClaimRule } from '../rule.ts';

export const pidSyntax: ClaimRule = {
  stage: 'CLAIM',
  code: 'PID_SYNTAX',
  severity: 'ERROR',
  title: { vi: 'Số định danh cá nhân phải đủ 12 chữ số', en: 'A personal identification number has twelve digits' },
  description: {
    vi: 'Số định danh cá nhân là dãy 12 chữ số. Dãy 11 chữ số thường là số bị mất chữ số 0 ở đầu khi qua bảng tính; hệ thống không tự bổ sung.',
    en: 'A personal identification number is twelve digits. Eleven usually mean that a spreadsheet dropped a leading zero; the hub does not put it back.',
  },
  text: {
    vi: '{registers} ghi số định danh cá nhân là “{raw}”, không phải dãy 12 chữ số.',
    en: '{registers}: the personal identification number is “{raw}”, which is not twelve digits.',
  },
  nextStep: {
    vi: 'Đối chiếu thẻ căn cước của công dân và đề nghị cơ quan quản lý nguồn dữ liệu sửa lại số đã ghi.',
    en: "Compare the citizen's identity card and ask the register's owner to correct the number.",
  },
  fields: ['Person.personalId', 'SupersededNumber.number'],
  passes: ({ value }) => isIdentityNumber(value),
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.value !== null || (claim.absence === 'UNREADABLE' && claim.raw !== null))
      .filter((claim) => !isIdentityNumber(claim.value))
      .map((claim) => ({
        claims: [claim],
        words: { raw: claim.raw ?? String(claim.value) },
        // What was never read as a value has none to lose.
        effect: claim.value === null ? 'NOTES' : 'DISQUALIFIES',
      })),
  examples: {
    passing: {
      field: 'Person.personalId',
      key: '000190000017',
      claims: { personalId: [{ register: 'residence', value: '000190000017' }] },
    },
    failing: {
      field: 'Person.personalId',
      key: '000190000017',
      claims: { personalId: [{ register: 'civil-registry', value: '00190000017' }] },
    },
  },
};
