import { constants, verify, X509Certificate } from 'node:crypto';
import { fromBase64, fromBase64url } from '../base64.ts';
import type { Issuer } from './verifier-policy.ts';

/** Signatures with certificates: a compact JWS (RFC 7515) whose payload is left out, the chain in `x5c`. */

export interface CertificateSigned {
  /** The certificate of the signer. */
  readonly certificate: X509Certificate;
  /** Whose certificates the chain ends at; null where it ends at none that is accepted. */
  readonly issuer: Issuer | null;
  /** Whether every certificate of the chain was valid at that time. */
  readonly wasValid: boolean;
}

type Algorithm = { readonly hash: string; readonly key: 'rsa' | 'ec'; readonly more: object };
const algorithms: Readonly<Record<string, Algorithm>> = {
  RS256: { hash: 'sha256', key: 'rsa', more: { padding: constants.RSA_PKCS1_PADDING } },
  PS256: { hash: 'sha256', key: 'rsa', more: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } },
  ES256: { hash: 'sha256', key: 'ec', more: { dsaEncoding: 'ieee-p1363' } },
};
/** No chain of a certificate authority is longer. */
const MOST_CERTIFICATES = 6;

/**
 * @param payload what was signed
 * @param at when, RFC 3339
 * @returns null where the signature does not hold, or is not written so
 */
export function certificateSigned(
  jws: string,
  payload: Buffer,
  at: string,
  issuers: readonly Issuer[],
): CertificateSigned | null {
  const [header = '', detached, encoded = '', ...more] = jws.split('.');
  const signature = fromBase64url(encoded);
  const said = headerIn(header);
  if (detached !== '' || more.length > 0 || !signature || !said) return null;
  const chain = said.chain.map(certificateIn);
  const [certificate] = chain;
  if (!certificate || chain.includes(null)) return null;
  const { hash, key, more: how } = said.algorithm;
  const signed = Buffer.from(`${header}.${payload.toString('base64url')}`);
  const { publicKey } = certificate;
  if (publicKey.asymmetricKeyType !== key || !verify(hash, signed, { key: publicKey, ...how }, signature)) return null;
  return { certificate, ...chainOf(chain as X509Certificate[], at, issuers) };
}

function chainOf(chain: readonly X509Certificate[], at: string, issuers: readonly Issuer[]) {
  const isLinked = chain.every((one, i) => {
    const next = chain[i + 1];
    return !next || (next.ca && issued(next, one));
  });
  const last = chain.at(-1) as X509Certificate;
  const issuer = issuers.find(({ certificate }) => certificate.raw.equals(last.raw) || issued(certificate, last));
  const moment = Date.parse(at);
  const wasValid = chain.every((one) => Date.parse(one.validFrom) <= moment && moment <= Date.parse(one.validTo));
  return { issuer: (isLinked && issuer) || null, wasValid };
}

function issued(by: X509Certificate, one: X509Certificate): boolean {
  return one.checkIssued(by) && one.verify(by.publicKey);
}

function headerIn(encoded: string): { algorithm: Algorithm; chain: readonly string[] } | null {
  try {
    const said = JSON.parse(String(fromBase64url(encoded))) as Readonly<Record<string, unknown>>;
    const algorithm = Object.hasOwn(algorithms, String(said.alg)) ? algorithms[String(said.alg)] : undefined;
    const { x5c, crit } = said;
    const isChain = Array.isArray(x5c) && x5c.length > 0 && x5c.length <= MOST_CERTIFICATES;
    return algorithm && isChain && crit === undefined ? { algorithm, chain: x5c.map(String) } : null;
  } catch {
    return null;
  }
}

function certificateIn(encoded: string): X509Certificate | null {
  const der = fromBase64(encoded);
  try {
    return der && new X509Certificate(der);
  } catch {
    return null;
  }
}
