import type { Party } from '../../generated/model.ts';
import type { Comparison, Difference } from '../rule.ts';
import { compareExactly } from './exact.ts';
import { compareLinks } from './link.ts';
import { comparePartialDates } from './partial-date.ts';
import { comparePersonNames } from './person-name.ts';

/**
 * Compares parties whole: by the persons they resolve to where both resolve, else by name and date of birth, of which
 * the part that differs most decides. A part that one side lacks makes it only less precise. Papers are not compared:
 * one person has several.
 */
export function compareParties(left: Party, right: Party): Comparison {
  const role = compareExactly(left.role, right.role);
  if (role.result !== 'EQUAL') return { result: 'CONFLICT', differs: inRole };
  if (left.resolvesTo && right.resolvesTo) return compareLinks(left.resolvesTo, right.resolvesTo);
  const name = comparePart(left.name, right.name, comparePersonNames);
  const date = comparePart(left.dateOfBirth, right.dateOfBirth, comparePartialDates);
  if (rank[name.result] !== rank[date.result]) return rank[name.result] > rank[date.result] ? name : date;
  // Each side more precise in another part: neither is finer as a whole.
  if (name.result === 'COMPATIBLE' && date.result === 'COMPATIBLE' && name.finer !== date.finer) {
    return { ...name, finer: null };
  }
  return name;
}

const rank = { EQUAL: 0, COMPATIBLE: 1, NEAR: 2, CONFLICT: 3 } as const;

function comparePart<T>(left: T | null, right: T | null, compared: (left: T, right: T) => Comparison): Comparison {
  if (left !== null && right !== null) return compared(left, right);
  if (left === right) return { result: 'EQUAL' };
  return { result: 'COMPATIBLE', finer: left === null ? 'RIGHT' : 'LEFT', differs: inParts };
}

const inRole: Difference = { code: 'ROLE', text: { vi: 'khác vai trò', en: 'they differ in their role' } };
const inParts: Difference = {
  code: 'PARTS',
  text: { vi: 'một bên không ghi đủ họ tên và ngày sinh', en: 'one side lacks the name or the date of birth' },
};
