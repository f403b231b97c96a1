import type { ClaimedAuthority, SignatureState, Submission } from '../dossier.ts';

/** A submission as somebody sends it, before it is checked; null where a word of a closed set is not one of it. */
export interface WrittenSubmission
  extends Omit<Submission, 'owner' | 'subjects' | 'submitter' | 'attachments' | 'payment'> {
  readonly owner: WrittenPerson;
  readonly subjects: readonly { readonly role: string; readonly person: WrittenPerson }[];
  readonly submitter: {
    readonly person: WrittenPerson;
    readonly account: string | null;
    readonly claims: ClaimedAuthority | null;
  };
  readonly attachments: readonly {
    readonly kind: string;
    readonly fileName: string;
    readonly digest: string;
    readonly signature: SignatureState | null;
  }[];
  readonly payment: WrittenPayment | null;
}

export interface WrittenPerson {
  readonly personalId: string | null;
  readonly formerNumber: string | null;
  readonly fullName: string | null;
  readonly dateOfBirth: string | null;
}

export interface WrittenPayment {
  readonly amount: number;
  readonly reference: string;
  readonly claimedAt: string | null;
  readonly confirmedAt: string | null;
}
