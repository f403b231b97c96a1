/**
 * The bytes of standard base64 with padding (RFC 4648, section 4); null unless encoding them again gives the same text,
 * so that one value never has two texts.
 */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

/** The bytes of base64url without padding, as hashes stand in JSON; null unless encoding them again gives the same text. */
export function fromBase64url(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}

/** Whether a text is a SHA-256 hash as it stands in JSON. */
export function isHashText(text: unknown): text is string {
  return typeof text === 'string' && fromBase64url(text)?.length === 32;
}
