import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../src/generated/model.ts';
import { EntityJudge } from '../../src/quality/judge.ts';
import { taxCodeInvalid } from '../../src/quality/rules/tax-code-invalid.ts';
import { faultOfTaxCode } from '../../src/quality/tax-code.ts';
import { exampleInput } from './rules/example-input.ts';

/** Codes that enterprises and the tax authority publish of themselves. */
const published = [
  '0100112437',
  '0100233488',
  '0314409058',
  '0312687878',
  '0301442989',
  '0300608092',
  '0100109106',
  '0100047516',
];

describe('a tax code', () => {
  it.each(published)('%s passes, also written apart and with a branch', (code) => {
    for (const written of [code, ` ${code.slice(0, 2)} ${code.slice(2)}`, `${code}-001`, `${code}001`]) {
      expect(faultOfTaxCode(written)).toBeNull();
    }
  });

  it('is the personal number of a citizen since July 2025, which has no check digit', () => {
    expect(faultOfTaxCode('000190000017')).toBeNull();
  });

  it.each([
    ['0100112438', 'the check digit would be 7, not 8'],
    ['100112437', 'a zero lost in front'],
    ['0100233488-000', 'there is no branch 000'],
    ['01001124', 'not 10, 12 or 13 digits'],
    ['0000000000', 'no code begins with these nine digits'],
    ['01OO112437', 'not all digits'],
    ['', 'not all digits'],
  ])('%s does not pass: %s', (code, fault) => {
    expect(faultOfTaxCode(code)?.en).toBe(fault);
  });

  it('with one digit wrong, or two neighbours exchanged, never passes', () => {
    const slip = fc.record({
      code: fc.constantFrom(...published),
      at: fc.integer({ min: 0, max: 9 }),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(slip, ({ code, at, by }) => {
        const wrong = `${code.slice(0, at)}${(Number(code[at]) + by) % 10}${code.slice(at + 1)}`;
        expect(faultOfTaxCode(wrong)).not.toBeNull();
        const next = Math.min(at, 8);
        if (code[next] === code[next + 1]) return;
        const exchanged = `${code.slice(0, next)}${code[next + 1]}${code[next]}${code.slice(next + 2)}`;
        expect(faultOfTaxCode(exchanged)).not.toBeNull();
      }),
    );
  });
});

describe('a field of the schema that says it holds tax codes', () => {
  it('serves the next code where the first does not pass', () => {
    const cardNumber = model.HealthInsuranceCard.fields.cardNumber;
    if (!cardNumber) throw new Error('No field cardNumber.');
    const { claims } = exampleInput({
      field: 'HealthInsuranceCard.cardNumber',
      key: '1',
      claims: {
        cardNumber: [
          { register: 'civil-registry', value: '0100112473' },
          { register: 'residence', value: '0100112437' },
        ],
      },
    });
    const judged = (check?: 'TAX_CODE') =>
      new EntityJudge(
        { name: 'Tax', key: '1', fields: { code: { ...cardNumber, ...(check && { check }) } } },
        () => claims,
        { now: new Date('2026-11-22T02:00:00Z'), title: (id) => ({ vi: id, en: id }) },
      ).value('code');
    expect(judged().value).toBe('0100112473');
    const fact = judged('TAX_CODE');
    expect(fact).toMatchObject({ value: '0100112437', accuracy: 'SINGLE_SOURCE' });
    const [reason] = fact.reasons;
    expect(reason?.text.en).toBe('civil-registry: tax code “0100112473”: the check digit would be 6, not 3.');
    expect(fact.claims.map(({ outcome }) => outcome)).toEqual(['INVALID', 'SERVED']);
  });

  it('passes at a glance exactly what passes', () => {
    for (const value of [...published, '0100112438', 'abc', '000190000017']) {
      const fault = faultOfTaxCode(value);
      const glanced = taxCodeInvalid.passes?.({ value, raw: value }, 'String', new Date(), 'TAX_CODE');
      expect(glanced, value).toBe(fault === null);
      expect(taxCodeInvalid.passes?.({ value, raw: value }, 'String', new Date(), undefined)).toBe(true);
    }
  });
});
