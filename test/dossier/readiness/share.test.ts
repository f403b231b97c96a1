import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf, shareText } from '../../../src/dossier/readiness/share.ts';

const pair = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, part]) => ({ of, count: Math.round(of * part) }));

// Newcombe, Statistics in Medicine 17 (1998), table I, score method without continuity correction; in per cent.
test.each([
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
])('%i of %i lies between %d and %d %%', (count, of, low, high) => {
  const share = shareOf(count, of, 1);
  expect([Math.abs((share.low10000 ?? 0) / 100 - low), Math.abs((share.high10000 ?? 0) / 100 - high)]).toEqual([
    expect.toSatisfy((by: number) => by < 0.02),
    expect.toSatisfy((by: number) => by < 0.02),
  ]);
});

test('the interval holds the share, and neither is certain unless it is none or all', () => {
  fc.assert(
    fc.property(pair, fc.integer({ min: 1, max: 20 }), ({ count, of }, least) => {
      const { per10000, low10000, high10000 } = shareOf(count, of, least);
      const [low, high] = [low10000 as number, high10000 as number];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(10_000);
      expect(low / 10_000).toBeLessThanOrEqual(count / of);
      expect(high / 10_000).toBeGreaterThanOrEqual(count / of);
      if (count < of) expect(low).toBeLessThan(10_000);
      if (count > 0) expect(high).toBeGreaterThan(0);
      expect(per10000 === null).toBe(of < least);
      if (per10000 !== null) {
        expect(per10000 === 0).toBe(count === 0);
        expect(per10000 === 10_000).toBe(count === of);
      }
    }),
  );
});

test('too few are told without a share, and every share with what it is of', () => {
  expect(shareText(shareOf(1, 1, 5))).toEqual({
    vi: '1/1 hồ sơ, quá ít để nêu tỷ lệ (khoảng tin cậy 95 %: 20,65–100 %)',
    en: '1 of 1 dossiers, too few to name a share (95 % interval: 20.65–100 %)',
  });
  expect(shareText(shareOf(5, 10, 5)).vi).toBe('50 % (5/10 hồ sơ; khoảng tin cậy 95 %: 23,65–76,35 %)');
  expect(shareText(shareOf(99_999, 100_000, 5)).en).toMatch(/^99\.99 % \(99999 of 100000 dossiers; /);
  expect(shareText(shareOf(0, 0, 5))).toEqual({ vi: 'Chưa có hồ sơ nào', en: 'No dossiers yet' });
});
