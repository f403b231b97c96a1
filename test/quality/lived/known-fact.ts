import type { Accuracy, Completeness } from '../../../src/generated/model.ts';
import type { Fact } from '../../../src/quality/fact.ts';

/** A fact as gathered, with a value or without. */
export function known(
  value: unknown,
  completeness: Completeness = 'PRESENT',
  accuracy: Accuracy = 'SINGLE_SOURCE',
): Fact {
  return {
    value,
    completeness,
    accuracy: value === null ? 'UNASSESSED' : accuracy,
    freshness: 'CURRENT',
    probabilityWrong: null,
    basis: 'RULE',
    reasons: [],
    claims: [],
    asOf: null,
  };
}

/** Not there, because it has not ended. */
export const lasting = known(null, 'NOT_APPLICABLE');
