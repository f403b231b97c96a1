import { createHash } from 'node:crypto';
import { isIdempotencyKey } from '../../access/idempotency-key.ts';
import { canonicalize } from '../../evidence/canonical.ts';
import type { ActKey } from '../../store/dossiers/dossier-record.ts';

/**
 * The key of an input with the digest of everything else in it, and of what is done with it. MALFORMED: the key has not
 * the form of one; UNWRITABLE: a text holds half a character.
 */
export function contentKey(
  act: string,
  { idempotencyKey, ...content }: { readonly idempotencyKey: string },
): ActKey | 'MALFORMED' | 'UNWRITABLE' {
  if (!isIdempotencyKey(idempotencyKey)) return 'MALFORMED';
  const said = Object.entries(content).filter(([, value]) => value !== undefined);
  try {
    const text = canonicalize({ ...Object.fromEntries(said), act });
    return { idempotencyKey, contentDigest: createHash('sha256').update(text).digest('base64url') };
  } catch {
    return 'UNWRITABLE';
  }
}
