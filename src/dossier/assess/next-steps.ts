import type { AssessmentCauseCode, ComponentOutcome, NextStep } from '../../generated/model.ts';
import type { Cause } from './assessment.ts';

/** Something that an official who has the original can compare, or the register's owner can put right. */
const comparable: ReadonlySet<AssessmentCauseCode> = new Set([
  'AUTHORITY_CONTRADICTS_ITSELF',
  'VALUE_INVALID',
  'VALUE_PARTIAL',
  'VALUE_STALE',
  'LOWER_AUTHORITY_ONLY',
  'LAST_KNOWN_ONLY',
  'NOT_IN_SCOPE',
]);
const correctable: ReadonlySet<AssessmentCauseCode> = new Set([
  'AUTHORITY_CONTRADICTS_ITSELF',
  'VALUE_INVALID',
  'VALUE_PARTIAL',
  'VALUE_MISSING',
  'UNREADABLE',
  'CONFLICT_NOTED',
  'NOT_AS_EXPECTED',
]);

/** What the official can do next, in the order in which it is offered: a basis that is only proposed comes after the paper and the registrar. */
export function stepsAfter(
  outcome: ComponentOutcome,
  causes: readonly Cause[],
  hasFacts: boolean,
  isProposed: boolean,
): readonly NextStep[] {
  const compare: NextStep[] = causes.some(({ code }) => comparable.has(code)) ? ['CONFIRM_ORIGINAL'] : [];
  const report: NextStep[] = causes.some(({ code }) => correctable.has(code)) ? ['REPORT_DATA_ISSUE'] : [];
  switch (outcome) {
    case 'NOT_REQUIRED':
      return [];
    case 'REPLACED':
      return ['ACCEPT', ...report];
    case 'WAIT':
      return ['WAIT', 'ASK_REGISTRAR', 'REQUEST_PAPER'];
    case 'REPLACEABLE_WITH_WAIVER':
      return ['PREPARE_WAIVER', ...compare, 'ASK_REGISTRAR', 'REQUEST_PAPER', ...report];
    case 'PAPER_NEEDED':
      return [
        'REQUEST_PAPER',
        ...(hasFacts ? (['ASK_REGISTRAR'] as const) : []),
        ...compare,
        ...report,
        ...(isProposed ? (['PREPARE_WAIVER'] as const) : []),
      ];
  }
}
