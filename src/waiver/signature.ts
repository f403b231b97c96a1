import { canonicalize } from '../evidence/canonical.ts';
import type { Signature } from '../evidence/entry.ts';
import { type PasskeyAssertion, passkeyProblem } from '../evidence/verify/passkey.ts';
import type { SignatureClass } from '../generated/model.ts';
import type { Acting } from './acting.ts';
import { certificateProblem } from './certificates.ts';
import { isEnrolledInLog } from './enrolled-in-log.ts';
import { askToSign } from './signing-service.ts';
import { refusal, type WaiverRefusal } from './terms/refusal.ts';

/** A signature as it is given. */
export interface SignatureGiven {
  readonly class: SignatureClass;
  readonly passkey: PasskeyAssertion | null;
  /** Detached, with `x5c`; null with a class of certificates: the signing service is asked. */
  readonly jws: string | null;
}

/**
 * Checks it over a statement digest; what the log keeps of it holds all that is needed to check it again. Of the class
 * SIGNATURE_PENDING where a signing service was not reached: nothing is signed then.
 */
export async function checkedSignature(
  given: SignatureGiven,
  digest: Buffer,
  acting: Acting,
): Promise<Signature | WaiverRefusal> {
  const { store, actor } = acting;
  const signed = digest.toString('base64url');
  if (given.class === 'LOGIN_ONLY') {
    if (given.passkey || given.jws !== null) return refusal('SIGNATURE_MALFORMED', 'signature');
    return of('LOGIN_ONLY', { signed, login: actor.holder, official: actor.official, unit: actor.unit });
  }
  if (given.class === 'PUBLIC_CA' || given.class === 'OFFICIAL_DUTY_CA')
    return withCertificate(given.class, given, digest, acting);
  if (given.class !== 'PASSKEY') return refusal('SIGNATURE_CLASS_NOT_OFFERED', 'signature.class');
  const assertion = given.passkey;
  if (!assertion || given.jws !== null) return refusal('SIGNATURE_MALFORMED', 'signature.passkey');
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

async function withCertificate(
  name: 'PUBLIC_CA' | 'OFFICIAL_DUTY_CA',
  given: SignatureGiven,
  digest: Buffer,
  { certificates, actor, now }: Acting,
): Promise<Signature | WaiverRefusal> {
  const issuers = certificates.issuers.filter((issuer) => issuer.class === name);
  if (issuers.length === 0) return refusal('SIGNATURE_CLASS_NOT_OFFERED', 'signature.class');
  if (given.passkey) return refusal('SIGNATURE_MALFORMED', 'signature.passkey');
  const signed = digest.toString('base64url');
  let { jws } = given;
  if (jws === null) {
    const service = certificates.services.find((each) => each.class === name);
    if (!service) return refusal('SIGNATURE_MALFORMED', 'signature.jws');
    const { official, unit, personalId } = actor;
    if (personalId === null) return refusal('CERTIFICATE_NOT_ACCEPTED', 'signature', ['HOLDER']);
    const answer = await askToSign(service, { digest: signed, official, unit, personalId });
    if (answer === 'UNREACHABLE')
      return of('SIGNATURE_PENDING', { signed, wanted: name, login: actor.holder, official, unit });
    if (answer === 'REFUSED') return refusal('SIGNATURE_INVALID', 'signature', ['SERVICE']);
    jws = answer.jws;
  }
  const problem = certificateProblem(jws, digest, issuers, actor, now);
  if (problem === 'MALFORMED') return refusal('SIGNATURE_MALFORMED', 'signature.jws');
  if (problem === 'SIGNATURE') return refusal('SIGNATURE_INVALID', 'signature.jws', [problem]);
  if (problem) return refusal('CERTIFICATE_NOT_ACCEPTED', 'signature.jws', [problem]);
  return of(name, { signed, jws });
}

const of = (name: SignatureClass, content: Readonly<Record<string, string>>): Signature => ({
  class: name,
  bytes: Buffer.from(canonicalize(content)),
});
