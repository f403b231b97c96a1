import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Ids that reveal nothing and stay the same: the name of an object encrypted under the hub's key, with its own MAC as
 * initialisation vector (the SIV construction), so that equal names give equal ids and a forged id is recognised.
 */
export class OpaqueIds {
  readonly #macKey: Buffer;
  readonly #cipherKey: Buffer;

  /** `key`: 32 random bytes or more, kept for the life of the installation; another key makes other ids. */
  constructor(key: Buffer) {
    if (key.length < 32) throw new Error('The key for ids must have at least 32 bytes.');
    this.#macKey = Buffer.from(hkdfSync('sha256', key, '', 'lienthong/id/mac/v1', 32));
    this.#cipherKey = Buffer.from(hkdfSync('sha256', key, '', 'lienthong/id/cipher/v1', 32));
  }

  /** `parts` name the object: its type and its key, without line feeds. */
  seal(parts: readonly string[]): string {
    const plain = pad(Buffer.from(parts.join('\n')));
    const iv = this.#mac(plain);
    const cipher = createCipheriv('aes-256-ctr', this.#cipherKey, iv);
    return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString('base64url');
  }

  /** The parts that were sealed, or null if this hub did not make the id. */
  open(id: string): readonly string[] | null {
    const bytes = Buffer.from(id, 'base64url');
    if (bytes.length < 16 + block || bytes.toString('base64url') !== id) return null;
    const iv = bytes.subarray(0, 16);
    const decipher = createDecipheriv('aes-256-ctr', this.#cipherKey, iv);
    const plain = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]);
    if (!timingSafeEqual(iv, this.#mac(plain))) return null;
    return plain.subarray(0, plain.lastIndexOf(1)).toString().split('\n');
  }

  #mac(plain: Buffer): Buffer {
    return createHmac('sha256', this.#macKey).update(plain).digest().subarray(0, 16);
  }
}

const block = 32;

/** To a multiple of the block, so that the length does not tell what kind of object it is. */
function pad(plain: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((plain.length + 1) / block) * block);
  plain.copy(padded);
  padded[plain.length] = 1;
  return padded;
}
