import type { FailureCode } from '../connect/contract.ts';
import type { Completeness } from '../generated/model.ts';

/** What each failure of a register means for the fields it was asked for. The one table. */
export const absenceOfFailure: Readonly<Record<FailureCode, Completeness>> = {
  BAD_CONFIG: 'SOURCE_UNAVAILABLE',
  UNREACHABLE: 'SOURCE_UNAVAILABLE',
  TIMEOUT: 'SOURCE_UNAVAILABLE',
  FORBIDDEN: 'WITHHELD',
  REJECTED: 'SOURCE_UNAVAILABLE',
  MALFORMED: 'UNREADABLE',
  OVERLOADED: 'SOURCE_UNAVAILABLE',
  NOT_SUPPORTED: 'SOURCE_UNAVAILABLE',
};
