import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hierarchy } from '../../../src/quality/assess/hierarchy.ts';
import { Aliases } from '../../../src/quality/compare/aliases.ts';
import { compare } from '../../../src/quality/compare/compare.ts';
import { readNameList } from '../../../src/quality/compare/name-list.ts';
import type { Comparison } from '../../../src/quality/rule.ts';

/** Text as registers hold it, and text that nobody would expect. */
const syllable = fc.constantFrom(
  'Nguyễn',
  'NGUYEN',
  'Thị',
  'Hòa',
  'hoà',
  'Hoa',
  'Ðức',
  'Đức',
  'Quý',
  'Quí',
  'Thúy',
  'A',
);
const words = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const text = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const label = fc.record({ vi: text, en: text });
const code = fc
  .record({ code: fc.constantFrom('01', '79', '26743'), system: fc.constantFrom('a', 'b', 'admin-unit'), label })
  .chain((value) => fc.constantFrom(value, { ...value, label: { vi: value.code, en: value.code } }));
const place = fc.constantFrom('Phường Bến Thành, TP. HCM', 'P1, Quận 3, Thành phố Hồ Chí Minh', 'Tỉnh Cà Mau', '');
const two = (low: number, high: number) =>
  fc.integer({ min: low, max: high }).map((value) => String(value).padStart(2, '0'));
const date = fc
  .tuple(fc.constantFrom('1960', '1961', '1906'), two(1, 12), two(1, 12), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join('-'));

const names = ['Bến Thành', 'Quận 1', 'Thành phố Hồ Chí Minh', 'Việt Nam', 'Cà Mau'];
const hierarchy = new Hierarchy([
  ['Bến Thành', 'Quận 1'],
  ['Quận 1', 'Thành phố Hồ Chí Minh'],
  ['Thành phố Hồ Chí Minh', 'Việt Nam'],
  // Names of several places may lie within each other.
  ['Việt Nam', 'Cà Mau'],
  ['Cà Mau', 'Việt Nam'],
]);
const region = fc.oneof(fc.constantFrom(...names), text).map((name) => hierarchy.place(name));
const clock = fc
  .tuple(fc.constantFrom('', '2026-11-22T', '2026-11-23T'), two(0, 23), two(0, 59), fc.constantFrom('', ':00', ':30'))
  .map(([day, hour, minute, second]) => `${day}${hour}:${minute}${second}`);

/** A cancelled number and a CMND of one person, a CMND of two, numbers that took each other's place, and cards. */
const known = [
  '079090000123',
  '079190000123',
  '020123456',
  '020999999',
  '079090000777',
  '0000000012',
  'GD4790000000012',
];
const aliases = new Aliases([
  ['079090000123', '079190000123'],
  ['079190000123', '020123456'],
  ['079090000123', '020999999'],
  ['079090000777', '020999999'],
  ['HT3790000000012', 'a'],
  ['a', 'HT3790000000012'],
]);

const values = {
  PersonName: text.map((full) => ({ full, family: null, middle: null, given: null })),
  PartialDate: date,
  Address: fc.record({
    text: fc.oneof(place, text),
    province: fc.option(code),
    district: fc.constant(null),
    ward: fc.option(code),
    detail: fc.option(text),
    current: fc.record({
      resolution: fc.constantFrom('EXACT', 'AMBIGUOUS', 'GUESS', 'UNKNOWN'),
      province: fc.option(code),
      ward: fc.option(code),
      candidates: fc.array(code, { maxLength: 3 }),
    }),
  }),
  Code: code,
  Party: fc.record({
    role: fc.constantFrom('HUSBAND', 'WIFE'),
    name: fc.option(text.map((full) => ({ full, family: null, middle: null, given: null }))),
    dateOfBirth: fc.option(date),
    document: fc.option(fc.record({ kind: fc.constant(null), number: text })),
    resolvesTo: fc.option(fc.record({ entity: fc.constant('Person'), key: fc.constantFrom('1', '2') })),
  }),
  Sex: fc.constantFrom('MALE', 'FEMALE'),
  LifeStatus: fc.constantFrom('ALIVE', 'DECEASED', 'DECLARED_MISSING'),
  PersonalId: fc.constantFrom('000190000017', '000190000018'),
  String: text,
  Place: region,
  ClockTime: clock,
  Quantity: fc.record({
    amount: fc.oneof(fc.double(), fc.integer({ min: -20, max: 20 })),
    step: fc.constantFrom(0.01, 1, 10),
  }),
  Identifier: fc.oneof(
    text,
    fc.constantFrom('079090000123', '79090000123', '079-090-000123', 'B 12/34', 'b12-34', '--'),
  ),
  'Identifier with what took its place': fc
    .oneof(text, fc.constantFrom(...known, ...known.map((number) => number.replace(/^0/u, '')), '079-090-000123'))
    .map((number) => aliases.identifier(number)),
  FreeText: text,
  NameList: fc
    .oneof(text, fc.constantFrom('Trần An; Lê Bích', 'Lê Bích & Trần An', 'Tran An', 'Bích, Lê', '(x)', '&'))
    .map(readNameList),
  Person: fc.record({ entity: fc.constant('Person'), key: text }),
};

describe.each(Object.entries(values))('compare %s', (name, value: fc.Arbitrary<unknown>) => {
  const [type = name] = name.split(' ');

  it('is symmetric', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(compare(type, left, right)).toEqual(exchanged(compare(type, right, left)));
      }),
    );
  });

  it('finds a value equal to itself, also when written anew', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(compare(type, one, structuredClone(one))).toEqual({ result: 'EQUAL' });
      }),
    );
  });

  it('does not see Unicode forms', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(compare(type, inForm('NFD', left), inForm('NFC', right))).toEqual(compare(type, left, right));
      }),
    );
  });

  it('answers for anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), value), fc.oneof(fc.anything(), value), (left, right) => {
        expect(compare(type, left, right).result).toMatch(/^(EQUAL|COMPATIBLE|NEAR|CONFLICT)$/);
        expect(compare(type, left, left)).toEqual({ result: 'EQUAL' });
      }),
    );
  });
});

describe('compare', () => {
  it('compares what may be the same or not exactly', () => {
    expect(compare('Sex', 'MALE', 'FEMALE').result).toBe('CONFLICT');
    expect(compare('LifeStatus', 'DECEASED', 'DECLARED_MISSING').result).toBe('CONFLICT');
    expect(compare('PersonalId', '000190000017', '000190000018').result).toBe('CONFLICT');
  });

  it('tells links by entity and key', () => {
    const [one, other] = ['000190000017', '000190000018'].map((key) => ({ entity: 'Person', key }));
    expect(compare('Person', one, { ...one }).result).toBe('EQUAL');
    expect(compare('Person', one, other).result).toBe('CONFLICT');
    expect(compare('Person', one, { ...one, entity: 'Household' }).result).toBe('CONFLICT');
  });
});

function exchanged(comparison: Comparison): Comparison {
  const other = { LEFT: 'RIGHT', RIGHT: 'LEFT' } as const;
  if (comparison.result === 'NEAR' && comparison.fuller) return { ...comparison, fuller: other[comparison.fuller] };
  if (comparison.result !== 'COMPATIBLE' || comparison.finer === null) return comparison;
  return { ...comparison, finer: other[comparison.finer] };
}

/** The value with all its texts in one Unicode form. */
function inForm(form: 'NFC' | 'NFD', value: unknown): unknown {
  if (typeof value === 'string') return value.normalize(form);
  if (typeof value !== 'object' || value === null) return value;
  // What places, identifiers and lists are compared by is made when they are read.
  if ('place' in value && typeof value.place === 'string') return hierarchy.place(value.place.normalize(form));
  if ('identifier' in value && typeof value.identifier === 'string') {
    return aliases.identifier(value.identifier.normalize(form));
  }
  if ('list' in value && typeof value.list === 'string') return readNameList(value.list.normalize(form));
  if (Array.isArray(value)) return value.map((each) => inForm(form, each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inForm(form, each)]));
}
