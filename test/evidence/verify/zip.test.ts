import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../src/evidence/bundle/zip.ts';
import { verifyBundle } from '../../../src/evidence/verify/verify-bundle.ts';
import { filesInZip } from '../../../src/evidence/verify/zip.ts';

const files = (...names: string[]) =>
  new Map(names.map((name) => [name, Buffer.from(`content of ${name}\n`.repeat(9))]));
const good = zipOf(files('a.txt', 'b/c.json'));
/** The same zip with one text exchanged for another of the same length, everywhere. */
const renamed = (zip: Buffer, from: string, to: string) =>
  Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');

/** Lets a zip say other sizes of its one file than it has. */
function saying(zip: Buffer, { size, packed }: { size?: number; packed?: number }): Buffer {
  const lying = Buffer.from(zip);
  for (const at of [0 + 14, zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 16]) {
    if (packed !== undefined) lying.writeUInt32LE(packed, at + 4);
    if (size !== undefined) lying.writeUInt32LE(size, at + 8);
  }
  return lying;
}

describe('the zip file of a bundle', () => {
  it('gives its files back, empty and random ones too', () => {
    expect(filesInZip(good)).toEqual(files('a.txt', 'b/c.json'));
    expect(filesInZip(zipOf(new Map()))).toEqual(new Map());
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const one = new Map([['x', Buffer.from(bytes)]]);
        expect(filesInZip(zipOf(one))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a name twice', zipOf(files('a.txt', 'b.txt')), 'b.txt', 'a.txt', 'stands in it twice'],
    ['a name twice but for its case', zipOf(files('a.txt', 'b.txt')), 'b.txt', 'A.TXT', 'stands in it twice'],
    ['a path upward', zipOf(files('aa/b.txt')), 'aa/b', '../b', 'a path or a name that is not taken'],
    ['a path from the root', zipOf(files('a/b.txt')), 'a/b', '/ab', 'a path or a name that is not taken'],
    ['a path of Windows', zipOf(files('a/b.txt')), 'a/b', 'a\\b', 'a path or a name that is not taken'],
    ['a drive', zipOf(files('a/b.txt')), 'a/b', 'c:b', 'a path or a name that is not taken'],
    ['a folder', zipOf(files('a/b')), 'a/b', 'ab/', 'a path or a name that is not taken'],
    ['a hidden file', zipOf(files('ab.txt')), 'ab', '.b', 'a path or a name that is not taken'],
    ['an end of text within a name', zipOf(files('ab.txt')), 'ab', 'a\0', 'a path or a name that is not taken'],
  ])('is refused with %s', (_, zip, from, to, why) => {
    expect(() => filesInZip(renamed(zip, from, to))).toThrow(why);
  });

  it('is refused with another name where the file lies than where it is listed', () => {
    const zip = Buffer.from(good);
    zip.write('z', good.indexOf('a.txt'));
    expect(() => filesInZip(zip)).toThrow('is described in two ways');
  });

  it('is refused where it says to be larger than it may, before a byte is unpacked', () => {
    const one = zipOf(files('a.txt'));
    expect(() => filesInZip(saying(one, { size: 16 * 1024 * 1024 + 1 }))).toThrow('a.txt is too large');
    expect(() => filesInZip(saying(one, { packed: 17 * 1024 * 1024 }))).toThrow('a.txt is too large');
    const many = new Map(Array.from({ length: 5 }, (_, i) => [`${i}`, Buffer.alloc(15 * 1024 * 1024)]));
    expect(() => filesInZip(zipOf(many))).toThrow('more than 67108864 bytes');
    const small = new Map(Array.from({ length: 4_097 }, (_, i) => [`${i}`, Buffer.alloc(0)]));
    expect(() => filesInZip(zipOf(small))).toThrow('more than 4096 files');
  });

  it('is refused where a file unpacks to more or less than it says, or to other bytes', () => {
    const one = zipOf(files('a.txt'));
    for (const size of [1, 10, 10_000]) expect(() => filesInZip(saying(one, { size }))).toThrow('a.txt is damaged');
    const content = Buffer.from('x'.repeat(100));
    const packed = deflateRawSync(content);
    const at = zipOf(new Map([['a', content]])).indexOf(packed);
    const other = zipOf(new Map([['a', content]]));
    other.set(deflateRawSync(Buffer.from('y'.repeat(100))), at);
    expect(() => filesInZip(other)).toThrow('a is damaged');
  });

  it('is refused with bytes before, between or behind its files, with a comment, and cut anywhere', () => {
    expect(() => filesInZip(Buffer.concat([Buffer.from('MZ'), good]))).toThrow(TypeError);
    expect(() => filesInZip(Buffer.concat([good, Buffer.from('x')]))).toThrow(TypeError);
    const commented = Buffer.concat([good, Buffer.from('hello')]);
    commented.writeUInt16LE(5, good.length - 2);
    expect(() => filesInZip(commented)).toThrow(TypeError);
    for (let length = 0; length < good.length; length += 1)
      expect(() => filesInZip(good.subarray(0, length))).toThrow(TypeError);
  });

  it('is refused encrypted, with sizes behind the data, and packed in another way', () => {
    for (const [at, value] of [
      [6, 1],
      [6, 8],
      [8, 12],
    ] as const) {
      const zip = zipOf(files('a.txt'));
      zip.writeUInt16LE(value, at);
      zip.writeUInt16LE(value, zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + at + 2);
      expect(() => filesInZip(zip)).toThrow(TypeError);
    }
  });

  it('with any bit turned is refused, or its files are the same', () => {
    const whole = filesInZip(good);
    for (let at = 0; at < good.length * 8; at += 1) {
      const turned = Buffer.from(good);
      turned[at >> 3] = (good[at >> 3] as number) ^ (1 << (at & 7));
      let found: ReadonlyMap<string, Buffer> | null = null;
      try {
        found = filesInZip(turned);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
      if (found) expect(found).toEqual(whole);
    }
  });

  it('is named as what is wrong with a bundle', () => {
    const { outcome, problems } = verifyBundle(Buffer.from('PK'), null);
    expect(outcome).toBe('REFUSED');
    expect(problems.map(({ code }) => code)).toEqual(['ZIP']);
  });
});
