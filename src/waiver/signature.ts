import { canonicalize } from '../evidence/canonical.ts';
import type { Signature } from '../evidence/entry.ts';
import { type PasskeyAssertion, passkeyProblem } from '../evidence/verify/passkey.ts';
import type { SignatureClass } from '../generated/model.ts';
import type { Acting } from './acting.ts';
import { isEnrolledInLog } from './enrolled-in-log.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';

/** A signature as it is given. */
export interface SignatureGiven {
  readonly class: SignatureClass;
  readonly passkey: PasskeyAssertion | null;
}

/** Checks it over a statement digest; what the log keeps of it holds all that is needed to check it again. */
export async function checkedSignature(
  given: SignatureGiven,
  digest: Buffer,
  { store, actor }: Acting,
): Promise<Signature | WaiverRefusal> {
  const signed = digest.toString('base64url');
  if (given.class === 'LOGIN_ONLY') {
    if (given.passkey) return refusal('SIGNATURE_MALFORMED', 'signature');
    return of('LOGIN_ONLY', { signed, login: actor.holder, official: actor.official, unit: actor.unit });
  }
  if (given.class !== 'PASSKEY') return refusal('SIGNATURE_CLASS_NOT_OFFERED', 'signature.class');
  const assertion = given.passkey;
  if (!assertion) return refusal('SIGNATURE_MALFORMED', 'signature.passkey');
  const key = await store.passkeys.byCredential(assertion.credentialId);
  const isOwn = key?.unit === actor.unit && key.official === actor.official;
  if (!key || !isOwn || key.enrolledAt === null || key.revokedAt !== null)
    return refusal('PASSKEY_UNKNOWN', 'signature.passkey');
  const enrolment = `key-enrolled/${key.id}`;
  const receipt = await store.evidence.receipt(enrolment);
  if (!receipt || receipt.state === 'LOGGED') return refusal('PASSKEY_NOT_CHECKPOINTED', 'signature.passkey');
  if (!(await isEnrolledInLog(key, store.evidence))) return refusal('PASSKEY_UNKNOWN', 'signature.passkey');
  const { credentialId, rpId, origin } = key;
  const enrolled = { credentialId, rpId, origin, publicKey: key.publicKey.toString('base64url') };
  const problem = passkeyProblem(assertion, enrolled, digest);
  if (problem === 'ENCODING') return refusal('SIGNATURE_MALFORMED', 'signature.passkey');
  if (problem) return refusal('SIGNATURE_INVALID', 'signature.passkey', [problem]);
  const { authenticatorData, clientDataJSON, signature } = assertion;
  return of('PASSKEY', { signed, enrolment, credentialId, authenticatorData, clientDataJSON, signature });
}

const of = (name: SignatureClass, content: Readonly<Record<string, string>>): Signature => ({
  class: name,
  bytes: Buffer.from(canonicalize(content)),
});
