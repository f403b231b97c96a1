import type { Accuracy, Completeness, Freshness, Text } from '../../generated/model.ts';

export type PaperChannel = 'PORTAL' | 'SMS' | 'EMAIL' | 'PHONE' | 'POST' | 'COUNTER';
export type DeliveryState = 'PENDING' | 'SENT' | 'DELIVERED' | 'FAILED';

/** A fact because of which a paper is asked for, by its flags; no value. */
export interface FactShort {
  /** Role of the person in the dossier. */
  readonly of: string;
  readonly field: string;
  readonly label: Text;
  readonly completeness: Completeness;
  readonly accuracy: Accuracy;
  readonly freshness: Freshness;
}

/** A component that a citizen is asked for, and what made it necessary. */
export interface RequestedComponent {
  readonly code: string;
  readonly name: Text;
  /** What the assessment said of it. */
  readonly outcome: string;
  readonly againstAdvice: boolean;
  readonly causes: readonly { readonly code: string; readonly text: Text }[];
  readonly facts: readonly FactShort[];
  /** Whether the citizen has to have the data corrected; not where it was merely not to be had. */
  readonly correction: boolean;
}

export interface Delivery {
  readonly state: DeliveryState;
  /** RFC 3339, UTC; null while nothing was sent. */
  readonly at: string | null;
  readonly note: string | null;
}

export interface PaperRequest {
  readonly dossier: string;
  readonly seq: number;
  readonly requestedAt: string;
  readonly unit: string;
  readonly official: string;
  readonly assessment: string;
  readonly components: readonly RequestedComponent[];
  readonly leftOut: readonly string[];
  /** Null where the hub advised nothing else. */
  readonly reason: string | null;
  readonly text: Text;
  /** Version of the sentences. */
  readonly wording: number;
  /** SHA-256 of the Vietnamese text in UTF-8, base64url. */
  readonly digest: string;
  readonly channel: PaperChannel;
  readonly delivery: Delivery;
}

export type RegistrarOutcome = 'CONFIRMED' | 'CORRECTED' | 'NO_RECORD' | 'OTHER';

export interface RegistrarAnswer {
  readonly at: string;
  readonly outcome: RegistrarOutcome;
  readonly text: string;
}

export interface NewRegistrarQuestion {
  readonly dossier: string;
  readonly seq: number;
  readonly askedAt: string;
  readonly unit: string;
  readonly official: string;
  readonly registrar: string;
  readonly components: readonly string[];
  readonly question: string;
  /** yyyy-mm-dd */
  readonly dueOn: string;
}

export interface RegistrarQuestion extends NewRegistrarQuestion {
  readonly id: string;
  readonly answer: RegistrarAnswer | null;
}

export function requestRow(request: PaperRequest) {
  const { text, components, leftOut, requestedAt, delivery, ...same } = request;
  return {
    ...same,
    requested_at: requestedAt,
    components: JSON.stringify(components),
    left_out: leftOut,
    text_vi: text.vi,
    text_en: text.en,
    ...deliveryRow(delivery),
  };
}

export const deliveryRow = ({ state, at, note }: Delivery) => ({
  delivery: state,
  delivery_at: at,
  delivery_note: note,
});

interface RequestRow
  extends Omit<PaperRequest, 'requestedAt' | 'leftOut' | 'text' | 'delivery'>,
    Record<'text_vi' | 'text_en', string> {
  readonly requested_at: Date;
  readonly left_out: readonly string[];
  readonly delivery: DeliveryState;
  readonly delivery_at: Date | null;
  readonly delivery_note: string | null;
}

export function requestOf(row: RequestRow): PaperRequest {
  const { requested_at, left_out, text_vi, text_en, delivery, delivery_at, delivery_note, ...same } = row;
  return {
    ...same,
    requestedAt: requested_at.toISOString(),
    leftOut: left_out,
    text: { vi: text_vi, en: text_en },
    delivery: { state: delivery, at: delivery_at?.toISOString() ?? null, note: delivery_note },
  };
}

export function questionRow({ askedAt, dueOn, ...same }: NewRegistrarQuestion) {
  return { ...same, asked_at: askedAt, due_on: dueOn };
}

export const questionColumns = `id, dossier, seq, asked_at, unit, official, registrar, components, question,
  to_char(due_on, 'YYYY-MM-DD') as due_on, answered_at, outcome, answer`;

interface QuestionRow extends Omit<NewRegistrarQuestion, 'askedAt' | 'dueOn'> {
  readonly id: string;
  readonly asked_at: Date;
  readonly due_on: string;
  readonly answered_at: Date | null;
  readonly outcome: RegistrarOutcome | null;
  readonly answer: string | null;
}

export function questionOf(row: QuestionRow): RegistrarQuestion {
  const { asked_at, due_on, answered_at, outcome, answer, ...same } = row;
  const isAnswered = answered_at !== null && outcome !== null && answer !== null;
  return {
    ...same,
    askedAt: asked_at.toISOString(),
    dueOn: due_on,
    answer: isAnswered ? { at: answered_at.toISOString(), outcome, text: answer } : null,
  };
}
