import type { DossierState, SignatureState } from '../dossier/dossier.ts';
import type { WrittenSubmission } from '../dossier/intake/written.ts';
import type { Call, FailureCode } from './contract.ts';

/**
 * The national public service portal, as the hub sees it: dossiers are pulled from it by the time of their last change,
 * and what becomes of them is pushed back. Every call has a deadline and can be given up; none rejects.
 */
export interface Portal {
  /** What has changed since a moment (RFC 3339), page by page from 1. In no promised order; one thing may come twice. */
  changed(since: string | null, page: number, limits: PortalLimits): Promise<PortalAnswer<ChangedPage>>;
  /** One submission as the portal has it now, which may be older than what it listed; null if it has none. */
  submission(reference: string, limits: PortalLimits): Promise<PortalAnswer<PortalSubmission | null>>;
  /** Has the signatures checked again, and tells what is known of the payment; null if there is no such submission. */
  check(reference: string, limits: PortalLimits): Promise<PortalAnswer<PortalCheck | null>>;
  /** Tells the portal where a dossier stands. Of several, it keeps the one with the greatest `seq`. */
  push(state: PushedState, limits: PortalLimits): Promise<PortalAnswer<null>>;
  close(): Promise<void>;
}

export type PortalLimits = Pick<Call, 'requestId' | 'signal' | 'deadline'>;

export type PortalAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode };

export interface ChangedPage {
  readonly items: readonly ChangedItem[];
  readonly pages: number;
}

export interface ChangedItem {
  /** Where the portal gives none: `?` and a digest of what it gave. */
  readonly reference: string;
  /** For which unit (MaDonVi); null where it does not say. */
  readonly unit: string | null;
  /** RFC 3339, UTC; null where it cannot be read. */
  readonly changedAt: string | null;
}

/** As the portal wrote it; nothing is checked but that it has the shape of one. */
export interface PortalSubmission {
  readonly written: WrittenSubmission;
  /** RFC 3339, UTC: of which change it is. */
  readonly changedAt: string;
}

export interface PortalCheck {
  /** Of the attachments in their order; null: a word that the hub does not know. */
  readonly signatures: readonly (SignatureState | null)[];
  readonly payment: { readonly claimedAt: string | null; readonly confirmedAt: string | null } | null;
}

export interface PushedState {
  readonly reference: string;
  readonly code: string;
  readonly state: DossierState;
  /** Of the event that brought it there. */
  readonly seq: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** What the citizen reads with it; null: the state says all. */
  readonly text: string | null;
}
