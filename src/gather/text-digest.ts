import { createHmac } from 'node:crypto';

/** Tells later whether a text is the same, without keeping it; null of none. */
export function textDigest(text: string | null, salt: string): string | null {
  return text === null ? null : createHmac('sha256', salt).update(text).digest('base64url');
}
