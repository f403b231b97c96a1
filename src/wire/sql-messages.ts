// Messages of PostgreSQL's extended query protocol, version 3: parameters and columns are text.

/**
 * What asks one statement: Bind, Execute and Sync, and before them Parse unless the server has the statement by its
 * name. Close goes before Parse: the name may be known from a statement whose answer has not come yet.
 */
export function statementMessages(
  { name = '', text, values = [] }: { name?: string; text: string; values?: readonly unknown[] },
  isPrepared: boolean,
): Buffer {
  const written = values.map(textOf);
  const lengths = written.map((value) => (value === null ? -1 : Buffer.byteLength(value)));
  const nameLength = Buffer.byteLength(name) + 1;
  const closeLength = 4 + 1 + nameLength;
  const parseLength = 4 + nameLength + Buffer.byteLength(text) + 1 + 2;
  let bindLength = 4 + 1 + nameLength + 2 + 2 + 2;
  for (const length of lengths) bindLength += 4 + Math.max(0, length);

  const head = isPrepared ? 0 : 1 + closeLength + 1 + parseLength;
  const to = new Writer(head + 1 + bindLength + tail.length);
  if (!isPrepared) {
    to.start('C', closeLength).byte('S'.charCodeAt(0)).word(name);
    to.start('P', parseLength).word(name).word(text).int16(0);
  }
  to.start('B', bindLength).word('').word(name).int16(0).int16(written.length);
  for (let of = 0; of < written.length; of += 1) to.parameter(written[of] ?? null, lengths[of] as number);
  return to.int16(0).end(tail);
}

class Writer {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(length: number) {
    this.#bytes = Buffer.allocUnsafe(length);
  }

  start(type: string, length: number): this {
    return this.byte(type.charCodeAt(0)).int32(length);
  }

  byte(of: number): this {
    this.#bytes[this.#at++] = of;
    return this;
  }

  int16(of: number): this {
    this.#at = this.#bytes.writeInt16BE(of, this.#at);
    return this;
  }

  int32(of: number): this {
    this.#at = this.#bytes.writeInt32BE(of, this.#at);
    return this;
  }

  word(of: string): this {
    this.#at += this.#bytes.write(of, this.#at);
    return this.byte(0);
  }

  parameter(value: string | null, length: number): this {
    this.int32(length);
    if (value !== null) this.#at += this.#bytes.write(value, this.#at);
    return this;
  }

  end(tail: Buffer): Buffer {
    tail.copy(this.#bytes, this.#at);
    return this.#bytes;
  }
}

/** Execute, all rows; Sync. */
const tail = Buffer.from('E\0\0\0\x09\0\0\0\0\0S\0\0\0\x04', 'latin1');

/** A parameter as text; a list as an array of texts. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return String(value);
  if (value !== last?.list) last = { list: value, text: listOf(value) };
  return last.text;
}

/** The list written last: several registers are asked about the same keys. Who asked with a list changes it no more. */
let last: { readonly list: readonly unknown[]; readonly text: string } | null = null;

function listOf(value: readonly unknown[]): string {
  // Keys are plain texts, mostly: to look at each would cost as much as to write them all.
  if (value.length > 0 && value.every(isText) && !special.test(value.join(''))) return `{"${value.join('","')}"}`;
  return `{${value.map((item) => (item === null ? 'null' : `"${escaped(String(item))}"`)).join()}}`;
}

const isText = (item: unknown) => typeof item === 'string';
const special = /["\\]/;

const escaped = (item: string) => (special.test(item) ? item.replace(/["\\]/g, '\\$&') : item);

/** What came at once. */
export class Received {
  readonly bytes: Buffer;
  readonly view: DataView;
  #text: string | null = null;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** As if each byte were a character. */
  get text(): string {
    this.#text ??= this.bytes.toString('latin1');
    return this.#text;
  }
}

/** Bits that no four bytes of ASCII have. */
const NOT_ASCII = 0x80808080 | 0;

/**
 * The cells of a DataRow, each made into text when it is looked at: of many rows few are. All that came with it is decoded
 * once as if each byte were a character, which it is in numbers, dates and codes; only cells with other bytes are decoded
 * again.
 * Cells that are looked at in their order are found at once.
 */
export class SentRow implements Iterable<string | null> {
  readonly #of: Received;
  readonly #from: number;
  readonly #count: number;
  /** Where the cell looked at last begins, with its length before it. */
  #cell = 0;
  #at: number;

  /** @throws where it ends before its cells do */
  constructor(of: Received, from: number, end: number) {
    const { view } = of;
    this.#of = of;
    this.#from = from;
    this.#count = view.getUint16(from);
    this.#at = from + 2;
    let at = from + 2;
    for (let cell = 0; cell < this.#count && at < end; cell += 1) at += 4 + Math.max(0, view.getInt32(at));
    if (at > end) throw new Error('A row that ends before its cells do.');
  }

  at(cell: number): string | null {
    const { bytes, view, text } = this.#of;
    if (cell < this.#cell) {
      this.#cell = 0;
      this.#at = this.#from + 2;
    }
    while (this.#cell < cell) {
      this.#at += 4 + Math.max(0, view.getInt32(this.#at));
      this.#cell += 1;
    }
    const length = cell < this.#count ? view.getInt32(this.#at) : -1;
    if (length < 0) return null;
    const start = this.#at + 4;
    const after = start + length;
    let byte = start;
    while (byte + 4 <= after && (view.getInt32(byte) & NOT_ASCII) === 0) byte += 4;
    while (byte < after && view.getInt8(byte) >= 0) byte += 1;
    if (byte < after) return bytes.toString('utf8', start, after);
    return text.substring(start, after);
  }

  *[Symbol.iterator](): Iterator<string | null> {
    for (let cell = 0; cell < this.#count; cell += 1) yield this.at(cell);
  }
}

/** The error that an ErrorResponse tells, as pg's own errors are: `code` is the SQLSTATE. */
export function errorIn(bytes: Buffer, from: number, end: number): Error {
  const fields: Record<string, string> = {};
  for (let at = from; at < end && bytes[at] !== 0; ) {
    const after = bytes.indexOf(0, at);
    if (after < 0 || after >= end) throw new Error('An error that ends before its fields do.');
    fields[String.fromCharCode(bytes[at] as number)] = bytes.toString('utf8', at + 1, after);
    at = after + 1;
  }
  return Object.assign(new Error(fields.M), { code: fields.C, severity: fields.V ?? fields.S });
}
