/** A share with its interval. */
export interface Share {
  readonly of: number;
  readonly hits: number;
  /** Null where there is nothing to take a share of. */
  readonly rate: number | null;
  /** Wilson score interval at 95 %. */
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** @throws RangeError if there are more hits than cases */
export function share(hits: number, of: number): Share {
  if (hits > of || hits < 0) throw new RangeError('More hits than cases.');
  if (of === 0) return { of, hits, rate: null, low: 0, high: 1 };
  const rate = hits / of;
  const centre = rate + (z * z) / (2 * of);
  const spread = z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return { of, hits, rate, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
