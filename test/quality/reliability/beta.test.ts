import { describe, expect, it } from 'vitest';
import { cumulative, meanOf, quantile } from '../../../src/quality/reliability/beta.ts';

describe('Beta', () => {
  it('has the mean and the distribution of its counts', () => {
    expect(meanOf({ hits: 9, misses: 1 })).toBe(0.9);
    // Of Beta(2, 3) the distribution is the polynomial 6x² − 8x³ + 3x⁴.
    for (const x of [0.1, 0.35, 0.8]) {
      expect(cumulative({ hits: 2, misses: 3 }, x)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 12);
    }
    expect(cumulative({ hits: 1, misses: 1 }, 0.3)).toBeCloseTo(0.3, 12);
    expect(cumulative({ hits: 0.5, misses: 0.5 }, 0.25)).toBeCloseTo((2 / Math.PI) * Math.asin(0.5), 10);
  });

  it('gives the quantile that has the probability under it, also of many counts', () => {
    for (const beta of [
      { hits: 0.5, misses: 20.5 },
      { hits: 950, misses: 50 },
      { hits: 3, misses: 4 },
    ]) {
      for (const probability of [0.025, 0.5, 0.975]) {
        expect(cumulative(beta, quantile(beta, probability))).toBeCloseTo(probability, 6);
      }
    }
  });
});
