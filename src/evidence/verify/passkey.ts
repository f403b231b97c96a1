import { createHash, verify } from 'node:crypto';
import { coseKey } from './cose-key.ts';

/** What an authenticator gives for a signature, each as base64url without padding. */
export interface PasskeyAssertion {
  readonly credentialId: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/** What an enrolment says of the key. `publicKey`: COSE, base64url. */
export interface PasskeyEnrolled {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly rpId: string;
  readonly origin: string;
}

/** What is wrong with a signature; the first that applies in this order. */
export type PasskeyProblem =
  | 'ENCODING'
  | 'CREDENTIAL'
  | 'CLIENT_DATA'
  | 'CHALLENGE'
  | 'ORIGIN'
  | 'RP_ID'
  | 'USER_PRESENCE'
  | 'USER_VERIFICATION'
  | 'KEY'
  | 'SIGNATURE';

/** Bits of the flags in the authenticator's data. */
const [PRESENT, VERIFIED] = [0x01, 0x04];
/** SHA-256 of the id of the relying party, flags, counter. */
const SHORTEST = 37;

/**
 * Whether a passkey signed a challenge (WebAuthn level 3, section 7.2) for this relying party, with its holder verified
 * by the authenticator; what is wrong, or null. Needs nothing but these values, so that it can be looked at again years
 * later. Whether the signature counter went back is not looked at: many authenticators have none.
 */
export function passkeyProblem(
  assertion: PasskeyAssertion,
  enrolled: PasskeyEnrolled,
  challenge: Uint8Array,
): PasskeyProblem | null {
  const [data, client, signature] = [assertion.authenticatorData, assertion.clientDataJSON, assertion.signature].map(
    bytesIn,
  );
  if (!data || !client || !signature || data.length < SHORTEST || !bytesIn(assertion.credentialId)) return 'ENCODING';
  if (assertion.credentialId !== enrolled.credentialId) return 'CREDENTIAL';
  const told = clientDataIn(client);
  if (told?.type !== 'webauthn.get' || told.crossOrigin === true) return 'CLIENT_DATA';
  if (told.challenge !== Buffer.from(challenge).toString('base64url')) return 'CHALLENGE';
  if (told.origin !== enrolled.origin) return 'ORIGIN';
  if (!data.subarray(0, 32).equals(createHash('sha256').update(enrolled.rpId).digest())) return 'RP_ID';
  const flags = data[32] as number;
  if ((flags & PRESENT) === 0) return 'USER_PRESENCE';
  if ((flags & VERIFIED) === 0) return 'USER_VERIFICATION';
  const publicKey = bytesIn(enrolled.publicKey);
  const cose = publicKey && coseKey(publicKey);
  if (!cose) return 'KEY';
  const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
  return verify(cose.hash, signed, cose.key, signature) ? null : 'SIGNATURE';
}

/** Base64url is taken only in the one form that encoding gives. */
function bytesIn(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === text ? bytes : null;
}

function clientDataIn(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const told: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
