import type { Comparison } from '../rule.ts';

/**
 * Whether what was compared on the right is true if the left is: the same, or less of the same; or a time with its day,
 * where the left names none.
 */
export function isTrue(comparison: Comparison): boolean {
  if (comparison.result !== 'COMPATIBLE') return comparison.result === 'EQUAL';
  return comparison.finer !== 'RIGHT' || comparison.differs.code === 'UNSAID';
}
