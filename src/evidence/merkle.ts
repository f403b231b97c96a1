import { createHash } from 'node:crypto';

/*
 * The Merkle tree of RFC 6962 (section 2.1) and RFC 9162 (section 2.1) with SHA-256. Hashes are buffers of 32 bytes,
 * `leaves` the bytes of the entries themselves, not their hashes. Nothing here holds a key, reads a clock or does I/O.
 */

const HASH_BYTES = 32;

export interface InclusionClaim {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly leafHash: Buffer;
  readonly proof: readonly Buffer[];
  readonly root: Buffer;
}

export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Buffer;
  readonly root2: Buffer;
  readonly proof: readonly Buffer[];
}

/** The leaves `from` to `to`, `to` not among them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(leaf: Buffer): Buffer {
  return sha256(Buffer.of(0), leaf);
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.of(1), left, right);
}

/** The root of the tree of these leaves; of none, SHA-256 of nothing. */
export function rootHash(leaves: readonly Buffer[]): Buffer {
  return leaves.length === 0 ? sha256() : hashOf(leaves.map(leafHash), { from: 0, to: leaves.length });
}

/**
 * Proof that leaf `index` is in the tree of the first `size` leaves: the hashes of its siblings, lowest first.
 *
 * @throws RangeError unless 0 ≤ index < size ≤ number of leaves
 */
export function inclusionProof(leaves: readonly Buffer[], index: number, size: number): Buffer[] {
  if (!(size <= leaves.length)) throw new RangeError(`There are ${leaves.length} leaves, not ${size}.`);
  const ranges = inclusionRanges(index, size);
  const hashes = leaves.slice(0, size).map(leafHash);
  return ranges.map((range) => hashOf(hashes, range));
}

/**
 * Proof that the tree of the first `size2` leaves begins with that of the first `size1`; empty where they are equal.
 *
 * @throws RangeError unless 0 < size1 ≤ size2 ≤ number of leaves
 */
export function consistencyProof(leaves: readonly Buffer[], size1: number, size2: number): Buffer[] {
  if (!(size2 <= leaves.length)) throw new RangeError(`There are ${leaves.length} leaves, not ${size2}.`);
  const ranges = consistencyRanges(size1, size2);
  const hashes = leaves.slice(0, size2).map(leafHash);
  return ranges.map((range) => hashOf(hashes, range));
}

/** Of which leaves an inclusion proof holds the hashes, in its order. @throws RangeError unless 0 ≤ index < size */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!isCount(index) || !isCount(size) || index >= size)
    throw new RangeError(`There is no leaf ${index} in a tree of ${size}.`);
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      ranges.unshift({ from: middle, to });
      to = middle;
    } else {
      ranges.unshift({ from, to: middle });
      from = middle;
    }
  }
  return ranges;
}

/** Of which leaves a consistency proof holds the hashes, in its order. @throws RangeError unless 0 < size1 ≤ size2 */
export function consistencyRanges(size1: number, size2: number): Range[] {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2)
    throw new RangeError(`No tree of ${size2} leaves can be proved to begin with one of ${size1}.`);
  const ranges: Range[] = [];
  let [from, to] = [0, size2];
  while (to !== size1) {
    const middle = from + split(to - from);
    if (size1 <= middle) {
      ranges.unshift({ from: middle, to });
      to = middle;
    } else {
      ranges.unshift({ from, to: middle });
      from = middle;
    }
  }
  // What both trees share on their right edge; where that is the whole older tree, its root is known.
  if (from > 0) ranges.unshift({ from, to });
  return ranges;
}

/** Whether the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion({ leafIdx, treeSize, leafHash, proof, root }: InclusionClaim): boolean {
  if (!isCount(leafIdx) || !isCount(treeSize) || leafIdx >= treeSize) return false;
  if (![leafHash, ...proof].every(isHash)) return false;
  let [index, last, hash] = [leafIdx, treeSize - 1, leafHash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      hash = nodeHash(sibling, hash);
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && hash.equals(root);
}

/**
 * Whether the tree of `size2` leaves begins with that of `size1` (RFC 9162, section 2.1.4.2). False where `size1` is 0:
 * every tree begins with the empty one, and nothing would have been proved.
 */
export function verifyConsistency({ size1, size2, root1, root2, proof }: ConsistencyClaim): boolean {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && root1.equals(root2);
  if (proof.length === 0 || !proof.every(isHash)) return false;
  const [first, ...rest] = isPowerOfTwo(size1) ? [root1, ...proof] : proof;
  let [index, last] = [size1 - 1, size2 - 1];
  while (index % 2 === 1) [index, last] = [half(index), half(last)];
  let [older, newer] = [first as Buffer, first as Buffer];
  for (const hash of rest) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)];
    } else {
      newer = nodeHash(newer, hash);
    }
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && older.equals(root1) && newer.equals(root2);
}

function hashOf(hashes: readonly Buffer[], { from, to }: Range): Buffer {
  if (to - from === 1) return hashes[from] as Buffer;
  const middle = from + split(to - from);
  return nodeHash(hashOf(hashes, { from, to: middle }), hashOf(hashes, { from: middle, to }));
}

/** The greatest power of two below a number of leaves above 1: how many of them go to the left. */
function split(count: number): number {
  let left = 1;
  while (left * 2 < count) left *= 2;
  return left;
}

function isPowerOfTwo(count: number): boolean {
  return count === 1 || split(count) * 2 === count;
}

/** Not by bits: those of JavaScript end at 32. */
function half(number: number): number {
  return Math.floor(number / 2);
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function isHash(hash: Buffer): boolean {
  return hash.length === HASH_BYTES;
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
