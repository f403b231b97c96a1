import type { EvidenceLog, NewEntry } from '../evidence/log/evidence-log.ts';

/** The passkey was revoked between the check of a signature and its entry. Nothing of the transaction stays. */
export class KeyRevoked extends Error {}

/**
 * Enters what was signed. Whether a key was revoked meanwhile is looked at behind the lock of the log, where no revocation can
 * come between any more: one that is in the log stands before this entry, and any other will stand behind it.
 * @throws KeyRevoked
 */
export async function appendSigned(
  transaction: Parameters<EvidenceLog['append']>[0],
  entry: NewEntry,
  evidence: Pick<EvidenceLog, 'append' | 'isEntered'>,
): Promise<void> {
  await evidence.append(transaction, entry);
  for (const { class: by, bytes } of entry.signatures) {
    if (by !== 'PASSKEY') continue;
    const { enrolment } = JSON.parse(bytes.toString()) as { readonly enrolment: string };
    if (await evidence.isEntered(transaction, enrolment.replace(/^key-enrolled/, 'key-revoked')))
      throw new KeyRevoked();
  }
}
