import { certificateSigned } from '../evidence/verify/certificate-signature.ts';
import type { Issuer } from '../evidence/verify/verifier-policy.ts';
import type { SigningService } from './signing-service.ts';

/** Whose certificates of officials are taken, and which service signs for officials who have no key of their own at hand. */
export interface CertificateRules {
  readonly issuers: readonly Issuer[];
  readonly services: readonly SigningService[];
}

/** Bytes of a JWS at most; its chain of certificates is the most of it. */
const MOST_JWS = 32_768;

/** `ISSUER`, `TIME`, `HOLDER`: of the certificate. */
export type CertificateProblem = 'MALFORMED' | 'SIGNATURE' | 'ISSUER' | 'TIME' | 'HOLDER';

/**
 * What is wrong with a detached JWS of an official over a digest; null if nothing is. Whether the certificate was revoked is
 * not looked at.
 */
export function certificateProblem(
  jws: string,
  digest: Buffer,
  issuers: readonly Issuer[],
  { personalId }: { readonly personalId: string | null },
  now: Date,
): CertificateProblem | null {
  if (jws.length > MOST_JWS || !/^[\w-]+\.\.[\w-]+$/.test(jws)) return 'MALFORMED';
  const signed = certificateSigned(jws, digest, now.toISOString(), issuers);
  if (!signed) return 'SIGNATURE';
  if (!signed.issuer) return 'ISSUER';
  if (!signed.wasValid) return 'TIME';
  // Certificates of persons name them by `UID=CCCD:` and their number.
  const isOwn = personalId !== null && signed.certificate.subject.split('\n').includes(`UID=CCCD:${personalId}`);
  return isOwn ? null : 'HOLDER';
}
