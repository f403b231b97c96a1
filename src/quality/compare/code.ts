import type { Code } from '../../generated/model.ts';
import type { Comparison } from '../rule.ts';
import { isUnexplained } from '../value-shape.ts';
import { comparisonKey } from './comparison-key.ts';

/**
 * Within one table codes are compared as codes. Codes of two tables say nothing about each other, so there their words
 * are compared; where a code has no words known to the hub, nobody can tell, and a person must look (NEAR).
 */
export function compareCodes(left: Code, right: Code): Comparison {
  if (left.system === right.system) {
    return left.code.normalize('NFC') === right.code.normalize('NFC') ? { result: 'EQUAL' } : conflict;
  }
  if (isUnexplained(left) || isUnexplained(right)) return unknown;
  return comparisonKey(left.label.vi) === comparisonKey(right.label.vi) ? { result: 'EQUAL' } : conflict;
}

const conflict: Comparison = {
  result: 'CONFLICT',
  differs: { code: 'CODE', text: { vi: 'khác mục trong danh mục', en: 'different entries' } },
};
const unknown: Comparison = {
  result: 'NEAR',
  differs: {
    code: 'CODE_TABLE',
    text: {
      vi: 'hai danh mục khác nhau, có mã chưa rõ nghĩa nên không so sánh được',
      en: 'two different code tables, and a code without known meaning, so that they cannot be compared',
    },
  },
};
