import { certificateSigned } from '../verify/certificate-signature.ts';
import { signedDigest } from '../verify/signed-digest.ts';
import type { Issuer } from '../verify/verifier-policy.ts';
import type { CheckedEntry } from './entry-check.ts';
import type { Refuse } from './problem.ts';
import { membersIn } from './referred.ts';

/**
 * Checks the signatures with certificates of some entries. Where no issuers are given, only that the key of the certificate
 * signed, and while it was valid: anybody can make a certificate.
 *
 * @returns how many hold
 */
export function checkCertificates(
  entries: readonly CheckedEntry[],
  issuers: readonly Issuer[],
  refuse: Refuse,
): number {
  let held = 0;
  for (const { index, said, leafSaid, statementDigest, contents, signatures } of entries)
    for (const { class: of, bytes } of signatures) {
      if (of !== 'PUBLIC_CA' && of !== 'OFFICIAL_DUTY_CA') continue;
      const members = membersIn(bytes);
      const entry = { type: said.type, statementDigest, decision: contents.get('decision') };
      const accepted = issuers.filter((issuer) => issuer.class === of);
      const signed = certificateSigned(String(members.jws), signedDigest(entry, members), leafSaid.at, accepted);
      if (!signed) refuse('SIGNATURE_INVALID', index, of);
      else if (!signed.wasValid || (issuers.length > 0 && !signed.issuer)) refuse('ISSUER_NOT_ACCEPTED', index, of);
      else held += 1;
    }
  return held;
}
