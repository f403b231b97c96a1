import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';

export const registrationNumberOdd: FactRule = {
  stage: 'FACT',
  code: 'REGISTRATION_NUMBER_ODD',
  severity: 'WARNING',
  title: { vi: 'Số đăng ký khác năm đăng ký', en: 'Registration number of another year' },
  description: {
    vi: 'Số đăng ký hộ tịch được đánh lại từ đầu mỗi năm, viết là số thứ tự và năm, như 123/2021. Năm trong số khác năm của ngày đăng ký thì một trong hai bị nhập sai, và tra sổ theo số đó có thể ra việc của người khác.',
    en: 'Numbers of registrations begin anew each year, written as 123/2021. Where the year in the number is not that of the registration one of them was keyed wrongly, and the number may lead to somebody else’s entry in the book.',
  },
  text: {
    vi: '{registers} ghi số đăng ký “{number}”, nhưng ngày đăng ký thuộc năm {year}.',
    en: '{registers}: registration number “{number}”, but the registration is of the year {year}.',
  },
  nextStep: {
    vi: 'Khi tra sổ hoặc trích lục, dùng cả ngày đăng ký và họ tên; đề nghị cơ quan đăng ký kiểm tra số.',
    en: 'When looking into the book, go by date and name too, and have the registrar check the number.',
  },
  fields: [
    'BirthRegistration.registrationNumber',
    'DeathRegistration.registrationNumber',
    'MarriageRegistration.registrationNumber',
  ],
  needs: ['registrationDate'],
  check: ({ entity, served }) => {
    const number = served?.value;
    if (!served || typeof number !== 'string') return [];
    const [, year] = /^\D*\d+\/(\d{4})(?!\d)/u.exec(number) ?? [];
    const dates = entity.of('registrationDate').flatMap(({ value }) => (isPartialDate(value) ? [value] : []));
    const [date] = dates;
    if (year === undefined || date === undefined || dates.some((each) => each.startsWith(year))) return [];
    return [{ claims: [served], words: { number, year: date.slice(0, 4) }, effect: 'INVALIDATES' }];
  },
  examples: {
    passing: {
      field: 'MarriageRegistration.registrationNumber',
      key: '17',
      claims: {
        registrationNumber: [{ register: 'civil-registry', value: '123/2014' }],
        registrationDate: [{ register: 'civil-registry', value: '2014-03-04' }],
      },
    },
    failing: {
      field: 'MarriageRegistration.registrationNumber',
      key: '17',
      claims: {
        registrationNumber: [{ register: 'civil-registry', value: '123/2041' }],
        registrationDate: [{ register: 'civil-registry', value: '2014-03-04' }],
      },
    },
  },
};
