import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { type Authenticator, authenticator, head } from '../evidence/verify/authenticator.ts';
import type { Any, DossierHub } from './dossiers.ts';
import { actOn } from './recorded-waiver.ts';

type Claims = Readonly<Record<string, string>>;

/** A new passkey of an official of U1, seen by a supervisor and confirmed by a third person. */
export async function enrolledPasskey(
  dossiers: DossierHub,
  holder: Claims,
  people: { readonly vouches: Claims; readonly confirms: Claims },
): Promise<Authenticator> {
  const key = authenticator('ES256');
  const { challenge } = await actOn(dossiers, 'beginPasskey', {}, 'challenge', holder);
  const registered = await actOn(dossiers, 'registerPasskey', registration(key, challenge), 'passkey { id }', holder);
  expect(registered.errors).toEqual([]);
  const { id: passkey } = registered.passkey;
  const seen = { passkey, document: 'Thẻ công chức số 0079' };
  for (const done of [
    await actOn(dossiers, 'vouchForPasskey', seen, 'passkey { state }', people.vouches),
    await actOn(dossiers, 'confirmPasskey', { passkey }, 'passkey { state }', people.confirms),
  ])
    expect(done.errors).toEqual([]);
  return key;
}

/** What `recordWaiver` and `countersignWaiver` take. */
export const signatureBy = (key: Authenticator, statementDigest: string): Any => ({
  class: 'PASSKEY',
  passkey: key.sign(Buffer.from(statementDigest, 'base64url')),
});

/** As an authenticator answers that says nothing of its maker: attestation `none`. */
function registration({ enrolled }: Authenticator, challenge: string) {
  const { credentialId, publicKey, rpId, origin } = enrolled;
  const id = Buffer.from(credentialId, 'base64url');
  const key = Buffer.from(publicKey, 'base64url');
  const [present, verified, attested] = [0x01, 0x04, 0x40];
  const data = Buffer.concat([
    createHash('sha256').update(rpId).digest(),
    Buffer.from([present | verified | attested]),
    Buffer.alloc(4 + 16), // counter, kind of authenticator
    Buffer.from([id.length >> 8, id.length & 255]),
    id,
    key,
  ]);
  const text = (of: string) => Buffer.concat([head(3, of.length), Buffer.from(of)]);
  const attestation = [text('fmt'), text('none'), text('attStmt'), head(5, 0), text('authData'), head(2, data.length)];
  const client = JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false });
  return {
    ...{ challenge, credentialId, transports: ['internal'] },
    attestationObject: Buffer.concat([head(5, 3), ...attestation, data]).toString('base64url'),
    clientDataJSON: Buffer.from(client).toString('base64url'),
  };
}
