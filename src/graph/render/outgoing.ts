/** Characters after which what was written so far becomes bytes. */
const PIECE = 2_048;

/** A piece that is written again and again, with its bytes. */
export class Kept {
  readonly text: string;
  readonly bytes: Buffer;

  constructor(text: string) {
    this.text = text;
    this.bytes = Buffer.from(text);
  }
}

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

  /** The same of a piece whose bytes are known: once the text is long they are copied. */
  addKept({ text, bytes }: Kept): void {
    if (!this.#bytes) {
      this.add(text);
      return;
    }
    if (this.#text.length > 0) this.#write();
    this.#makeRoom(this.#length + bytes.length).set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A short text as it is, a long one as UTF-8. Nothing can be added afterwards. */
  end(): string | Buffer {
    if (!this.#bytes) return this.#text;
    this.#write();
    return this.#bytes.subarray(0, this.#length);
  }

  #write(): void {
    const bytes = this.#makeRoom(this.#length + 3 * this.#text.length);
    this.#length += bytes.write(this.#text, this.#length);
    this.#text = '';
  }

  #makeRoom(most: number): Buffer {
    if (this.#bytes && this.#bytes.length >= most) return this.#bytes;
    const larger = Buffer.allocUnsafeSlow(2 * most);
    this.#bytes?.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
    return larger;
  }
}
