import type { DossierRecord, PaymentTimes } from '../../store/dossiers/dossier-record.ts';
import type { SignatureState } from '../dossier.ts';

/** What was said of a dossier's signatures and payment after it was submitted; null where nothing was said. */
export interface Heard {
  /** Of the attachments in their order. */
  readonly signatures: readonly SignatureState[] | null;
  readonly payment: PaymentTimes | null;
}

/** Whether no later result changes it. */
export const isFinal = (state: SignatureState) => state === 'TAMPERED' || state === 'REVOKED';
/** Whether checking the signature again may say something else. */
export const isRetryable = (state: SignatureState) => state === 'UNREACHABLE' || state === 'TIMEOUT';

/**
 * What of it is news. TAMPERED and REVOKED are final, and nothing that fails to check a signature takes a result back.
 * Times of the payment stay once they are known, so that late and repeated messages change nothing.
 */
export function newsIn(record: Pick<DossierRecord, 'signatures' | 'payment'>, heard: Heard): Heard {
  const signatures = record.signatures.map((known, i) => later(known, heard.signatures?.[i] ?? known));
  const payment = record.payment && {
    claimedAt: record.payment.claimedAt ?? heard.payment?.claimedAt ?? null,
    confirmedAt: record.payment.confirmedAt ?? heard.payment?.confirmedAt ?? null,
  };
  const isSigned = signatures.some((state, i) => state !== record.signatures[i]);
  const isPaid =
    payment?.claimedAt !== record.payment?.claimedAt || payment?.confirmedAt !== record.payment?.confirmedAt;
  return { signatures: isSigned ? signatures : null, payment: isPaid ? payment : null };
}

function later(known: SignatureState, heard: SignatureState): SignatureState {
  if (isFinal(known)) return known;
  if (known === 'VALID') return isFinal(heard) ? heard : known;
  return heard === 'NONE' ? known : heard;
}

/** Whether the portal is to be asked again: a signature that could not be checked, a payment that is not confirmed. */
export function isAwaited({ signatures, payment }: Pick<DossierRecord, 'signatures' | 'payment'>): boolean {
  return signatures.some(isRetryable) || (payment !== null && payment.confirmedAt === null);
}
