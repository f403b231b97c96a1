import { fromBase64url } from '../base64.ts';
import type { Json } from '../canonical.ts';

/** Types of entries whose signature is over the digest of the entry that they follow. */
export const following: ReadonlySet<string> = new Set(['waiver-countersigned', 'waiver-signed']);

/**
 * What the signatures of an entry are over. A statement is signed by its own digest; a signature that follows is over the
 * digest of what it follows. Where that part is not there, the signature itself says what it is over.
 */
export function signedDigest(
  { type, statementDigest, decision }: SignedEntry,
  signature: Readonly<Record<string, Json>>,
): Buffer {
  if (!following.has(type)) return statementDigest;
  return fromBase64url(String(decision?.of ?? signature.signed)) ?? Buffer.alloc(0);
}

interface SignedEntry {
  readonly type: string;
  readonly statementDigest: Buffer;
  /** Its part of that name, if it is there. */
  readonly decision: Readonly<Record<string, Json>> | undefined;
}
