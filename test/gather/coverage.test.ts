import { describe, expect, it } from 'vitest';
import { isUncovered } from '../../src/gather/coverage.ts';

const entry = (
  event: 'BIRTH' | 'LIFETIME' | 'PARENTHOOD' | 'MARRIAGE',
  fromYear: number | null,
  toYear: number | null = null,
) => ({
  records: 'births',
  event,
  fromYear,
  toYear,
  registrars: { vi: 'Toàn thành phố', en: 'Whole city' },
  isLocal: false,
});

describe('coverage', () => {
  it('of a birth is that of its year', () => {
    expect(isUncovered(entry('BIRTH', 1976), 1975, 2026)).toBe(true);
    expect(isUncovered(entry('BIRTH', 1976), 1976, 2026)).toBe(false);
    expect(isUncovered(entry('BIRTH', 1976, 2015), 2016, 2026)).toBe(true);
  });

  it('of an event at any time of life needs the whole life', () => {
    expect(isUncovered(entry('LIFETIME', 1976), 1950, 2026)).toBe(true);
    expect(isUncovered(entry('LIFETIME', 1976), 1980, 2026)).toBe(false);
    expect(isUncovered(entry('LIFETIME', 1976, 2020), 1980, 2026)).toBe(true);
  });

  it('of children needs the years in which one can be a parent', () => {
    expect(isUncovered(entry('PARENTHOOD', 1976), 1970, 2026)).toBe(false);
    expect(isUncovered(entry('PARENTHOOD', 1976), 1960, 2026)).toBe(true);
  });

  it('of marriages needs the years since the age of marriage', () => {
    expect(isUncovered(entry('MARRIAGE', 1976), 1958, 2026)).toBe(false);
    expect(isUncovered(entry('MARRIAGE', 1976), 1957, 2026)).toBe(true);
  });

  it('is not doubted where the year of birth is not known', () => {
    expect(isUncovered(entry('BIRTH', 1976), null, 2026)).toBe(false);
  });
});
