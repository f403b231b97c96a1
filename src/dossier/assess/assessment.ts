import type { Accuracy, Basis, ClaimOutcome, Completeness, Freshness, Text } from '../../generated/model.ts';

/** The components of a dossier held against the facts at one moment. Immutable; its id is the digest of its canonical form. */
export interface Assessment {
  readonly dossier: string;
  readonly procedure: { readonly code: string; readonly version: number };
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly official: string;
  readonly unit: string;
  readonly submitter: SubmitterCheck;
  readonly components: readonly AssessedComponent[];
}

export interface AssessedComponent {
  readonly code: string;
  readonly outcome: 'REPLACED' | 'REPLACEABLE_WITH_WAIVER' | 'PAPER_NEEDED' | 'WAIT' | 'NOT_REQUIRED';
  /** Why, for each need that falls short or is only to be noted; stable codes. */
  readonly causes: readonly Cause[];
  /** `id` of the bases relied on or offered, from the version of the procedure. */
  readonly bases: readonly string[];
  /** With WAIT: when it is tried again, RFC 3339. */
  readonly tryAgainAt: string | null;
  /** What the official can do next, in the order in which it is offered. */
  readonly nextSteps: readonly NextStep[];
  readonly facts: readonly AssessedFact[];
}

export type NextStep =
  | 'ACCEPT'
  | 'WAIT'
  | 'REQUEST_PAPER'
  | 'ASK_REGISTRAR'
  | 'CONFIRM_ORIGINAL'
  | 'PREPARE_WAIVER'
  | 'REPORT_DATA_ISSUE';

export interface Cause {
  readonly code: CauseCode;
  /** Which fact: role and field. */
  readonly of: string;
  readonly field: string;
  readonly isShort: boolean;
  readonly text: Text;
}

export type CauseCode =
  | 'NO_DATA_REPLACES_IT'
  | 'NO_BASIS_IN_FORCE'
  | 'SUBJECT_NOT_IDENTIFIED'
  | 'VALUE_MISSING'
  | 'VALUE_PARTIAL'
  | 'NO_RECORD'
  | 'NOT_COVERED'
  | 'NOT_IN_SCOPE'
  | 'WITHHELD'
  | 'UNREADABLE'
  | 'NOT_APPLICABLE'
  | 'REGISTER_UNAVAILABLE'
  | 'VALUE_INVALID'
  | 'VALUE_STALE'
  | 'LOWER_AUTHORITY_ONLY'
  | 'LAST_KNOWN_ONLY'
  | 'CONFLICT_NOTED'
  | 'NOT_AS_EXPECTED'
  | 'SUBMITTER_NOT_SETTLED';

/** A fact exactly as it was answered: what an official signs is rendered from this. */
export interface AssessedFact {
  readonly of: string;
  readonly field: string;
  readonly label: Text;
  readonly text: Text | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly freshness: Freshness;
  /** Per ten thousand, so that the canonical form has whole numbers only; null where nothing supports one. */
  readonly wrongPer10000: number | null;
  readonly basis: Basis;
  readonly reasons: readonly { readonly code: string; readonly text: Text }[];
  readonly claims: readonly AssessedClaim[];
}

export interface AssessedClaim {
  readonly register: string;
  readonly authority: number;
  readonly outcome: ClaimOutcome;
  readonly raw: string | null;
  readonly absence: Completeness | null;
  readonly recordRef: string | null;
  readonly recordedAt: string | null;
  readonly retrievedAt: string;
  readonly servedFrom: string;
  readonly requestId: string;
}

/** Who is asking, and what shows it. */
export interface SubmitterCheck {
  readonly outcome: 'SAME' | 'REPRESENTATIVE_PROVEN' | 'REPRESENTATIVE_CLAIMED' | 'MISMATCH' | 'CANNOT_TELL';
  /** Relation that the civil registry shows, whether or not the procedure accepts it; null if none was found. */
  readonly relation: string | null;
  /** `id` of the basis by which no paper is asked for. */
  readonly basis: string | null;
  /** How an official settled it; null: not settled by one. */
  readonly settledBy: SubmitterSettlement | null;
  readonly facts: readonly AssessedFact[];
}

export interface SubmitterSettlement {
  readonly how: 'OWNER_PRESENT' | 'MANDATE' | 'FILED_AGAIN' | 'ON_BEHALF';
  readonly official: string;
  readonly unit: string;
  readonly at: string;
  /** Document seen: number and where it is from. */
  readonly document: string;
}
