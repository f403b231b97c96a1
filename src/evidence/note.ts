import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { fromBase64 } from './base64.ts';

/*
 * Signed notes as in C2SP signed-note: a text, an empty line, and lines of signatures.
 */

/** Kinds of keys; the first byte of what is encoded in a verifier key. */
export const keyTypes = { ed25519: 0x01, cosignature: 0x04 } as const;

/** A public key with the name it signs under. */
export interface VerifierKey {
  readonly name: string;
  /** 4 bytes. */
  readonly id: Buffer;
  readonly type: number;
  /** 32 bytes of Ed25519. */
  readonly publicKey: Buffer;
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Buffer;
  /** What follows the key id. */
  readonly signature: Buffer;
}

export interface Note {
  /** With the newline that ends it; what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** More lines than any log has witnesses would only cost time. */
const MOST_SIGNATURES = 100;
const KEY_ID_BYTES = 4;
const KEY_BYTES = 32;
const nameForm = /^[^\s+\p{Z}]+$/u;

/**
 * Whether a note is signed by a key (an Ed25519 verifier key, type 1). False, whatever the reason: a note or a key that is
 * malformed, no signature by this key, or one that fails beside others that hold.
 */
export function verifyNote(text: string, vkey: string): boolean {
  try {
    return isSignedBy(readNote(text), readVerifierKey(vkey));
  } catch {
    return false;
  }
}

/** The same for what has been read already. */
export function isSignedBy(note: Note, key: VerifierKey): boolean {
  if (key.type !== keyTypes.ed25519) return false;
  const own = signaturesOf(note, key);
  return own.length > 0 && own.every(({ signature }) => verifyEd25519(key, note.text, signature));
}

/** The signatures that claim to be of a key: by its name and its id. */
export function signaturesOf(note: Note, key: VerifierKey): readonly NoteSignature[] {
  return note.signatures.filter(({ name, keyId }) => name === key.name && keyId.equals(key.id));
}

/** @throws TypeError for what is not a note */
export function readNote(whole: string): Note {
  if (/\p{Surrogate}/u.test(whole)) throw new TypeError('The note holds half a surrogate pair.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a note may not hold
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole)) throw new TypeError('The note holds a control character.');
  const border = whole.lastIndexOf('\n\n');
  if (border < 0 || !whole.endsWith('\n')) throw new TypeError('The note has no empty line before its signatures.');
  const lines = whole.slice(border + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new TypeError(`The note has more than ${MOST_SIGNATURES} signatures.`);
  return { text: whole.slice(0, border + 1), signatures: lines.map(readSignature) };
}

/** One line of a signature, without the newline. @throws TypeError */
export function readSignature(line: string): NoteSignature {
  const [, name, encoded] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || !nameForm.test(name) || bytes === null || bytes.length <= KEY_ID_BYTES)
    throw new TypeError('A line of the note is not a signature.');
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

/** With the newline that ends it. */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** @throws TypeError for what is not a verifier key, also where its id is not that of its key */
export function readVerifierKey(vkey: string): VerifierKey {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || !nameForm.test(name) || bytes === null || bytes.length !== 1 + KEY_BYTES)
    throw new TypeError('This is not a verifier key: name+8 hex digits+base64 of a type and 32 bytes.');
  const key = verifierKey(name, bytes[0] as number, bytes.subarray(1));
  if (key.id.toString('hex') !== id) throw new TypeError('The id in the verifier key is not the one of its key.');
  return key;
}

/** @throws TypeError for a name that no note can carry */
export function verifierKey(name: string, type: number, publicKey: Buffer): VerifierKey {
  if (!nameForm.test(name)) throw new TypeError('The name of a key has neither spaces nor plus signs.');
  const id = createHash('sha256').update(name).update('\n').update(Buffer.of(type)).update(publicKey).digest();
  return { name, id: id.subarray(0, KEY_ID_BYTES), type, publicKey };
}

export function verifierKeyText({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(type), publicKey]).toString('base64')}`;
}

/** The signature of a text, as a line of its note. */
export function signNote(text: string, key: VerifierKey, privateKey: KeyObject): string {
  return signatureLine({ name: key.name, keyId: key.id, signature: sign(null, Buffer.from(text), privateKey) });
}

export function verifyEd25519({ publicKey }: VerifierKey, message: string, signature: Buffer): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') };
  return verify(null, Buffer.from(message), createPublicKey({ key: jwk, format: 'jwk' }), signature);
}
