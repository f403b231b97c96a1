import { type Share, share } from './wilson.ts';

/** How well chances of being wrong were told. */
export interface CalibrationResult {
  /** Values with a chance, and how many of those are wrong. */
  readonly wrong: Share;
  /** Mean squared difference between the chance and what was; null without values. */
  readonly brier: number | null;
  /** Mean difference between the chance and the share that is wrong, over ten bins of equal width, by size. */
  readonly ece: number | null;
  /** Area under precision and recall of finding what is wrong, the highest chance first; null if nothing is wrong. */
  readonly auprc: number | null;
  /** Those with a chance over one half, as a verdict that the value is wrong. */
  readonly verdict: { readonly precision: Share; readonly recall: Share; readonly f: number | null };
}

const bins = 10;

/** Adds up values with their chance of being wrong; the result does not depend on their order. */
export class Calibration {
  readonly #byChance = new Map<number, { n: number; wrong: number }>();
  #withoutChance = 0;

  /** @param chance null where none was told: such a value is none of those found to be wrong */
  add(chance: number | null, isWrong: boolean): void {
    if (chance === null) {
      if (isWrong) this.#withoutChance += 1;
      return;
    }
    const seen = this.#byChance.get(chance);
    if (seen) {
      seen.n += 1;
      if (isWrong) seen.wrong += 1;
    } else {
      this.#byChance.set(chance, { n: 1, wrong: isWrong ? 1 : 0 });
    }
  }

  result(): CalibrationResult {
    const all = [...this.#byChance].sort(([left], [right]) => right - left);
    const n = sum(all, ([, seen]) => seen.n);
    const wrong = sum(all, ([, seen]) => seen.wrong);
    const over = all.filter(([chance]) => chance > 0.5);
    const hits = sum(over, ([, seen]) => seen.wrong);
    const precision = share(
      hits,
      sum(over, ([, seen]) => seen.n),
    );
    const recall = share(hits, wrong + this.#withoutChance);
    return {
      wrong: share(wrong, n),
      brier:
        n === 0
          ? null
          : sum(all, ([chance, seen]) => seen.wrong * (1 - chance) ** 2 + (seen.n - seen.wrong) * chance ** 2) / n,
      ece: n === 0 ? null : this.#binned(all) / n,
      auprc: wrong === 0 ? null : areaOf(all, wrong),
      verdict: { precision, recall, f: fOf(precision.rate, recall.rate) },
    };
  }

  #binned(all: readonly Seen[]): number {
    const told = new Array<number>(bins).fill(0);
    for (const [chance, { n, wrong }] of all) {
      const bin = Math.min(bins - 1, Math.floor(chance * bins));
      told[bin] = (told[bin] ?? 0) + n * chance - wrong;
    }
    return sum(told, Math.abs);
  }
}

type Seen = readonly [chance: number, { readonly n: number; readonly wrong: number }];

/** Average precision: values of one chance come together, as nothing tells them apart. */
function areaOf(all: readonly Seen[], wrong: number): number {
  let [seen, found, area] = [0, 0, 0];
  for (const [, each] of all) {
    seen += each.n;
    found += each.wrong;
    area += (each.wrong / wrong) * (found / seen);
  }
  return area;
}

function fOf(precision: number | null, recall: number | null): number | null {
  if (recall === null) return null;
  return precision === null || precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
