import type { Subject } from './subject.ts';

/** Bits; for a million objects one in seventy others is taken for one of them. */
const BITS = 2 ** 24;

/** Marks objects, each with two bits of the same two megabytes however many there are. */
export class ConfirmedMarks {
  readonly #words = new Uint32Array(BITS / 32);

  add(subject: Subject): void {
    const hash = hashOf(subject);
    this.#set(first(hash));
    this.#set(second(hash));
  }

  /** True for all that were added, and for few others. */
  mayHave(subject: Subject): boolean {
    const hash = hashOf(subject);
    return this.#has(first(hash)) && this.#has(second(hash));
  }

  #set(bit: number): void {
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] as number) | (1 << (bit & 31));
  }

  #has(bit: number): boolean {
    return ((this.#words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

/** FNV-1a over the characters of both. */
function hashOf({ entity, key }: Subject): number {
  let begun = hashes.get(entity);
  if (begun === undefined) {
    begun = hashed(0x811c9dc5, entity);
    hashes.set(entity, begun);
  }
  return hashed(begun, key) >>> 0;
}

const hashes = new Map<Subject['entity'], number>();

function hashed(begun: number, text: string): number {
  const { length } = text;
  let hash = begun;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two places for a hash, far apart also for hashes that lie near. */
const first = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
const second = (hash: number) => Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> 8;
