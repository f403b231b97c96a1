import type {
  AssessmentCauseCode,
  Language,
  SignatureClass,
  Text,
  WaiverCheckKind,
  WaiverEffect,
  WaiverEventKind,
  WaiverOutcome,
  WaiverReason,
  WaiverState,
} from '../../generated/model.ts';
import type { ActKey } from '../dossiers/dossier-record.ts';

/** What is recorded, as it is shown. */
export interface WaiverTerms {
  readonly procedureVersion: number;
  readonly componentName: Text;
  readonly flags: readonly {
    readonly code: AssessmentCauseCode;
    readonly role: string | null;
    readonly field: string | null;
    readonly text: Text;
  }[];
  readonly reason: WaiverReason;
  readonly ownWords: string | null;
  readonly checks: readonly { readonly kind: WaiverCheckKind; readonly note: string | null }[];
  /** Legal bases that were named, as the catalogue had them. */
  readonly bases: readonly unknown[];
  readonly wording: {
    readonly version: number;
    readonly language: Language;
    readonly text: string;
    /** SHA-256 of the text in UTF-8, base64url. */
    readonly digest: string;
  };
}

/** A fact that a record covers; `key` as registers know the object. */
export interface CoveredFact {
  readonly entity: string;
  readonly key: string;
  readonly field: string;
}

export interface NewWaiver extends ActKey {
  /** Of what was prepared. */
  readonly id: string;
  readonly unit: string;
  readonly official: string;
  /** Subject of the login. */
  readonly holder: string;
  readonly dossier: string;
  readonly procedure: string;
  readonly component: string;
  readonly assessment: string;
  readonly effect: WaiverEffect;
  readonly terms: WaiverTerms;
  /** yyyy-mm-dd; null: until the dossier is concluded. */
  readonly validUntil: string | null;
  readonly needsCountersignature: boolean;
  readonly signatureClass: SignatureClass;
  /** base64url */
  readonly statementDigest: string;
  /** RFC 3339, UTC. */
  readonly recordedAt: string;
}

export interface NewWaiverEvent extends ActKey {
  readonly waiver: string;
  readonly kind: WaiverEventKind;
  readonly at: string;
  readonly unit: string;
  readonly official: string;
  readonly outcome: WaiverOutcome | null;
  readonly note: string | null;
  /** Id of the outcome that it replies to. */
  readonly repliesTo: string | null;
  readonly signatureClass: SignatureClass;
}

export interface WaiverEvent extends NewWaiverEvent {
  readonly id: string;
}

/** A record with what came after it, oldest first. */
export interface Waiver extends NewWaiver {
  /** Later ones are greater. */
  readonly seq: string;
  /** How it stood on the day that was asked for. */
  readonly state: WaiverState;
  readonly events: readonly WaiverEvent[];
}

export function waiverRow({ idempotencyKey, contentDigest, terms, ...waiver }: NewWaiver) {
  return {
    ...{ id: waiver.id, unit: waiver.unit, official: waiver.official, holder: waiver.holder, dossier: waiver.dossier },
    ...{ procedure: waiver.procedure, component: waiver.component, assessment: waiver.assessment },
    ...{ effect: waiver.effect, terms: JSON.stringify(terms), valid_until: waiver.validUntil },
    ...{ needs_countersignature: waiver.needsCountersignature, signature_class: waiver.signatureClass },
    ...{ statement_digest: waiver.statementDigest, recorded_at: waiver.recordedAt },
    ...{ idempotency_key: idempotencyKey, content_digest: contentDigest },
  };
}

/** How a record stands on a day (yyyy-mm-dd in Viet Nam), which is bound. */
export const waiverState = `case
  when exists (select from waiver_event e where e.waiver = w.id and e.kind = 'REVOKED') then 'REVOKED'
  when w.signature_class = 'SIGNATURE_PENDING' and not exists
    (select from waiver_event e where e.waiver = w.id and e.kind = 'SIGNED') then 'SIGNATURE_PENDING'
  when w.valid_until < ?::date then 'EXPIRED'
  when w.needs_countersignature and not exists
    (select from waiver_event e where e.waiver = w.id and e.kind = 'COUNTERSIGNED') then 'AWAITING_COUNTERSIGNATURE'
  else 'STANDING' end`;

/** The day for `waiverState` is bound. */
export const waiverColumns = `${waiverState} as state, w.id, w.seq, w.unit, w.official, w.holder, w.idempotency_key, w.content_digest, w.dossier,
  w.procedure, w.component, w.assessment, w.effect, w.terms, to_char(w.valid_until, 'YYYY-MM-DD') as valid_until,
  w.needs_countersignature, w.signature_class, w.statement_digest, w.recorded_at`;

export interface WaiverRow
  extends Pick<
    Waiver,
    | 'id'
    | 'seq'
    | 'state'
    | 'unit'
    | 'official'
    | 'holder'
    | 'dossier'
    | 'procedure'
    | 'component'
    | 'assessment'
    | 'effect'
    | 'terms'
  > {
  readonly idempotency_key: string;
  readonly content_digest: string;
  readonly valid_until: string | null;
  readonly needs_countersignature: boolean;
  readonly signature_class: SignatureClass;
  readonly statement_digest: string;
  readonly recorded_at: Date;
}

export function waiverOf(row: WaiverRow, events: readonly WaiverEvent[]): Waiver {
  const { id, seq, state, unit, official, holder, dossier, procedure, component, assessment, effect, terms } = row;
  return {
    ...{ id, seq, state, unit, official, holder, dossier, procedure, component, assessment, effect, terms, events },
    idempotencyKey: row.idempotency_key,
    contentDigest: row.content_digest,
    validUntil: row.valid_until,
    needsCountersignature: row.needs_countersignature,
    signatureClass: row.signature_class,
    statementDigest: row.statement_digest,
    recordedAt: row.recorded_at.toISOString(),
  };
}

export function waiverEventRow({ repliesTo, signatureClass, idempotencyKey, contentDigest, ...event }: NewWaiverEvent) {
  return {
    ...event,
    replies_to: repliesTo,
    signature_class: signatureClass,
    idempotency_key: idempotencyKey,
    content_digest: contentDigest,
  };
}

export interface WaiverEventRow
  extends Pick<WaiverEvent, 'id' | 'waiver' | 'kind' | 'unit' | 'official' | 'outcome' | 'note'> {
  readonly at: Date;
  readonly replies_to: string | null;
  readonly signature_class: SignatureClass;
  readonly idempotency_key: string;
  readonly content_digest: string;
}

export function waiverEventOf(row: WaiverEventRow): WaiverEvent {
  const { id, waiver, kind, unit, official, outcome, note } = row;
  return {
    ...{ id, waiver, kind, unit, official, outcome, note },
    at: row.at.toISOString(),
    repliesTo: row.replies_to,
    signatureClass: row.signature_class,
    idempotencyKey: row.idempotency_key,
    contentDigest: row.content_digest,
  };
}
