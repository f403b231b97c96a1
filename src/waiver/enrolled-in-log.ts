import type { EvidenceLog } from '../evidence/log/evidence-log.ts';
import { provenContents } from '../evidence/log/proven-entry.ts';
import type { Passkey } from '../store/passkeys/passkey-store.ts';

/**
 * Whether the log, in a checkpoint, has the enrolment of exactly this key for this official, and no revocation of it. What
 * the table of keys says by itself gives nobody the right to sign: an administrator could have written it.
 */
export async function isEnrolledInLog(
  key: Passkey,
  log: Pick<EvidenceLog, 'entry' | 'newestCheckpoint' | 'inclusionProof' | 'receipt'>,
): Promise<boolean> {
  const contents = await provenContents(log, `key-enrolled/${key.id}`);
  const [decision, official] = [contents?.get('decision'), contents?.get('official')];
  return (
    decision?.credentialId === key.credentialId &&
    decision.publicKey === key.publicKey.toString('base64url') &&
    decision.rpId === key.rpId &&
    decision.origin === key.origin &&
    official?.official === key.official &&
    official.unit === key.unit &&
    (await log.receipt(`key-revoked/${key.id}`)) === null
  );
}
