import { certificateSigned } from './certificate-signature.ts';
import type { CheckedEntry, CheckedSignature } from './checked-entry.ts';
import { checkPasskey, type KeyEntries } from './enrolments.ts';
import type { Refuse } from './problem.ts';
import { signedDigest } from './signed-digest.ts';

/** Refuses signatures of an entry that do not hold. What `LOGIN_ONLY` and `SIGNATURE_PENDING` say cannot be checked. */
export function checkSignatures(entry: CheckedEntry, keys: KeyEntries, refuse: Refuse): void {
  for (const signature of entry.signatures) {
    const { statement, statementDigest, parts } = entry;
    const about = { type: statement.type, statementDigest, decision: parts.get('decision') };
    const signed = signedDigest(about, signature.members);
    if (signature.class === 'PASSKEY') checkPasskey(entry, signature, signed, keys, refuse);
    if (signature.class === 'PUBLIC_CA' || signature.class === 'OFFICIAL_DUTY_CA')
      checkCertificate(entry, signature, signed, keys, refuse);
  }
}

/** Without a policy nobody's certificates are taken, as no log is; whether the signature holds is looked at all the same. */
function checkCertificate(
  { leaf }: CheckedEntry,
  { class: of, place, members }: CheckedSignature,
  digest: Buffer,
  { policy }: KeyEntries,
  refuse: Refuse,
): void {
  const issuers = policy?.issuers.filter((issuer) => issuer.class === of) ?? [];
  const signed = certificateSigned(String(members.jws), digest, leaf.at, issuers);
  if (!signed) refuse('SIGNATURE_INVALID', place);
  else if (!signed.wasValid || (policy && !signed.issuer))
    refuse('ISSUER_NOT_ACCEPTED', place, signed.certificate.subject.replaceAll('\n', ', '));
}

/** Refuses countersignatures of what is not there, or by the one who signed it. */
export function checkCountersigned(entries: readonly CheckedEntry[], refuse: Refuse): void {
  const byDigest = new Map(entries.map((entry) => [entry.statementDigest.toString('base64url'), entry]));
  for (const { statement, parts, place, signatures } of entries) {
    if (statement.type !== COUNTERSIGNED) continue;
    const about = parts.has('decision') ? [parts.get('decision')?.of] : signatures.map(({ members }) => members.signed);
    const first = about.map((one) => byDigest.get(String(one)));
    if (first.length === 0 || first.includes(undefined)) refuse('COUNTERSIGNS_NOTHING', place);
    const by = parts.get('official')?.official;
    if (by !== undefined && first.some((one) => one?.parts.get('official')?.official === by))
      refuse('COUNTERSIGNED_BY_SIGNER', place);
  }
}

const COUNTERSIGNED = 'waiver-countersigned';
