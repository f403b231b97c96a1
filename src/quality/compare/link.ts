import type { EntityName, Link } from '../../generated/model.ts';
import type { Comparison } from '../rule.ts';
import { compareExactly } from './exact.ts';

/** Links agree if they point to the same entity by the same key. */
export function compareLinks(left: Link<EntityName>, right: Link<EntityName>): Comparison {
  const same = left.entity === right.entity && compareExactly(left.key, right.key).result === 'EQUAL';
  return same ? { result: 'EQUAL' } : conflict;
}

const conflict: Comparison = {
  result: 'CONFLICT',
  differs: { code: 'TARGET', text: { vi: 'chỉ đến đối tượng khác', en: 'they point to different ones' } },
};
