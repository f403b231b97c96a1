import { describe, expect, it } from 'vitest';
import { birthYearOf, readIdentityNumber } from '../../src/quality/identity-number.ts';
import { provinceOfRegistration } from '../../src/quality/province-of-registration.ts';

describe('identity numbers', () => {
  it.each([
    ['000060123456', 'MALE', 1960],
    ['000160123456', 'FEMALE', 1960],
    ['000205123456', 'MALE', 2005],
    ['000305123456', 'FEMALE', 2005],
    ['000899123456', 'MALE', 2399],
    ['000999123456', 'FEMALE', 2399],
  ])('%s: %s, born %i', (number, sex, birthYear) => {
    expect(readIdentityNumber(number)).toEqual({ registeredIn: '000', sex, birthYear });
    expect(birthYearOf(number)).toBe(birthYear);
  });

  it.each(['', '00190000017', '0001900000177', '00019000001a', '٠٠٠١٩٠٠٠٠٠١٧', 'CT0000000012', null, 190000017])(
    'has nothing to say about %s',
    (text) => {
      expect(readIdentityNumber(text)).toBeNull();
    },
  );
});

describe('province of registration', () => {
  it('keeps its own code and that of the province it was merged into', () => {
    expect(provinceOfRegistration('079')).toEqual({ name: 'Thành phố Hồ Chí Minh', codes: ['79'] });
    expect(provinceOfRegistration('074')).toEqual({ name: 'Bình Dương', codes: ['74', '79'] });
  });

  it('is unknown for synthetic numbers, countries and codes never assigned', () => {
    for (const code of ['000', '003', '097', '200', '']) expect(provinceOfRegistration(code)).toBeNull();
  });

  it('knows 63 provinces, merged into 34', () => {
    const codes = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0'));
    const known = codes.flatMap((code) => provinceOfRegistration(code) ?? []);
    expect(known).toHaveLength(63);
    expect(new Set(known.map(({ codes }) => codes.at(-1))).size).toBe(34);
  });
});
