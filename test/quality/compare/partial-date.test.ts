import { describe, expect, it } from 'vitest';
import { comparePartialDates, isSurelyBefore } from '../../../src/quality/compare/partial-date.ts';

describe('partial dates', () => {
  it.each([
    ['1960-05-12', '1960-05-12', 'EQUAL', undefined],
    ['1960', '1960-05-12', 'COMPATIBLE', 'PRECISION'],
    ['1960-05', '1960-05-12', 'COMPATIBLE', 'PRECISION'],
    ['1960-05-12', '1960-12-05', 'NEAR', 'DAY_MONTH_EXCHANGED'],
    ['1988-05-12', '1988-06-12', 'NEAR', 'MONTH_DIGIT'],
    ['1988-05-12', '1988-05-13', 'NEAR', 'DAY_DIGIT'],
    ['1988-05-12', '1998-05-12', 'NEAR', 'YEAR_DIGIT'],
    ['1988', '1998-05-12', 'NEAR', 'YEAR_DIGIT'],
    ['1988-05-12', '1988-06-13', 'CONFLICT', 'DATE'],
    ['1988-05-09', '1988-05-10', 'CONFLICT', 'DATE'],
    ['1960', '1971-05-12', 'CONFLICT', 'DATE'],
    ['1960-05', '1960-12-05', 'CONFLICT', 'DATE'],
  ])('%s / %s: %s', (left, right, result, differs) => {
    const comparison = comparePartialDates(left, right);
    expect([comparison.result, comparison.differs?.code]).toEqual([result, differs]);
  });

  it('says which side is finer', () => {
    expect(comparePartialDates('1960', '1960-05')).toMatchObject({ finer: 'RIGHT' });
    expect(comparePartialDates('1960-05', '1960')).toMatchObject({ finer: 'LEFT' });
  });

  it('is only sure of an order that no missing part can change', () => {
    expect(isSurelyBefore('1960', '1961-01-01')).toBe(true);
    expect(isSurelyBefore('1960', '1960-12-31')).toBe(false);
    expect(isSurelyBefore('1960-05', '1960-05-12')).toBe(false);
    expect(isSurelyBefore('1960-05-11', '1960-05-12')).toBe(true);
    expect(isSurelyBefore('1960-05-12', '1960-05-12')).toBe(false);
  });
});
