/** Characters after which what was written so far becomes bytes. */
const PIECE = 2_048;

/**
 * Text that is written piece by piece, and its bytes. A long one is never put together as one text: with a thousand
 * people that would cost several times as much as the bytes do.
 */
export class Outgoing {
  #text = '';
  #bytes: Buffer | null = null;
  #length = 0;

  add(piece: string): void {
    this.#text += piece;
    if (this.#text.length >= PIECE) this.#write();
  }

  /** A short text as it is, a long one as UTF-8. Nothing can be added afterwards. */
  end(): string | Buffer {
    if (!this.#bytes) return this.#text;
    this.#write();
    return this.#bytes.subarray(0, this.#length);
  }

  #write(): void {
    const most = this.#length + 3 * this.#text.length;
    if (!this.#bytes || this.#bytes.length < most) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
      this.#bytes?.copy(larger);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(this.#text, this.#length);
    this.#text = '';
  }
}
