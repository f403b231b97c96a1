import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed } from '../../src/connect/composed.ts';

describe('a text in NFC', () => {
  test('is what the library makes of it, for every sign behind every letter that could take one', () => {
    const letters = ['', ' ', ...'aAeEoOuUyYdD', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'ạ', 'Ệ'];
    const wrong: string[] = [];
    for (let sign = 0; sign <= 0xffff; sign += 1) {
      for (const letter of letters) {
        const text = letter + String.fromCharCode(sign);
        if (composed(text) !== text.normalize('NFC')) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is what the library makes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(composed(text)).toBe(text.normalize('NFC'));
      }),
    );
  });

  test('brings marks beside letters together', () => {
    const apart = 'Nguyễn Thị Hòa'.normalize('NFD');
    expect(composed(apart)).toBe('Nguyễn Thị Hòa');
  });
});
