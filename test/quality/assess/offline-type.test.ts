import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hierarchy } from '../../../src/quality/assess/hierarchy.ts';
import { isMonthFirst } from '../../../src/quality/assess/infer-month-first.ts';
import { comparedAs, inferType, offlineTypes, readValue } from '../../../src/quality/assess/offline-type.ts';
import { readDate } from '../../../src/quality/assess/read-date.ts';
import { readQuantity } from '../../../src/quality/assess/read-quantity.ts';
import { readTime } from '../../../src/quality/assess/read-time.ts';
import { compare } from '../../../src/quality/compare/compare.ts';

describe('readDate', () => {
  it.each([
    ['1960-05-12', '1960-05-12'],
    ['12/5/1960', '1960-05-12'],
    ['12.05.1960', '1960-05-12'],
    ['19600512', '1960-05-12'],
    ['05/1960', '1960-05'],
    ['1960', '1960'],
    ['1960-05-12T07:00:00Z', '1960-05-12'],
    ['29/02/2000', '2000-02-29'],
    ['29/02/1900', null],
    ['13/13/1960', null],
    ['12 May 1960', '1960-05-12'],
    ['May 12th, 1960', '1960-05-12'],
    ['Thursday, 12-May-1960', '1960-05-12'],
    ['Dec 1960', '1960-12'],
    ['ngày 12 tháng 5 năm 1960', '1960-05-12'],
    ['tháng 5 năm 1960', '1960-05'],
    ['30 Feb 1960', null],
    ['12 Foo 1960', null],
    ['hôm qua', null],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('isMonthFirst', () => {
  it.each([
    [['12/05/1960', '05/13/1960', '05/14/1960'], true],
    [['12/05/1960', '13/05/1960'], false],
    [['12/04/2011 06:45 PM', '2011-12-04 7:10 PM'], true],
    [['04/12/2011', '2011-12-04'], false],
    [['12/04/2011', '01/02/2003'], false],
    [[], false],
  ])('%j: %s', (values, monthFirst) => {
    expect(isMonthFirst(values)).toBe(monthFirst);
    expect(readDate('12/04/2011', monthFirst)).toBe(monthFirst ? '2011-12-04' : '2011-04-12');
  });
});

describe('readTime', () => {
  it.each([
    ['7:05', '07:05'],
    ['07h05', '07:05'],
    ['7:05 PM', '19:05'],
    ['12:05 a.m.', '00:05'],
    ['07:05:30', '07:05:30'],
    ['2026-11-22T07:05Z', '2026-11-22T07:05'],
    ['22/11/2026 19:05', '2026-11-22T19:05'],
    ['1:35pDec 4', '13:35'],
    ['8:18 PMDec 04', '20:18'],
    ['Sunday, December 18, 2011 08:00 PM', '2011-12-18T20:00'],
    ['6:55 a.m.  Fri 02-Dec-2011', '2011-12-02T06:55'],
    ['25:00', null],
    ['13:00 PM', null],
    ['bảy giờ', null],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

describe('readQuantity', () => {
  it.each([
    ['1234.5', 1234.5, 0.1],
    ['1,234.50', 1234.5, 0.01],
    ['1.234.567,8', 1234567.8, 0.1],
    ['1,234,567', 1234567, 1],
    ['$1.2M', 1_200_000, 100_000],
    ['-3 %', -0.03, 0.01],
    ['(3.1)', -3.1, 0.1],
    ['1 200 000 đ', 1_200_000, 1],
    ['-0', 0, 1],
  ])('%s is %d to %d', (text, amount, step) => {
    expect(readQuantity(text)?.amount).toBeCloseTo(amount, 9);
    expect(readQuantity(text)?.step).toBeCloseTo(step, 9);
  });
  it.each(['', 'ba', '1,23,4', '12:30', '1-2', '(3'])('%s is no number', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe('inferType', () => {
  it.each([
    ['x', ['1960-05-12', '12/05/1961', '1962'], 'date'],
    ['birth_year', ['1960', '1961'], 'date'],
    ['count', ['1960', '1961'], 'number'],
    ['price', ['$1.20', '3', '1,200.50'], 'number'],
    ['departs', ['7:05 PM', '19:05'], 'time'],
    ['authors', ['Lê An', 'Vũ Bình'], 'list'],
    ['holders', ['Lê An; Vũ Bình', 'Vũ Bình'], 'list'],
    ['moved', ['05/13/1960', '12/31/1960'], 'date'],
    ['full_name', ['Trần Thị Hoa', 'Lê Văn An'], 'name'],
    ['pid', ['079090000123', '079190000124'], 'code'],
    ['plate', ['59A-123.45', '51F-888.88'], 'code'],
    ['ward', ['Bến Thành', 'Tân Định'], 'text'],
    ['empty', [], 'text'],
  ])('%s of %j is %s', (field, values, type) => {
    expect(inferType(field, values)).toBe(type);
  });
});

describe.each(offlineTypes)('values of type %s', (type) => {
  const places = new Hierarchy([
    ['Bến Thành', 'Quận 1'],
    ['Quận 1', 'Thành phố Hồ Chí Minh'],
  ]);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '12/05/1960',
      '7:05 PM',
      '1,234.50',
      'Bến Thành',
      'QUẬN 1',
      'Nguyễn Thị Hoà',
      'Nguyễn Thị Hòa',
      '079-123',
    ),
  );
  const read = (one: string) => readValue(type, one, { places, aliases: null, monthFirst: null });
  const compared = (left: unknown, right: unknown) => compare(comparedAs[type], left, right);

  it('are read from anything, or not at all', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(read(one)).not.toBeUndefined();
      }),
    );
  });

  it('are the same in whatever Unicode form they are written', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [read(left.normalize('NFC')), read(left.normalize('NFD'))];
        expect(a === null).toBe(b === null);
        if (a !== null) expect(compared(a, b)).toEqual({ result: 'EQUAL' });
        const other = read(right);
        if (a !== null && other !== null) expect(compared(a, other)).toEqual(compared(b, other));
      }),
    );
  });
});
