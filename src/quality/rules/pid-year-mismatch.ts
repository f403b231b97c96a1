import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';
import { againstNumber, markByNumber, type Said } from './against-number.ts';

const yearOfBirth: Said<number, number> = {
  field: 'dateOfBirth',
  byNumber: (number) => number.birthYear,
  byClaim: ({ value }) => (isPartialDate(value) ? Number(value.slice(0, 4)) : null),
  agree: (number, claim) => number === claim,
};

export const pidYearMismatch: FactRule = {
  stage: 'FACT',
  code: 'PID_YEAR_MISMATCH',
  severity: 'WARNING',
  title: {
    vi: 'Năm sinh không khớp với số định danh cá nhân',
    en: 'Year of birth does not match the identification number',
  },
  description: {
    vi: 'Chữ số thứ tư đến thứ sáu của số định danh cá nhân thể hiện thế kỷ và năm sinh. Nếu không khớp thì ngày sinh đã ghi hoặc số định danh có thể sai; hệ thống chỉ cảnh báo, không loại bỏ giá trị.',
    en: 'The fourth to sixth digits of the identification number tell the century and year of birth. Where they do not match, the date or the number may be wrong; this is a flag and no rejection.',
  },
  text: {
    vi: 'Số định danh cá nhân {number} ứng với năm sinh {expected}, nhưng ngày sinh được ghi là {recorded}.',
    en: 'The identification number {number} means birth in {expected}, but the date of birth on record is {recorded}.',
  },
  nextStep: {
    vi: 'Đối chiếu giấy khai sinh và thẻ căn cước. Nếu số định danh được cấp sai, hướng dẫn công dân đề nghị cơ quan Công an xác lập lại số.',
    en: 'Compare the birth certificate and the identity card. If the number was issued wrongly, tell the citizen to ask the police to establish a new one.',
  },
  fields: ['Person.dateOfBirth', 'Person.personalId'],
  needs: ['dateOfBirth'],
  mark: (fact) => markByNumber(yearOfBirth, fact),
  check: (input) => {
    const found = againstNumber(yearOfBirth, input);
    if (!found) return [];
    const words = {
      number: found.number,
      expected: String(found.byNumber),
      recorded: canonicalTexts('PartialDate', found.against.value),
    };
    return [{ claims: [found.served], words, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000190000017',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '1990' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000190000017',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '1989-12-31' }] },
    },
  },
};
