import type { PartialDate } from '../generated/model.ts';

/** One application under a procedure, as submitted: never changed. What becomes of it are its events. */
export interface Submission {
  /** Dossier code (mã hồ sơ), in either style; its date is the day of the code. */
  readonly code: string;
  readonly procedure: string;
  /** Unit that receives it (MaDonVi). */
  readonly unit: string;
  readonly channel: 'PORTAL' | 'COUNTER' | 'POST';
  /** RFC 3339, UTC. */
  readonly submittedAt: string;
  readonly owner: PersonWritten;
  readonly subjects: readonly Subject[];
  readonly submitter: Submitter;
  readonly attachments: readonly Attachment[];
  readonly payment: Payment | null;
  /** What the form says beside people: days and codes by name, such as `residence.from`. */
  readonly details: Readonly<Record<string, string>>;
}

/** A person as the form writes one; at least one number or the name with a date of birth. */
export interface PersonWritten {
  readonly personalId: string | null;
  /** Old identity-card number (CMND), nine digits. */
  readonly formerNumber: string | null;
  readonly fullName: string;
  readonly dateOfBirth: PartialDate | null;
}

export interface Subject {
  /** A role of the procedure. */
  readonly role: string;
  readonly person: PersonWritten;
}

/** Who filed. Matching runs on owner and subjects, never on this account. */
export interface Submitter {
  readonly person: PersonWritten;
  /** Account at the portal; null at the counter. */
  readonly account: string | null;
  /** What the submitter says to be to the owner. */
  readonly claims: ClaimedAuthority;
}

export type ClaimedAuthority =
  | 'SELF'
  | 'PARENT'
  | 'CHILD'
  | 'SPOUSE'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'GUARDIAN'
  | 'MANDATE'
  | 'OFFICIAL'
  | 'POSTAL_AGENT';

export interface Attachment {
  /** Of the procedure's components, or `MANDATE`, `FORM`. */
  readonly kind: string;
  readonly fileName: string;
  /** SHA-256 of the file, base64url; the hub keeps no files. */
  readonly digest: string;
  readonly signature: SignatureState;
}

/** TAMPERED and REVOKED are final; UNREACHABLE and TIMEOUT are tried again. */
export type SignatureState = 'NONE' | 'VALID' | 'TAMPERED' | 'REVOKED' | 'UNREACHABLE' | 'TIMEOUT';

/** Claimed is what the payer's side says; confirmed is what the treasury says, and it may come late. */
export interface Payment {
  readonly amount: number;
  readonly reference: string;
  readonly claimedAt: string | null;
  readonly confirmedAt: string | null;
}

export type DossierState =
  | 'RECEIVED'
  | 'ASSIGNED'
  | 'WAITING_FOR_CITIZEN'
  | 'WAITING_FOR_REGISTRAR'
  | 'READY'
  | 'DECIDED'
  | 'RETURNED'
  | 'REFUSED'
  | 'STOPPED';
