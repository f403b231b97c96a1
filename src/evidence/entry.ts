import { createHash, randomBytes } from 'node:crypto';
import { isHashText } from './base64.ts';
import type { Json } from './canonical.ts';
import { readStrict, strictBytes } from './strict-json.ts';

/** A piece of an entry that can be withheld or erased without the rest ceasing to verify. Bytes: canonical JSON. */
export interface Part {
  readonly name: string;
  readonly salt: Buffer;
  readonly bytes: Buffer;
}

/** What an entry says, as far as anybody may see it: commitments to its parts. */
export interface Statement {
  readonly v: 1;
  readonly log: string;
  readonly type: string;
  readonly id: string;
  /** Hash of a checkpoint that existed before; null before the first. */
  readonly notBefore: string | null;
  readonly parts: readonly { readonly name: string; readonly commitment: string }[];
}

export const signatureClasses = [
  'LOGIN_ONLY',
  'PASSKEY',
  'PUBLIC_CA',
  'OFFICIAL_DUTY_CA',
  'SIGNATURE_PENDING',
] as const;
export type SignatureClass = (typeof signatureClasses)[number];

/** Bytes: canonical JSON of all that is needed to check it. */
export interface Signature {
  readonly class: SignatureClass;
  readonly bytes: Buffer;
}

/** What the log holds of an entry; hashes in base64url. */
export interface Leaf {
  readonly v: 1;
  readonly statement: string;
  readonly at: string;
  readonly prev: string | null;
  readonly sigs: readonly { readonly class: SignatureClass; readonly digest: string }[];
}

const SALT_BYTES = 32;
const MOST_PARTS = 64;
const nameForm = /^[a-z][a-z0-9-]{0,63}$/;
const idForm = /^[\x21-\x7e]{1,300}$/;
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A part with a salt of its own, so that nobody can guess its content from its commitment. @throws TypeError */
export function part(name: string, content: Json): Part {
  if (!nameForm.test(name)) throw new TypeError('A part is named with a–z, 0–9 and hyphens, at most 64.');
  return { name, salt: randomBytes(SALT_BYTES), bytes: strictBytes(content) };
}

/** SHA-256("lienthong/part/v1\n" ‖ name ‖ "\n" ‖ salt ‖ bytes). @throws TypeError for a salt that is not of 32 bytes */
export function partCommitment({ name, salt, bytes }: Part): Buffer {
  // With a salt of any length, the border between salt and bytes could be moved.
  if (salt.length !== SALT_BYTES) throw new TypeError(`A salt has ${SALT_BYTES} bytes.`);
  return sha256('lienthong/part/v1\n', name, '\n', salt, bytes);
}

/** The canonical bytes of a statement about these parts. @throws TypeError for what `readStatement` would refuse */
export function statementOf(input: {
  readonly log: string;
  readonly type: string;
  readonly id: string;
  readonly notBefore: string | null;
  readonly parts: readonly Part[];
}): Buffer {
  const { log, type, id, notBefore } = input;
  const parts = input.parts.map((one) => ({ name: one.name, commitment: partCommitment(one).toString('base64url') }));
  const bytes = strictBytes({ v: 1, log, type, id, notBefore, parts });
  readStatement(bytes);
  return bytes;
}

/** SHA-256("lienthong/statement/v1\n" ‖ statement): what an official signs. */
export function statementDigest(statement: Buffer): Buffer {
  return sha256('lienthong/statement/v1\n', statement);
}

/** @throws TypeError for bytes that are not exactly a statement */
export function readStatement(bytes: Buffer): Statement {
  const value = readStrict(bytes);
  if (!isStatement(value)) throw new TypeError('The bytes are not a statement of version 1.');
  return value;
}

/** SHA-256 of what a signature consists of, as the leaf names it. */
export function signatureDigest({ bytes }: Pick<Signature, 'bytes'>): Buffer {
  return sha256(bytes);
}

/** The canonical bytes of a leaf. @throws TypeError for what `readLeaf` would refuse */
export function leafOf(input: {
  readonly statementDigest: Buffer;
  readonly at: string;
  readonly prev: Buffer | null;
  readonly signatures: readonly Signature[];
}): Buffer {
  const bytes = strictBytes({
    v: 1,
    statement: input.statementDigest.toString('base64url'),
    at: input.at,
    prev: input.prev?.toString('base64url') ?? null,
    sigs: input.signatures.map((one) => ({ class: one.class, digest: signatureDigest(one).toString('base64url') })),
  });
  readLeaf(bytes);
  return bytes;
}

/** @throws TypeError for bytes that are not exactly a leaf */
export function readLeaf(bytes: Buffer): Leaf {
  const value = readStrict(bytes);
  if (!isLeaf(value)) throw new TypeError('The bytes are not a leaf of version 1.');
  return value;
}

type Members = Readonly<Record<string, Json>>;

function isStatement(value: Json): value is Json & Statement {
  if (!hasExactly(value, ['v', 'log', 'type', 'id', 'notBefore', 'parts'])) return false;
  const { v, log, type, id, notBefore, parts } = value;
  if (v !== 1 || !isText(log, idForm) || !isText(type, nameForm) || !isText(id, idForm)) return false;
  if (notBefore !== null && !isHashText(notBefore)) return false;
  if (!Array.isArray(parts) || parts.length > MOST_PARTS || !parts.every(isNamedCommitment)) return false;
  return new Set(parts.map(({ name }) => name)).size === parts.length;
}

function isNamedCommitment(value: Json): value is { name: string; commitment: string } {
  return hasExactly(value, ['name', 'commitment']) && isText(value.name, nameForm) && isHashText(value.commitment);
}

function isLeaf(value: Json): value is Json & Leaf {
  if (!hasExactly(value, ['v', 'statement', 'at', 'prev', 'sigs'])) return false;
  const { v, statement, at, prev, sigs } = value;
  if (v !== 1 || !isHashText(statement) || !isMoment(at)) return false;
  if (prev !== null && !isHashText(prev)) return false;
  return Array.isArray(sigs) && sigs.every(isNamedSignature);
}

function isNamedSignature(value: Json): boolean {
  if (!hasExactly(value, ['class', 'digest'])) return false;
  return (signatureClasses as readonly Json[]).includes(value.class as Json) && isHashText(value.digest);
}

function hasExactly(value: Json, names: readonly string[]): value is Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => Object.hasOwn(value, name));
}

function isText(value: Json | undefined, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isMoment(value: Json | undefined): boolean {
  return isText(value, timeForm) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

function sha256(...pieces: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}
