import { describe, expect, it } from 'vitest';
import { Calibration } from '../../../src/quality/score/calibration.ts';

const of = (...told: readonly (readonly [chance: number | null, isWrong: boolean])[]) => {
  const calibration = new Calibration();
  for (const [chance, isWrong] of told) calibration.add(chance, isWrong);
  return calibration.result();
};

describe('Calibration', () => {
  it('has no figures of nothing', () => {
    expect(of()).toMatchObject({ brier: null, ece: null, auprc: null });
    expect(of([0.1, false]).auprc).toBeNull();
  });

  it('counts Brier, ECE and what is found over one half', () => {
    const { brier, ece, verdict, wrong } = of([0.05, false], [0.05, true], [0.9, true], [0.7, false], [null, true]);
    expect(brier).toBeCloseTo((0.0025 + 0.9025 + 0.01 + 0.49) / 4);
    // Bins from 0, 0.7 and 0.9: told 0.1, 0.7 and 0.9, wrong 1, 0 and 1.
    expect(ece).toBeCloseTo((0.9 + 0.7 + 0.1) / 4);
    expect(wrong).toMatchObject({ hits: 2, of: 4 });
    expect(verdict.precision.rate).toBe(0.5);
    expect(verdict.recall.rate).toBeCloseTo(1 / 3);
    expect(verdict.f).toBeCloseTo(0.4);
  });

  it('has the area under precision and recall, values of one chance together', () => {
    expect(of([0.9, true], [0.8, true], [0.1, false]).auprc).toBe(1);
    expect(of([0.9, false], [0.8, true]).auprc).toBe(0.5);
    expect(of([0.5, false], [0.5, true], [0.5, false], [0.5, true]).auprc).toBe(0.5);
  });
});
