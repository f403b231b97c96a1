import { type KeyObject, sign } from 'node:crypto';
import { keyTypes, type Note, type NoteSignature, signaturesOf, type VerifierKey, verifyEd25519 } from './note.ts';

/*
 * Ed25519 cosignatures of checkpoints, C2SP tlog-cosignature: a witness says that at this time the checkpoint was the
 * newest of its log, and consistent with every one before.
 */

const TIME_BYTES = 8;

/** @param seconds since 1970, above 0 */
export function cosign(text: string, key: VerifierKey, privateKey: KeyObject, seconds: number): NoteSignature {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = Buffer.concat([time, sign(null, Buffer.from(message(text, seconds)), privateKey)]);
  return { name: key.name, keyId: key.id, signature };
}

/**
 * When a note was cosigned by a key, in seconds since 1970, in the order of its lines; several, where it was cosigned again.
 * Null where it was not, or where one of these signatures does not hold.
 */
export function cosignedAt(note: Note, key: VerifierKey): readonly number[] | null {
  if (key.type !== keyTypes.cosignature) return null;
  const times = signaturesOf(note, key).map(({ signature }) => checkedTime(note.text, key, signature));
  return times.length > 0 && times.every((time) => time !== null) ? times : null;
}

function checkedTime(text: string, key: VerifierKey, signature: Buffer): number | null {
  if (signature.length !== TIME_BYTES + 64) return null;
  const seconds = Number(signature.readBigUInt64BE());
  if (seconds === 0 || !Number.isSafeInteger(seconds)) return null;
  return verifyEd25519(key, message(text, seconds), signature.subarray(TIME_BYTES)) ? seconds : null;
}

function message(text: string, seconds: number): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`;
}
