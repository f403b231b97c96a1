import type { Signature } from '../evidence/entry.ts';
import type { EvidenceLog } from '../evidence/log/evidence-log.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';

/**
 * A passkey signs only what was prepared when its enrolment was already in a witnessed checkpoint: the one that the statement
 * names as made before it. A verifier asks the same.
 */
export async function enrolledBefore(
  signature: Signature,
  { log, notBefore }: { readonly log: string; readonly notBefore: string | null },
  evidence: Pick<EvidenceLog, 'receipt' | 'checkpointNamed'>,
): Promise<WaiverRefusal | null> {
  if (signature.class !== 'PASSKEY') return null;
  const { enrolment } = JSON.parse(signature.bytes.toString()) as { readonly enrolment: string };
  const receipt = await evidence.receipt(enrolment);
  const before = notBefore === null ? null : await evidence.checkpointNamed(log, notBefore, Number.MAX_SAFE_INTEGER);
  const isBefore = before && receipt && (receipt.origin !== log || receipt.index < before.size);
  return isBefore ? null : refusal('PASSKEY_NOT_CHECKPOINTED', 'signature.passkey');
}
