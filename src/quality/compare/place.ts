import type { Comparison } from '../rule.ts';

/** A place of a list of places that lie within each other. */
export interface Place {
  /** As it is written. */
  readonly place: string;
  /** What it is compared by: `comparisonKey` of its name. */
  readonly key: string;
  /** Keys of all that it lies within, itself not among them. */
  readonly within: ReadonlySet<string>;
}

/**
 * Places are the same, or one lies within the other and says more, or they lie apart. A name that stands for several
 * places lies within whatever any of them lies within.
 */
export function comparePlaces(left: Place, right: Place): Comparison {
  if (left.key === right.key) return { result: 'EQUAL' };
  const [inRight, inLeft] = [left.within.has(right.key), right.within.has(left.key)];
  if (inRight && inLeft) return { result: 'COMPATIBLE', finer: null, differs: inPrecision };
  if (inRight) return { result: 'COMPATIBLE', finer: 'LEFT', differs: inPrecision };
  if (inLeft) return { result: 'COMPATIBLE', finer: 'RIGHT', differs: inPrecision };
  return { result: 'CONFLICT', differs: apart };
}

const inPrecision = {
  code: 'PRECISION',
  text: { vi: 'địa danh này nằm trong địa danh kia', en: 'one place lies within the other' },
};
const apart = { code: 'PLACE', text: { vi: 'hai địa danh khác nhau', en: 'different places' } };
