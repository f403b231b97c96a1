import type { Issuer } from '../evidence/verify/verifier-policy.ts';
import type { CertificateRules } from '../waiver/certificates.ts';
import type { SigningService } from '../waiver/signing-service.ts';
import { CommandError } from './command.ts';

/**
 * Whose certificates are taken, and who signs for officials. A service of a class for which the policy names no issuer would
 * sign in vain: its officials would find out one by one.
 * @throws CommandError
 */
export function certificateRules(issuers: readonly Issuer[], services: readonly SigningService[]): CertificateRules {
  const vain = services.filter((service) => issuers.every((issuer) => issuer.class !== service.class));
  const [one] = vain;
  if (one)
    throw new CommandError({
      vi: `EVIDENCE_POLICY: thiếu dòng "issuer ${one.class} …" cho dịch vụ ký số đã đặt; chữ ký của dịch vụ này sẽ không được nhận.`,
      en: `EVIDENCE_POLICY: it has no line "issuer ${one.class} …" for the signing service that is set; what that signs would not be taken.`,
    });
  return { issuers, services };
}
