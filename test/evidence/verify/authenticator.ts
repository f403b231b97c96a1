import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { PasskeyAssertion, PasskeyEnrolled } from '../../../src/evidence/verify/passkey.ts';

export type Algorithm = 'ES256' | 'RS256' | 'EdDSA';

/** An authenticator made of the formulas of WebAuthn, with what can go wrong in one. */
export interface Authenticator {
  readonly enrolled: PasskeyEnrolled;
  sign(challenge: Uint8Array, more?: Partial<Signing>): PasskeyAssertion;
}
export interface Signing {
  readonly type: string;
  readonly origin: string;
  readonly rpId: string;
  /** 1: somebody was there, 4: and was verified. */
  readonly flags: number;
  readonly crossOrigin: boolean;
}

export function authenticator(algorithm: Algorithm, rpId = 'localhost', origin = 'http://localhost'): Authenticator {
  const { publicKey, privateKey } = keys(algorithm);
  const credentialId = randomBytes(32).toString('base64url');
  return {
    enrolled: { credentialId, publicKey: cose(algorithm, publicKey).toString('base64url'), rpId, origin },
    sign(challenge, more = {}) {
      const how = { type: 'webauthn.get', origin, rpId, flags: 5, crossOrigin: false, ...more };
      const client = Buffer.from(
        JSON.stringify({
          ...{ type: how.type, challenge: Buffer.from(challenge).toString('base64url') },
          ...{ origin: how.origin, crossOrigin: how.crossOrigin },
        }),
      );
      const data = Buffer.concat([sha256(how.rpId), Buffer.from([how.flags]), Buffer.alloc(4)]);
      const signed = Buffer.concat([data, sha256(client)]);
      return {
        credentialId,
        authenticatorData: data.toString('base64url'),
        clientDataJSON: client.toString('base64url'),
        signature: sign(algorithm === 'EdDSA' ? null : 'sha256', signed, privateKey).toString('base64url'),
      };
    },
  };
}

const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest();

function keys(algorithm: Algorithm) {
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return algorithm === 'RS256' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
}

function cose(algorithm: Algorithm, key: KeyObject): Buffer {
  const jwk = key.export({ format: 'jwk' });
  const part = (name: 'x' | 'y' | 'n' | 'e') => Buffer.from(jwk[name] ?? '', 'base64url');
  if (algorithm === 'ES256') return map([1, 2], [3, -7], [-1, 1], [-2, part('x')], [-3, part('y')]);
  if (algorithm === 'EdDSA') return map([1, 1], [3, -8], [-1, 6], [-2, part('x')]);
  return map([1, 3], [3, -257], [-1, part('n')], [-2, part('e')]);
}

/** A CBOR map. */
export function map(...members: readonly (readonly [name: number, value: number | Buffer])[]): Buffer {
  const written = members.flatMap(([name, value]) => [
    whole(name),
    typeof value === 'number' ? whole(value) : Buffer.concat([head(2, value.length), value]),
  ]);
  return Buffer.concat([head(5, members.length), ...written]);
}

const whole = (number: number) => (number < 0 ? head(1, -1 - number) : head(0, number));

/** The beginning of a CBOR item: its kind, and its value, length or count. */
export function head(kind: number, number: number): Buffer {
  if (number < 24) return Buffer.from([(kind << 5) | number]);
  if (number < 256) return Buffer.from([(kind << 5) | 24, number]);
  return Buffer.from([(kind << 5) | 25, number >> 8, number & 255]);
}
