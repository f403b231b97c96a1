import { X509Certificate } from 'node:crypto';
import { fromBase64 } from '../base64.ts';
import { type Policy, readPolicy } from '../policy.ts';

/** C2SP tlog-policy and what it has no words for: whose certificates and which passkeys of officials are taken. */
export interface VerifierPolicy extends Policy {
  readonly name: string | null;
  readonly issuers: readonly Issuer[];
  readonly passkeys: readonly { readonly rpId: string; readonly origin: string }[];
}

export interface Issuer {
  readonly class: 'PUBLIC_CA' | 'OFFICIAL_DUTY_CA';
  readonly certificate: X509Certificate;
}

/** @throws TypeError naming the line that is wrong */
export function readVerifierPolicy(text: string): VerifierPolicy {
  const own = { names: [] as string[], issuers: [] as Issuer[], passkeys: [] as VerifierPolicy['passkeys'][number][] };
  const read = ([word, ...rest]: readonly string[]): boolean => {
    const [first = '', second = ''] = rest;
    if (word === 'name' && rest.length === 1) own.names.push(first);
    else if (word === 'issuer' && rest.length === 2) own.issuers.push(issuer(first, second));
    else if (word === 'passkeys' && rest.length === 2) own.passkeys.push({ rpId: first, origin: second });
    else return false;
    return true;
  };
  // Lines that are the verifier's own are emptied, so that the numbers of the others stay.
  const lines = text.split('\n').map((line, at) => {
    try {
      return read(line.split(/[ \t]+/).filter((word) => word !== '')) ? '' : line;
    } catch (cause) {
      throw new TypeError(`Line ${at + 1} of the policy: ${(cause as Error).message}.`, { cause });
    }
  });
  if (own.names.length > 1) throw new TypeError('The policy has two names.');
  const { names, ...rest } = own;
  return { ...readPolicy(lines.join('\n')), ...rest, name: names[0] ?? null };
}

function issuer(of: string, encoded: string): Issuer {
  if (of !== 'PUBLIC_CA' && of !== 'OFFICIAL_DUTY_CA') throw new TypeError(`${of} is no class of certificates`);
  const der = fromBase64(encoded);
  if (der === null) throw new TypeError('the certificate is not base64');
  return { class: of, certificate: new X509Certificate(der) };
}
