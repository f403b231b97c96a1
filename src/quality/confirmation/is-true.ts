import type { Comparison } from '../rule.ts';

/** Whether what was compared on the right is true if the left is: the same, or less of the same. */
export function isTrue(comparison: Comparison): boolean {
  return comparison.result === 'EQUAL' || (comparison.result === 'COMPATIBLE' && comparison.finer !== 'RIGHT');
}
