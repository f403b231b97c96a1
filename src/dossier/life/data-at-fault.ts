import type { AssessmentCauseCode } from '../../generated/model.ts';

/**
 * Whose doing it is that data did not do. DATA: what the register holds is wrong or lacks something, so that the citizen
 * has it corrected (Resolution 66.7/2025/NQ-CP, as reported). ACCESS: it could not be had, or is not shared or digitised:
 * nothing for the citizen to correct. NEITHER: not a matter of the data.
 */
export const dataAtFault: Readonly<Record<AssessmentCauseCode, 'DATA' | 'ACCESS' | 'NEITHER'>> = {
  VALUE_MISSING: 'DATA',
  VALUE_PARTIAL: 'DATA',
  VALUE_INVALID: 'DATA',
  UNREADABLE: 'DATA',
  AUTHORITY_CONTRADICTS_ITSELF: 'DATA',
  NO_RECORD: 'DATA',
  NOT_AS_EXPECTED: 'NEITHER',
  CONFLICT_NOTED: 'NEITHER',
  LOWER_AUTHORITY_ONLY: 'NEITHER',
  VALUE_STALE: 'ACCESS',
  REGISTER_UNAVAILABLE: 'ACCESS',
  LAST_KNOWN_ONLY: 'ACCESS',
  WITHHELD: 'ACCESS',
  NOT_IN_SCOPE: 'ACCESS',
  NOT_COVERED: 'ACCESS',
  NO_DATA_REPLACES_IT: 'NEITHER',
  NO_BASIS_IN_FORCE: 'NEITHER',
  SUBJECT_NOT_IDENTIFIED: 'NEITHER',
  NOT_APPLICABLE: 'NEITHER',
};
