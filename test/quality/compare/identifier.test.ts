import { describe, expect, it } from 'vitest';
import { Aliases } from '../../../src/quality/compare/aliases.ts';
import { compareIdentifiers } from '../../../src/quality/compare/identifier.ts';

const compared = (left: string, right: string, pairs: readonly (readonly [string, string])[] = []) => {
  const aliases = new Aliases(pairs);
  const { result, differs } = compareIdentifiers(aliases.identifier(left), aliases.identifier(right));
  return differs ? `${result} ${differs.code}` : result;
};

describe('two numbers', () => {
  it.each([
    ['079090000123', '079 090 000-123', 'EQUAL SEPARATORS'],
    ['79090000123', '079090000123', 'COMPATIBLE FIRST_ZERO'],
    ['79-090-000123', '079090000123', 'COMPATIBLE FIRST_ZERO'],
    // Ten of twelve digits is no number that a spreadsheet made of it.
    ['9090000123', '0909090000123', 'CONFLICT VALUE'],
    ['0123', '123', 'NEAR LEADING_ZEROS'],
    ['GD4790000000012', '0000000012', 'COMPATIBLE INSURANCE_NUMBER'],
    ['gd4790000000012', 'HT3790000000012', 'COMPATIBLE INSURANCE_NUMBER'],
    ['GD4790000000012', '0000000013', 'CONFLICT VALUE'],
    ['GD9790000000012', '0000000012', 'CONFLICT VALUE'],
    ['079090000123', '079190000123', 'NEAR CHARACTER'],
    ['079090000123', '020123456', 'CONFLICT VALUE'],
  ])('%s and %s by their digits: %s', (left, right, expected) => {
    expect(compared(left, right)).toBe(expected);
    expect(compared(right, left)).toBe(expected);
  });

  const table = [
    ['079090000123', '079190000123'],
    ['079190000123', '020 123 456'],
    ['079090000123', '020999999'],
    ['079090000777', '020999999'],
  ] as const;
  it.each([
    ['the number cancelled before it', '079090000123', '079190000123', 'COMPATIBLE SUPERSEDED'],
    ['the CMND before that', '079-090-000123', '020123456', 'COMPATIBLE SUPERSEDED'],
    ['two former numbers', '079190000123', '020123456', 'COMPATIBLE SUPERSEDED'],
    ['a CMND that two people had', '079090000123', '020999999', 'CONFLICT VALUE'],
    ['somebody else', '079090000123', '079090000777', 'CONFLICT VALUE'],
  ])('by what is known of them: %s', (_, left, right, expected) => {
    expect(compared(left, right, table)).toBe(expected);
    expect(compared(right, left, table)).toBe(expected);
  });

  it('that took each other’s place lead to nobody, and to an end', () => {
    const loop = [
      ['A1', 'A2'],
      ['A2', 'A1'],
    ] as const;
    expect(compared('A1', 'A2', loop)).toBe('CONFLICT VALUE');
    expect(compared('A1', 'a1', loop)).toBe('EQUAL CASE');
  });
});
