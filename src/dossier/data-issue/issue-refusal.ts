export type IssueRefusalCode =
  | 'IDEMPOTENCY_KEY_MALFORMED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DOSSIER_UNKNOWN'
  | 'FACT_UNKNOWN'
  | 'NOT_REPORTABLE'
  | 'NOT_READABLE'
  | 'REGISTER_SAYS_NOTHING'
  | 'REGISTER_UNAVAILABLE'
  | 'VALUE_UNREADABLE'
  | 'VALUE_SAME'
  | 'EVIDENCE_MALFORMED'
  | 'NOTE_MALFORMED'
  | 'ALREADY_REPORTED'
  | 'ISSUE_UNKNOWN'
  | 'STATE_NOT_POSSIBLE'
  | 'NOT_STORED';

/** Why nothing was recorded of a ticket. */
export interface IssueRefusal {
  readonly refused: IssueRefusalCode;
  /** Of the input; null where it is the whole. */
  readonly part: string | null;
}

export const issueRefusal = (refused: IssueRefusalCode, part: string | null = null): IssueRefusal => ({
  refused,
  part,
});
