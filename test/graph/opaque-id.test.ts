import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpaqueIds } from '../../src/graph/opaque-id.ts';

const key = randomBytes(32);
const ids = new OpaqueIds(key);
const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\n'));

describe('opaque ids', () => {
  it('open to what was sealed, and are the same every time', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(ids.open(ids.seal(parts))).toEqual(parts);
        expect(new OpaqueIds(key).seal(parts)).toBe(ids.seal(parts));
      }),
    );
  });

  it('show neither the key nor the kind of what they name', () => {
    const person = ids.seal(['Person', '000190000017']);
    expect(Buffer.from(person, 'base64url').toString('latin1')).not.toContain('000190000017');
    expect(ids.seal(['Register', 'health'])).toHaveLength(person.length);
    expect(new OpaqueIds(randomBytes(32)).seal(['Person', '000190000017'])).not.toBe(person);
  });

  it('are refused when changed in any character, cut, or made elsewhere', () => {
    const id = ids.seal(['Person', '000190000017']);
    for (let i = 0; i < id.length; i += 1) {
      const other = id[i] === 'A' ? 'B' : 'A';
      expect(ids.open(id.slice(0, i) + other + id.slice(i + 1))).toBeNull();
      expect(ids.open(id.slice(0, i))).toBeNull();
    }
    expect(new OpaqueIds(randomBytes(32)).open(id)).toBeNull();
    expect(ids.open('')).toBeNull();
    expect(ids.open('000190000017')).toBeNull();
  });
});
