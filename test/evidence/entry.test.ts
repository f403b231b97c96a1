import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/evidence/canonical.ts';
import {
  leafOf,
  part,
  partCommitment,
  readLeaf,
  readStatement,
  type SignatureClass,
  statementOf,
} from '../../src/evidence/entry.ts';
import { readStrict, strictBytes } from '../../src/evidence/strict-json.ts';

describe('canonical JSON within the limits', () => {
  it.each([
    ['a fraction', { a: [0.5] }, '$.a.0'],
    ['2^53', 2 ** 53, '$'],
    ['infinity', Number.POSITIVE_INFINITY, '$'],
    ['half a surrogate pair', { a: '\ud800' }, '$.a'],
  ])('is not written of %s', (_, value, place) => {
    expect(() => strictBytes(value)).toThrow(TypeError);
    expect(() => strictBytes(value)).toThrow(place);
  });

  it.each([
    ['a name twice', '{"a":1,"a":1}'],
    ['a name twice, once in other letters', '{"a":1,"\\u0061":2}'],
    ['white space', '{"a": 1}'],
    ['another order', '{"b":1,"a":1}'],
    ['an escape that is not needed', '"\\u0041"'],
    ['half a surrogate pair', '"\\ud83d"'],
    ['1.0', '[1.0]'],
    ['minus zero', '[-0]'],
    ['an exponent', '[1e2]'],
    ['2^53', '[9007199254740992]'],
    ['a fraction', '[0.5]'],
    ['something after it', '{}{}'],
    ['nothing', ''],
  ])('is not read with %s', (_, text) => {
    expect(() => readStrict(Buffer.from(text))).toThrow(TypeError);
  });

  it('is not read with a byte-order mark, bytes that are not UTF-8, or out of all depth', () => {
    expect(() => readStrict(Buffer.from('\ufeff{}'))).toThrow(TypeError);
    expect(() => readStrict(Buffer.from('22c328 22'.replace(' ', ''), 'hex'))).toThrow('not UTF-8');
    expect(() => readStrict(Buffer.from(`${'['.repeat(70)}${']'.repeat(70)}`))).toThrow('64 levels');
  });

  it('reads back as it was written, register text byte for byte', () => {
    const decomposed = 'Nguyễn'.normalize('NFD');
    expect(readStrict(strictBytes([decomposed]))).toEqual([decomposed]);
    const value = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, false),
        fc.maxSafeInteger(),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('tree')),
        fc.dictionary(fc.string(), tie('tree'), { noNullPrototype: true }),
      ),
    })).tree;
    fc.assert(
      fc.property(value, (one) => {
        const bytes = strictBytes(one);
        expect(strictBytes(readStrict(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('a part', () => {
  it('has a salt of its own', () => {
    const [one, other] = [part('decision', { a: 1 }), part('decision', { a: 1 })];
    expect(one.salt).toHaveLength(32);
    expect(partCommitment(one)).not.toEqual(partCommitment(other));
  });

  it('is another one with another name, salt or byte', () => {
    const one = part('subject-mother', { name: 'Nguyễn Thị An' });
    const flipped = Buffer.from(one.bytes);
    flipped[3] = (flipped[3] as number) ^ 1;
    for (const other of [
      { ...one, name: 'subject-father' },
      { ...one, salt: part('x', 0).salt },
      { ...one, bytes: flipped },
    ])
      expect(partCommitment(other)).not.toEqual(partCommitment(one));
  });

  it.each(['', 'Decision', '1', 'a\nb', 'a'.repeat(65)])('is not named %j', (name) => {
    expect(() => part(name, null)).toThrow(TypeError);
  });

  it('with a salt of another length is refused: the border to its bytes could be moved', () => {
    expect(() => partCommitment({ ...part('a', 1), salt: Buffer.alloc(31) })).toThrow('32 bytes');
  });
});

describe('a statement', () => {
  const input = { log: 'l.example/x', type: 'waiver', id: 'waiver/1', notBefore: null, parts: [part('decision', 1)] };
  const whole = JSON.parse(statementOf(input).toString()) as Record<string, Json>;

  it.each([
    ['another version', { v: 2 }],
    ['a member more', { more: 1 }],
    ['a space in its id', { id: 'waiver/ 1' }],
    ['an empty id', { id: '' }],
    ['a notBefore that is no hash', { notBefore: 'AAAA' }],
    ['a commitment with padding', { parts: [{ name: 'a', commitment: `${'A'.repeat(43)}=` }] }],
    ['one name twice', { parts: [...(whole.parts as Json[]), ...(whole.parts as Json[])] }],
  ])('with %s is none', (_, change) => {
    expect(() => readStatement(strictBytes({ ...whole, ...change } as Json))).toThrow(TypeError);
  });

  it('is not made where it could not be read', () => {
    expect(() => statementOf({ ...input, type: 'Waiver' })).toThrow(TypeError);
    expect(() => statementOf({ ...input, parts: [part('a', 1), part('a', 2)] })).toThrow(TypeError);
  });
});

describe('a leaf', () => {
  const input = { statementDigest: Buffer.alloc(32, 1), at: '2026-11-29T03:04:05.678Z', prev: null, signatures: [] };
  const whole = JSON.parse(leafOf(input).toString()) as Record<string, Json>;

  it.each([
    ['a time without milliseconds', { at: '2026-11-29T03:04:05Z' }],
    ['a day that is none', { at: '2026-02-30T03:04:05.678Z' }],
    ['a time of another zone', { at: '2026-11-29T10:04:05.678+07:00' }],
    ['a short prev', { prev: 'AAAA' }],
    ['a class that is none', { sigs: [{ class: 'NOTARY', digest: 'A'.repeat(43) }] }],
    ['sigs that are no list', { sigs: null }],
  ])('with %s is none', (_, change) => {
    expect(() => readLeaf(strictBytes({ ...whole, ...change } as Json))).toThrow(TypeError);
  });

  it('names its signatures by class and digest', () => {
    const signatures = [{ class: 'PASSKEY' as SignatureClass, bytes: Buffer.from('{}') }];
    const digest = 'RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o';
    expect(readLeaf(leafOf({ ...input, signatures })).sigs).toEqual([{ class: 'PASSKEY', digest }]);
  });
});
