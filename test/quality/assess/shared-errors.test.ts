import { describe, expect, it } from 'vitest';
import { Opponents, sharedErrors } from '../../../src/quality/assess/shared-errors.ts';

/** A fact in which the first value is the most probable truth, by the value that each witness gives. */
const fact = (said: readonly number[], partly: readonly number[] = []) => {
  const count = Math.max(...said) + 1;
  return {
    fact: {
      right: Array.from({ length: count }, (_, at) => [at]),
      partly: Array.from({ length: count }, (_, at) => (at === 0 ? partly : [])),
      voices: said.map((value) => ({ value, part: 1 })),
    },
    weights: Array.from({ length: count }, (_, at) => (at === 0 ? 0.9 : 0.1 / count)),
  };
};
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('sharedErrors', () => {
  it('is none where errors beside each other differ, and nearly whole where they are the same', () => {
    expect(sharedErrors(times(100, fact([0, 0, 1, 2])), 20)).toBe(0);
    expect(sharedErrors(times(100, fact([0, 0, 1, 1])), 20)).toBeGreaterThan(0.85);
    expect(sharedErrors(times(2, fact([0, 0, 1, 1])), 20)).toBeLessThan(0.25);
  });

  it('counts neither what chance makes the same nor what only leaves something out', () => {
    expect(sharedErrors(times(100, fact([0, 0, 1, 1])), 1)).toBe(0);
    expect(sharedErrors(times(100, fact([0, 0, 1, 1], [1])), 20)).toBe(0);
    expect(sharedErrors(times(100, fact([0, 0, 1])), 20)).toBe(0);
  });
});

describe('Opponents', () => {
  it('know those who were against each other often, whatever their order', () => {
    const opponents = new Opponents();
    const seldom = opponents.pairs([5, 6], [0, 1]);
    const often = times(90, null).map((_, at) => opponents.pairs(at % 2 ? [1, 2] : [2, 1], [0, 1]));
    expect(opponents.again(seldom)).toBe(0);
    expect(opponents.again(often[0] ?? [])).toBeCloseTo(89 / 99);
    expect(opponents.again(opponents.pairs([1, 2], [0, 0]))).toBe(0);
  });
});
