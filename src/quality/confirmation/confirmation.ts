import type { ClaimOutcome, Completeness, OriginalKind } from '../../generated/model.ts';
import type { Claim } from '../claim.ts';

/** What CONFIRMED promises at most: an official's slip in reading or writing. Facts confirmed twice show whether it holds. */
export const confirmedPromise = 0.01;

/** What an official saw in an original document. */
export interface Confirmation {
  readonly field: string;
  readonly value: unknown;
  /** Who answers for it. */
  readonly unit: string;
  readonly confirmedAt: string;
  readonly original: {
    readonly kind: OriginalKind;
    readonly number: string;
    readonly place: string;
    readonly seenOn: string;
  };
  /** What the registers said then, without their words. */
  readonly claims: readonly ClaimThen[];
  /** Whether a text is the one that a digest in `claims` was made of. */
  isText(text: string | null, digest: string | null): boolean;
}

export interface ClaimThen {
  readonly register: string;
  readonly recordRef: string | null;
  readonly recordedAt: string | null;
  readonly absence: Completeness | null;
  readonly outcome: ClaimOutcome;
  readonly digest: string | null;
}

/** In place of a register where the original speaks. */
export const ORIGINAL = 'original';

/** What the original says, as rules look at it: before every register. `raw` as it was written by the official. */
export function claimOfOriginal(value: unknown, confirmedAt: string, raw: string | null = null): Claim {
  return {
    register: ORIGINAL,
    group: ORIGINAL,
    authority: 0,
    source: null,
    once: false,
    kind: 'RECORD',
    corrects: null,
    recordRef: null,
    recordedAt: confirmedAt,
    retrievedAt: confirmedAt,
    servedFrom: 'REGISTER',
    requestId: '',
    linkedBy: null,
    subject: true,
    exhaustive: false,
    raw,
    value,
    absence: null,
    failure: null,
  };
}
