import type { DataIssueState } from '../../store/data-issues/data-issue-store.ts';

/** How a ticket goes on. A later read may show the correction from any state that is not closed. */
export const issueMoves: Readonly<Record<DataIssueState, readonly DataIssueState[]>> = {
  OPEN: ['SENT', 'ACKNOWLEDGED', 'CORRECTED', 'REJECTED'],
  SENT: ['ACKNOWLEDGED', 'CORRECTED', 'REJECTED'],
  ACKNOWLEDGED: ['CORRECTED', 'REJECTED'],
  CORRECTED: [],
  REJECTED: [],
};
