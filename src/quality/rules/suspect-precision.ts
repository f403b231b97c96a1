import { isPartialDate } from '../compare/partial-date.ts';
import type { FactRule } from '../rule.ts';
import { canonicalTexts } from '../text.ts';

/** Since then births are registered electronically, upon the birth notice; the year is enough. */
const electronicFrom = '2016';

export const suspectPrecision: FactRule = {
  stage: 'FACT',
  code: 'SUSPECT_PRECISION',
  severity: 'WARNING',
  title: { vi: 'Ngày 01/01 có thể chỉ là ghi thay', en: 'The first of January may be a stand-in' },
  description: {
    vi: 'Nhiều sổ và giấy tờ trước năm 2016 không có ngày, tháng sinh, khi nhập dữ liệu được điền là 01/01. Các nguồn chép lẫn nhau nên nhiều nguồn cùng ghi 01/01 cũng không chứng minh là đúng. Hệ thống vẫn dùng giá trị này nhưng cảnh báo.',
    en: 'Many books and papers of before 2016 have no day and month, and 1 January was put in when they were keyed. Registers copy each other, so that several saying so prove little. The value is still served, with this warning.',
  },
  text: {
    vi: '{registers} ghi {date}: có thể chỉ biết năm {year}, ngày và tháng được điền thay là 01/01.',
    en: '{registers}: {date}; perhaps only the year {year} is known, and 1 January was put in for day and month.',
  },
  nextStep: {
    vi: 'Nếu thủ tục phụ thuộc ngày, tháng sinh, đối chiếu giấy khai sinh gốc, sổ hộ tịch hoặc giấy tờ cấp sớm nhất.',
    en: 'If the procedure depends on day and month, compare the original birth certificate, the book or the earliest paper.',
  },
  fields: ['Person.dateOfBirth'],
  mark: ({ value }) => (isSuspect(value) ? 'suspect' : ''),
  check: ({ type, served, compared }) => {
    const date = served?.value;
    if (!served || !isSuspect(date)) return [];
    const same = compared.filter(({ comparison }) => comparison.result === 'EQUAL').map(({ claim }) => claim);
    const words = { date: canonicalTexts(type, date), year: date.slice(0, 4) };
    return [{ claims: [served, ...same], words, effect: 'NOTES' }];
  },
  examples: {
    passing: {
      field: 'Person.dateOfBirth',
      key: '000320000015',
      claims: { dateOfBirth: [{ register: 'civil-registry', value: '2020-01-01' }] },
    },
    failing: {
      field: 'Person.dateOfBirth',
      key: '000160000015',
      claims: {
        dateOfBirth: [
          { register: 'residence', value: '1960-01-01' },
          { register: 'health', value: '1960-01-01' },
        ],
      },
    },
  },
};

const isSuspect = (date: unknown): date is string =>
  isPartialDate(date) && date.endsWith('-01-01') && date < electronicFrom;
