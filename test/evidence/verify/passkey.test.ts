import { createHash } from 'node:crypto';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coseKey } from '../../../src/evidence/verify/cose-key.ts';
import { type PasskeyAssertion, type PasskeyEnrolled, passkeyProblem } from '../../../src/evidence/verify/passkey.ts';
import { type Algorithm, authenticator, map } from './authenticator.ts';

const challenge = createHash('sha256').update('a statement').digest();

/** Whether the library takes it, by the same expectations. */
async function isTaken(assertion: PasskeyAssertion, { credentialId, publicKey, rpId, origin }: PasskeyEnrolled) {
  const { authenticatorData, clientDataJSON, signature } = assertion;
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: {
        ...{ id: assertion.credentialId, rawId: assertion.credentialId, type: 'public-key' },
        ...{ response: { authenticatorData, clientDataJSON, signature }, clientExtensionResults: {} },
      },
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: rpId,
      credential: { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: 0 },
      requireUserVerification: true,
    });
    return verified;
  } catch {
    return false;
  }
}

describe.each<Algorithm>(['ES256', 'RS256', 'EdDSA'])('a passkey with %s', (algorithm) => {
  const key = authenticator(algorithm);
  const { enrolled } = key;

  it('signs, here and for the library', async () => {
    const assertion = key.sign(challenge);
    expect(coseKey(Buffer.from(enrolled.publicKey, 'base64url'))?.algorithm).toBe(algorithm);
    expect(passkeyProblem(assertion, enrolled, challenge)).toBeNull();
    expect(await isTaken(assertion, enrolled)).toBe(true);
  });

  it.each([
    ['CLIENT_DATA', { type: 'webauthn.create' }],
    ['ORIGIN', { origin: 'http://localhost.evil.test' }],
    ['RP_ID', { rpId: 'evil.test' }],
    ['USER_PRESENCE', { flags: 4 }],
    ['USER_VERIFICATION', { flags: 1 }],
  ] as const)('is refused for %s, by the library too', async (problem, more) => {
    const assertion = key.sign(challenge, more);
    expect(passkeyProblem(assertion, enrolled, challenge)).toBe(problem);
    expect(await isTaken(assertion, enrolled)).toBe(false);
  });

  it('is refused for another challenge, another key, and within a page of another origin', async () => {
    const other = createHash('sha256').update('another statement').digest();
    expect(passkeyProblem(key.sign(other), enrolled, challenge)).toBe('CHALLENGE');
    expect(await isTaken(key.sign(other), enrolled)).toBe(false);
    const stranger = authenticator(algorithm);
    expect(passkeyProblem(stranger.sign(challenge), enrolled, challenge)).toBe('CREDENTIAL');
    const swapped = { ...stranger.sign(challenge), credentialId: enrolled.credentialId };
    expect(passkeyProblem(swapped, enrolled, challenge)).toBe('SIGNATURE');
    expect(await isTaken(swapped, enrolled)).toBe(false);
    expect(passkeyProblem(key.sign(challenge, { crossOrigin: true }), enrolled, challenge)).toBe('CLIENT_DATA');
  });

  it('is refused with any one bit of what was signed turned', () => {
    const assertion = key.sign(challenge);
    fc.assert(
      fc.property(
        fc.constantFrom('authenticatorData' as const, 'clientDataJSON' as const, 'signature' as const),
        fc.nat(),
        (name, nth) => {
          const bytes = Buffer.from(assertion[name], 'base64url');
          const bit = nth % (bytes.length * 8);
          bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
          const turned = { ...assertion, [name]: bytes.toString('base64url') };
          return passkeyProblem(turned, enrolled, challenge) !== null;
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused in any other spelling of the same bytes', () => {
    const assertion = key.sign(challenge);
    for (const spelt of [`${assertion.signature}=`, `${assertion.signature}\n`, ''])
      expect(passkeyProblem({ ...assertion, signature: spelt }, enrolled, challenge)).toBe('ENCODING');
  });
});

describe('a key as authenticators write it', () => {
  const point = Buffer.alloc(32, 1);
  it.each([
    ['no key at all', Buffer.alloc(0)],
    ['something behind it', Buffer.concat([map([1, 1], [3, -8], [-1, 6], [-2, point]), Buffer.from([0])])],
    ['cut short', map([1, 1], [3, -8], [-1, 6], [-2, point]).subarray(0, 20)],
    ['a member twice', map([1, 1], [1, 1], [3, -8], [-1, 6], [-2, point])],
    ['another curve', map([1, 1], [3, -8], [-1, 4], [-2, point])],
    ['another algorithm', map([1, 2], [3, -47], [-1, 1], [-2, point], [-3, point])],
    ['no point of the curve', map([1, 2], [3, -7], [-1, 1], [-2, point], [-3, point])],
    ['a short modulus', map([1, 3], [3, -257], [-1, Buffer.alloc(128, 255)], [-2, Buffer.from([1, 0, 1])])],
    ['far too long', Buffer.alloc(5_000, 0xa1)],
  ])('is none with %s', (_, bytes) => {
    expect(coseKey(bytes)).toBeNull();
    const enrolled = { ...authenticator('ES256').enrolled, publicKey: bytes.toString('base64url') || 'AA' };
    const signed = authenticator('ES256').sign(challenge);
    expect(passkeyProblem({ ...signed, credentialId: enrolled.credentialId }, enrolled, challenge)).toBe('KEY');
  });
});
