import type { AssessmentCauseCode, WaiverCheckKind, WaiverReason } from '../../generated/model.ts';

/** A flag of a component, named as an assessment names its cause. */
export interface Flag {
  readonly code: AssessmentCauseCode;
  /** Role of the person; null where it is about the component as a whole. */
  readonly role: string | null;
  readonly field: string | null;
}

/** Something that was tried before. */
export interface Tried {
  readonly kind: WaiverCheckKind;
  readonly note: string | null;
}

/** What an official wants recorded about one component. */
export interface WaiverAsked {
  readonly component: string;
  readonly acknowledged: readonly Flag[];
  readonly reason: WaiverReason;
  readonly ownWords: string | null;
  readonly checks: readonly Tried[];
  /** Codes of legal bases of the procedure. */
  readonly bases: readonly string[];
  /** yyyy-mm-dd; null: until the dossier is concluded. */
  readonly validUntil: string | null;
}

/** A flag in one word, for people and to be compared. */
export const flagName = ({ code, role, field }: Flag): string =>
  role === null ? code : `${code} ${role}${field === null ? '' : ` ${field}`}`;
