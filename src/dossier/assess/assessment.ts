import type {
  Accuracy,
  AssessmentCauseCode,
  Basis,
  BasisUse,
  ClaimOutcome,
  Completeness,
  ComponentOutcome,
  FamilyRelation,
  FieldPath,
  Freshness,
  NextStep,
  RegisterFailure,
  ServedFrom,
  Severity,
  SubmitterOutcome,
  SubmitterSettlementKind,
  Text,
} from '../../generated/model.ts';
import type { LegalBasis } from '../catalogue/procedure.ts';

/**
 * The components of a dossier held against the facts at one moment, with every word that was shown. Immutable; its id is
 * the digest of its canonical form.
 */
export interface Assessment {
  /** Of this form, so that older ones stay readable. */
  readonly form: 1;
  readonly dossier: string;
  readonly procedure: { readonly code: string; readonly version: number; readonly name: Text };
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly official: string;
  readonly unit: string;
  readonly submitter: SubmitterCheck;
  readonly components: readonly AssessedComponent[];
  /** Every call to a register that was made for it, as they ended; of one that answered nothing there is no claim. */
  readonly attempts: readonly Attempt[];
}

/** One call to a register. */
export interface Attempt {
  readonly register: string;
  readonly requestId: string;
  /** RFC 3339, UTC: when it was made. */
  readonly at: string;
  /** Milliseconds until it was answered or given up. */
  readonly tookMs: number;
  /** Why nothing was answered; null where the register answered. */
  readonly failure: RegisterFailure | null;
}

export interface AssessedComponent {
  readonly code: string;
  readonly name: Text;
  readonly outcome: ComponentOutcome;
  /** The outcome as it was shown. */
  readonly outcomeText: Text;
  /** Why, for each need that falls short or is only to be noted; stable codes. */
  readonly causes: readonly Cause[];
  /** The law relied on or offered, as the version of the procedure has it. */
  readonly bases: readonly AssessedBasis[];
  /** What has to be shown with a basis that is only proposed; null where none is offered. */
  readonly notice: Text | null;
  /** With WAIT: when it is tried again, RFC 3339. */
  readonly tryAgainAt: string | null;
  /** What the official can do next, in the order in which it is offered. */
  readonly nextSteps: readonly NextStep[];
  readonly facts: readonly AssessedFact[];
}

/** A legal basis, and what it is for: that data replaces the paper, or that one proceeds on data that falls short. */
export interface AssessedBasis extends LegalBasis {
  readonly use: BasisUse;
}

export interface Cause {
  readonly code: AssessmentCauseCode;
  /** Which fact: role and field; null where it is about the component as a whole. */
  readonly of: string | null;
  readonly field: string | null;
  /** Whether the component is not replaced because of it; otherwise it is only to be noted. */
  readonly isShort: boolean;
  readonly text: Text;
}

/** A fact exactly as it was answered: what an official signs is rendered from this. */
export interface AssessedFact {
  /** Role of the person in the dossier. */
  readonly of: string;
  /** As the need names it; with the days that it is asked for: `maritalStatus(from:2010-01-01)`. */
  readonly field: string;
  readonly label: Text;
  readonly text: Text | null;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly freshness: Freshness;
  /** Per ten thousand, so that the canonical form has whole numbers only; null where nothing supports one. */
  readonly wrongPer10000: number | null;
  readonly basis: Basis;
  readonly reasons: readonly AssessedReason[];
  readonly claims: readonly AssessedClaim[];
}

export interface AssessedReason {
  readonly code: string;
  readonly severity: Severity;
  readonly text: Text;
  readonly nextStep: Text | null;
}

export interface AssessedClaim {
  readonly register: string;
  /** Of a fact that is worked out from others: what the claim is about; null: the fact itself. */
  readonly about: FieldPath | null;
  readonly authority: number;
  readonly outcome: ClaimOutcome;
  readonly raw: string | null;
  readonly text: Text | null;
  readonly absence: Completeness | null;
  readonly recordRef: string | null;
  readonly recordedAt: string | null;
  readonly retrievedAt: string;
  readonly servedFrom: ServedFrom;
  readonly requestId: string;
}

/** Who is asking, and what shows it. */
export interface SubmitterCheck {
  readonly outcome: SubmitterOutcome;
  /** The outcome as it was shown. */
  readonly outcomeText: Text;
  /** Relation that the register of first authority shows, whether or not the procedure accepts it; null if none was found. */
  readonly relation: FamilyRelation | null;
  /** Role of the subject to whom it is. */
  readonly of: string | null;
  /** `id` of the basis by which no paper is asked for. */
  readonly basis: string | null;
  /** How an official settled it; null: not settled by one. */
  readonly settledBy: SubmitterSettlement | null;
  readonly facts: readonly AssessedFact[];
}

export interface SubmitterSettlement {
  readonly how: SubmitterSettlementKind;
  readonly official: string;
  readonly unit: string;
  readonly at: string;
  /** Document seen: number and where it is from. */
  readonly document: string;
}
