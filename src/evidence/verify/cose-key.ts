import { createPublicKey, type KeyObject } from 'node:crypto';

/** A public key as an authenticator gives it (COSE, RFC 9053), and the hash that its signatures are made over. */
export interface CoseKey {
  readonly key: KeyObject;
  /** Null where the algorithm hashes by itself. */
  readonly hash: 'sha256' | null;
  /** ES256, RS256 or EdDSA. */
  readonly algorithm: 'ES256' | 'RS256' | 'EdDSA';
}

/** Names of the members: kind of key, algorithm, and what these have of their own. */
const [KTY, ALG, FIRST, SECOND, THIRD] = [1, 3, -1, -2, -3];
/** The longest key: RSA of 4096 bits. */
const MOST_BYTES = 700;

/** @returns null where the bytes are not exactly one such key */
export function coseKey(bytes: Uint8Array): CoseKey | null {
  const members = bytes.length > MOST_BYTES ? null : membersIn(bytes);
  if (!members) return null;
  const [kind, algorithm] = [members.get(KTY), members.get(ALG)];
  const [first, second, third] = [members.get(FIRST), members.get(SECOND), members.get(THIRD)];
  if (kind === 2 && algorithm === -7 && first === 1 && has(second, 32) && has(third, 32))
    return imported({ kty: 'EC', crv: 'P-256', x: text(second), y: text(third) }, 'sha256', 'ES256');
  if (kind === 1 && algorithm === -8 && first === 6 && has(second, 32))
    return imported({ kty: 'OKP', crv: 'Ed25519', x: text(second) }, null, 'EdDSA');
  // Shorter moduli are broken.
  if (kind === 3 && algorithm === -257 && isBytes(first) && first.length >= 256 && isBytes(second))
    return imported({ kty: 'RSA', n: text(first), e: text(second) }, 'sha256', 'RS256');
  return null;
}

function imported(jwk: Record<string, string>, hash: CoseKey['hash'], algorithm: CoseKey['algorithm']): CoseKey | null {
  try {
    return { key: createPublicKey({ key: jwk, format: 'jwk' }), hash, algorithm };
  } catch {
    return null; // not a point of the curve
  }
}

type Member = number | Uint8Array;
const isBytes = (member: Member | undefined): member is Uint8Array => member instanceof Uint8Array;
const has = (member: Member | undefined, length: number): member is Uint8Array =>
  isBytes(member) && member.length === length;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** The members of one CBOR map of whole numbers to whole numbers and bytes, with nothing after it; else null. */
function membersIn(bytes: Uint8Array): ReadonlyMap<number, Member> | null {
  let at = 0;
  /** The kind of the next item and its number: value, length or count. */
  const head = (): readonly [kind: number, number: number] | null => {
    const first = bytes[at];
    if (first === undefined) return null;
    const [kind, short] = [first >> 5, first & 31];
    at += 1;
    if (short < 24) return [kind, short];
    const length = short === 24 ? 1 : short === 25 ? 2 : 0;
    if (length === 0 || at + length > bytes.length) return null;
    let number = 0;
    for (let nth = 0; nth < length; nth += 1) number = number * 256 + (bytes[at + nth] as number);
    at += length;
    return [kind, number];
  };
  const item = (): Member | null => {
    const read = head();
    if (!read) return null;
    const [kind, number] = read;
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind !== 2 || at + number > bytes.length) return null;
    at += number;
    return bytes.subarray(at - number, at);
  };
  const map = head();
  if (map?.[0] !== 5) return null;
  const members = new Map<number, Member>();
  for (let nth = 0; nth < map[1]; nth += 1) {
    const [name, value] = [item(), item()];
    if (typeof name !== 'number' || value === null || members.has(name)) return null;
    members.set(name, value);
  }
  return at === bytes.length ? members : null;
}
