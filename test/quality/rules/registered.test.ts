import { describe, expect, it } from 'vitest';
import type { Example, ExampleClaim, Finding } from '../../../src/quality/rule.ts';
import { cardNumberSyntax } from '../../../src/quality/rules/card-number-syntax.ts';
import { dateWordsDiffer } from '../../../src/quality/rules/date-words-differ.ts';
import { encodingSuspect } from '../../../src/quality/rules/encoding-suspect.ts';
import { marriageAge } from '../../../src/quality/rules/marriage-age.ts';
import { parentAge } from '../../../src/quality/rules/parent-age.ts';
import { registeredLate } from '../../../src/quality/rules/registered-late.ts';
import { registrationNumberOdd } from '../../../src/quality/rules/registration-number-odd.ts';
import { residenceExpired } from '../../../src/quality/rules/residence-expired.ts';
import { exampleInput } from './example-input.ts';

const input = (field: Example['field'], claims: Readonly<Record<string, readonly ExampleClaim[]>>, key = '17') =>
  exampleInput({ field, key, claims });
const effects = (findings: readonly Finding[]) => findings.map(({ effect }) => effect);
const civil = (value: unknown, more: Partial<ExampleClaim> = {}): ExampleClaim => ({
  register: 'civil-registry',
  recordRef: 'khai_sinh/1',
  value,
  ...more,
});

describe('a date of birth in words', () => {
  const words = civil('Ngày mười hai, tháng sáu, năm một nghìn chín trăm sáu mươi');
  const check = (...dateOfBirth: readonly ExampleClaim[]) =>
    effects(dateWordsDiffer.check(input('Person.dateOfBirth', { dateOfBirth, dateOfBirthInWords: [words] })));

  it('makes digits invalid that nobody else supports, and is a note beside others', () => {
    expect(check(civil('1960-05-12'))).toEqual(['INVALIDATES']);
    expect(check(civil('1960-05-12'), { register: 'residence', value: '1960-06-12' })).toEqual(['INVALIDATES']);
    expect(check(civil('1960-05-12'), { register: 'residence', value: '1960-05-12' })).toEqual(['NOTES']);
  });

  it('fits less precise digits, says nothing of another record, and nothing once the date was corrected', () => {
    expect(check(civil('1960'))).toEqual([]);
    expect(check(civil('1960-05-12', { recordRef: 'khai_sinh/2' }))).toEqual([]);
    const corrected = civil('1960-06-12', { kind: 'CORRECTION', corrects: 'khai_sinh/1', recordRef: 'cai_chinh/1' });
    expect(check(civil('1960-05-12'), corrected)).toEqual([]);
  });
});

describe('a name in an old encoding', () => {
  it('is passed over by its glance exactly where the rule finds nothing', () => {
    const name = (full: string) => ({ full, family: null, middle: null, given: null });
    for (const full of ['Nguyễn Đình Lộc', 'NguyÔn §×nh Léc', 'Trần Văn Ðức', 'Traàn Vaên Taâm']) {
      const found = encodingSuspect.check(input('Person.fullName', { fullName: [civil(name(full))] }));
      const passes = encodingSuspect.passes?.({ value: name(full), raw: full }, 'PersonName', new Date());
      expect(passes, full).toBe(found.length === 0);
    }
  });
});

describe('the age at marriage', () => {
  const check = (role: 'husband' | 'wife', dateOfBirth: string | null, registrationDate: string) =>
    effects(
      marriageAge.check(
        input(`MarriageRegistration.${role}`, {
          [role]: [civil({ role: role.toUpperCase(), name: null, dateOfBirth, document: null, resolvesTo: null })],
          registrationDate: [civil(registrationDate)],
        }),
      ),
    );

  it('is 20 and 18 full years since 2015, and the year of age before', () => {
    expect(check('husband', '1995-05-12', '2015-05-12')).toEqual([]);
    expect(check('husband', '1995-05-13', '2015-05-12')).toEqual(['INVALIDATES']);
    expect(check('husband', '1980-05-12', '1999-05-12')).toEqual([]);
    expect(check('wife', '1980-05-13', '1997-05-12')).toEqual(['INVALIDATES']);
    expect(check('wife', '1980-05-12', '1997-05-12')).toEqual([]);
  });

  it('is not told by dates that are not whole, unless it is sure', () => {
    expect(check('wife', '1997', '2015-05-12')).toEqual([]);
    expect(check('wife', '1998', '2015-05-12')).toEqual(['INVALIDATES']);
    expect(check('wife', null, '2015-05-12')).toEqual([]);
  });
});

describe('the years between parent and child', () => {
  const check = (field: 'Person.mother' | 'Person.father', parent: string) =>
    parentAge.check(input(field, { [field.slice(7)]: [civil({ entity: 'Person', key: parent })] }, '000190000017'))
      .length;

  it('are at least twelve, and at most 55 of a mother and 80 of a father', () => {
    expect([check('Person.mother', '000178000014'), check('Person.mother', '000179000014')]).toEqual([0, 1]);
    expect([check('Person.mother', '000135000014'), check('Person.mother', '000134000014')]).toEqual([0, 1]);
    expect([check('Person.father', '000010000014'), check('Person.father', '000009000014')]).toEqual([0, 1]);
    expect(check('Person.mother', 'not a number')).toBe(0);
  });
});

describe('a registration', () => {
  it('is late after sixty days, unless it was made again', () => {
    const check = (registered: string, kind: string) =>
      registeredLate.check(
        input('BirthRegistration.registrationDate', {
          registrationDate: [civil(registered)],
          dateOfBirth: [civil('1990-05-12')],
          kind: [civil(kind)],
        }),
      ).length;
    expect([check('1990-07-11', 'FIRST'), check('1990-07-12', 'FIRST'), check('1999-01-01', 'AGAIN')]).toEqual([
      0, 1, 0,
    ]);
  });

  it('has the year of its day in its number, where the number has a year', () => {
    const check = (number: string) =>
      registrationNumberOdd.check(
        input('BirthRegistration.registrationNumber', {
          registrationNumber: [civil(number)],
          registrationDate: [civil('2014-03-04')],
        }),
      ).length;
    expect(['17/2014', '17', '01/2014/TLKS', 'TLKS-7/2014', '17/2013', '20141'].map(check)).toEqual([0, 0, 0, 0, 1, 0]);
  });
});

describe('the number of a health-insurance card', () => {
  it.each([
    ['GD4790000000012', true],
    ['0000000012', true],
    ['000190000017', true],
    ['GD6790000000012', false],
    ['gd4790000000012', false],
    ['GD479000000001', false],
  ])('%s', (number, isRight) => {
    const found = cardNumberSyntax.check(input('HealthInsuranceCard.cardNumber', { cardNumber: [civil(number)] }));
    expect(found.length).toBe(isRight ? 0 : 1);
    expect(cardNumberSyntax.passes?.({ value: number, raw: number }, 'String', new Date())).toBe(isRight);
  });
});

describe('a temporary residence whose term has passed', () => {
  const check = (field: 'Person.residence' | 'Person.temporaryResidence', until: string) =>
    residenceExpired.check(
      input(field, {
        [field.slice(7)]: [{ register: 'residence', value: 'somewhere' }],
        temporaryResidenceUntil: [{ register: 'residence', value: until }],
      }),
    ).length;

  it('is told where the person is said to live', () => {
    for (const field of ['Person.residence', 'Person.temporaryResidence'] as const) {
      expect([check(field, '2026-03-27'), check(field, '2026-11-22'), check(field, '2026')]).toEqual([1, 0, 0]);
    }
  });
});
