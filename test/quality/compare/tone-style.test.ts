import { describe, expect, it } from 'vitest';
import { oneToneStyle } from '../../../src/quality/compare/tone-style.ts';

describe('one style of tone marks', () => {
  it.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['úy', 'uý'],
    ['lọa', 'loạ'],
    ['hòa bình', 'hoà bình'],
    ['hòa-bình', 'hoà-bình'],
    ['qúy', 'quý'],
    ['qùa', 'quà'],
    ['qúê', 'quế'],
    ['gìa', 'già'],
  ])('%s becomes %s', (old, style) => {
    expect(oneToneStyle(old)).toBe(style);
    expect(oneToneStyle(style)).toBe(style);
  });

  it.each([
    'hoàn',
    'hòan',
    'suýt',
    'súyt',
    'huỳnh',
    'hùynh',
    'khoái',
    'ngoài',
    'quý',
    'quốc',
    'quyền',
    'già',
    'giường',
    'gì',
    'lúa',
    'mía',
    'của',
    'thuở',
    'hoa',
    'túi',
    'bùi',
    'đào',
    'tòan',
    'uyên',
  ])('%s is left alone', (syllable) => {
    expect(oneToneStyle(syllable)).toBe(syllable);
  });
});
