import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';
import { type VerifierKey, verifierKey } from './note.ts';

/** A private key with what others verify its signatures by. */
export interface SigningKey {
  readonly verifier: VerifierKey;
  readonly privateKey: KeyObject;
}

const SEED_BYTES = 32;
/** An Ed25519 seed in PKCS 8 (RFC 8410) is these bytes and the seed. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The text of a new key, one line, as the file of a signer or a witness holds it: `PRIVATE+KEY+name+id+base64`. */
export function newSigningKey(name: string, type: number): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signingKeyText(name, type, Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'));
}

/** @throws TypeError for a name that no note can carry */
export function signingKeyText(name: string, type: number, seed: Buffer): string {
  const { id } = verifierKey(name, type, publicKeyOf(privateKeyOf(seed)));
  return `PRIVATE+KEY+${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(type), seed]).toString('base64')}`;
}

/** Whether or not a newline ends it. @throws TypeError, without what was read, for what is not such a key */
export function readSigningKey(text: string): SigningKey {
  const [, name, id, encoded] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)\n?$/.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes === null || bytes.length !== 1 + SEED_BYTES)
    throw new TypeError('This is not a signing key as "evidence keygen" writes it.');
  const privateKey = privateKeyOf(bytes.subarray(1));
  const verifier = verifierKey(name, bytes[0] as number, publicKeyOf(privateKey));
  if (verifier.id.toString('hex') !== id) throw new TypeError('The id in the signing key is not the one of its key.');
  return { verifier, privateKey };
}

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(privateKey: KeyObject): Buffer {
  return Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url');
}
