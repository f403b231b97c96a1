import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, yearInWords } from '../../src/demo/population/date-in-words.ts';
import { readDateInWords } from '../../src/quality/date-in-words.ts';

describe('a date in words', () => {
  it.each([
    ['Ngày mười hai, tháng năm, năm một nghìn chín trăm sáu mươi', '1960-05-12'],
    ['ngày mồng năm tháng giêng năm hai nghìn không trăm linh năm', '2005-01-05'],
    ['Ngày hai mươi mốt, tháng chạp, năm một ngàn chín trăm tám mươi tư', '1984-12-21'],
    ['Ngày năm tháng năm năm một nghìn chín trăm năm mươi lăm', '1955-05-05'],
    ['Tháng tư, năm một nghìn chín trăm bảy mươi lăm', '1975-04'],
    ['Năm một chín sáu không', '1960'],
    ['Năm hai nghìn', '2000'],
  ])('%s is %s', (words, date) => {
    expect(readDateInWords(words)).toBe(date);
    expect(readDateInWords(words.normalize('NFD'))).toBe(date);
  });

  it.each([
    '',
    'Không có thông tin',
    '12/05/1960',
    'Ngày ba mươi hai, tháng hai, năm hai nghìn',
    'Tháng mười ba, năm hai nghìn',
    'Năm sáu mươi',
  ])('“%s” is read as nothing', (words) => {
    expect(readDateInWords(words)).toBeNull();
  });

  it('is read as what the civil registry wrote, whichever day it was', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        expect(readDateInWords(dateInWords({ year, month, day }))).toBe(date);
        expect(readDateInWords(`Năm ${yearInWords(year)}`)).toBe(String(year));
      }),
    );
  });

  it('never fails', () => {
    const word = fc.constantFrom('ngày', 'tháng', 'năm', 'mười', 'mươi', 'một', 'trăm', 'nghìn', 'linh', 'toString');
    fc.assert(fc.property(fc.array(word), (words) => void readDateInWords(words.join(' '))));
  });
});
