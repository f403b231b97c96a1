import type { DossierState, SignatureState, Submission } from '../../dossier/dossier.ts';

/** A dossier as submitted, and where it stands now. */
export interface DossierRecord {
  /** Later ones are greater. */
  readonly id: string;
  readonly submission: Submission;
  /** SHA-256 of what was submitted, base64url. */
  readonly digest: string;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
  readonly portalReference: string | null;
  /** Of its last event; what `append` is told. */
  readonly seq: number;
  readonly state: DossierState;
  /** MaCanBo; null while nobody has it. */
  readonly assignedTo: string | null;
  /** yyyy-mm-dd, the last day of the time limit; null while nobody has reckoned it. */
  readonly dueOn: string | null;
  /** Of `submission.attachments` in their order, as last heard. */
  readonly signatures: readonly SignatureState[];
  /** As last heard; null where nothing is to be paid. */
  readonly payment: PaymentTimes | null;
}

/** RFC 3339, UTC; null while nobody has said so. */
export interface PaymentTimes {
  readonly claimedAt: string | null;
  readonly confirmedAt: string | null;
}

/** Who did something: an official for a unit, or the hub itself for it. */
export interface Actor {
  readonly unit: string;
  readonly official: string | null;
}

/** By what a repeated act is recognised. */
export interface ActKey {
  readonly idempotencyKey: string;
  /** SHA-256 of the input. */
  readonly contentDigest: string;
}

export interface NewDossierEvent {
  /** In capitals: `RECEIVED`. */
  readonly kind: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly by: Actor;
  /** What else there is to know; no values of registers. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Null for what the hub does by itself. */
  readonly key: ActKey | null;
}

export interface DossierEvent extends NewDossierEvent {
  readonly dossier: string;
  readonly seq: number;
}

/** What an event changes of where the dossier stands. */
export type DossierChanges = Partial<
  Pick<DossierRecord, 'state' | 'assignedTo' | 'dueOn' | 'signatures'> & { readonly payment: PaymentTimes }
>;

interface DossierRow {
  readonly id: string;
  readonly submission: Submission;
  readonly content_digest: string;
  readonly received_at: Date;
  readonly portal_reference: string | null;
  readonly seq: number;
  readonly state: DossierState;
  readonly assigned_to: string | null;
  readonly due_on: string | null;
  readonly signatures: readonly SignatureState[];
  readonly payment_claimed_at: Date | null;
  readonly payment_confirmed_at: Date | null;
}

export const dossierColumns = `id, submission, content_digest, received_at, portal_reference, seq, state, assigned_to,
  to_char(due_on, 'YYYY-MM-DD') as due_on, signatures, payment_claimed_at, payment_confirmed_at`;

export function dossierOf(row: DossierRow): DossierRecord {
  const { id, submission, seq, state, signatures } = row;
  return {
    id,
    submission,
    digest: row.content_digest,
    receivedAt: row.received_at.toISOString(),
    portalReference: row.portal_reference,
    seq,
    state,
    assignedTo: row.assigned_to,
    dueOn: row.due_on,
    signatures,
    payment: submission.payment && {
      claimedAt: row.payment_claimed_at?.toISOString() ?? null,
      confirmedAt: row.payment_confirmed_at?.toISOString() ?? null,
    },
  };
}

/** The columns that a change sets. */
export function columnsOf({ state, assignedTo, dueOn, signatures, payment }: DossierChanges): Record<string, unknown> {
  return {
    ...(state !== undefined && { state }),
    ...(assignedTo !== undefined && { assigned_to: assignedTo }),
    ...(dueOn !== undefined && { due_on: dueOn }),
    ...(signatures !== undefined && { signatures: JSON.stringify(signatures) }),
    ...(payment !== undefined && {
      payment_claimed_at: payment.claimedAt,
      payment_confirmed_at: payment.confirmedAt,
    }),
  };
}

interface EventRow {
  readonly dossier: string;
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly unit: string;
  readonly official: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly idempotency_key: string | null;
  readonly content_digest: string | null;
}

export function eventOf(row: EventRow): DossierEvent {
  const { dossier, seq, kind, unit, official, data, idempotency_key, content_digest } = row;
  const key = idempotency_key !== null && content_digest !== null;
  return {
    dossier,
    seq,
    kind,
    at: row.at.toISOString(),
    by: { unit, official },
    data,
    key: key ? { idempotencyKey: idempotency_key, contentDigest: content_digest } : null,
  };
}

export function eventRow(dossier: string, seq: number, { kind, at, by, data, key }: NewDossierEvent) {
  return {
    ...{ dossier, seq, kind, at, unit: by.unit, official: by.official, data: JSON.stringify(data) },
    idempotency_key: key?.idempotencyKey ?? null,
    content_digest: key?.contentDigest ?? null,
  };
}
