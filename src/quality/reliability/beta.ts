/** Beta distribution of a rate, by its two counts; both are above 0. */
export interface Beta {
  readonly hits: number;
  readonly misses: number;
}

export const meanOf = ({ hits, misses }: Beta): number => hits / (hits + misses);

/** The rate that the distribution is under with this probability; exact to 1e-9. */
export function quantile(beta: Beta, probability: number): number {
  let [low, high] = [0, 1];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (cumulative(beta, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability that the rate is under `x`: the regularised incomplete beta function. */
export function cumulative({ hits, misses }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(hits + misses) - logGamma(hits) - logGamma(misses) + hits * Math.log(x) + misses * Math.log(1 - x),
  );
  // The fraction converges fast below the mean, and by symmetry above it.
  if (x < (hits + 1) / (hits + misses + 2)) return (front * fraction(hits, misses, x)) / hits;
  return 1 - (front * fraction(misses, hits, 1 - x)) / misses;
}

/** Continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let [c, d] = [1, 1 / nonZero(1 - ((a + b) * x) / (a + 1))];
  let value = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return value;
}

/** Stirling's series, after shifting the argument to where it is exact to double precision. */
function logGamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 15; at++) shift += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
