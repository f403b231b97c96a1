import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  rootHash,
  verifyConsistency,
  verifyInclusion,
} from '../../src/evidence/merkle.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** The entries of the reference trees, and the roots of the trees of the first 0 to 8 of them (transparency-dev/merkle). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

interface Vector {
  readonly case: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
  readonly [name: string]: unknown;
}

function vectors(kind: string): Vector[] {
  const text = readFileSync(new URL(`vectors/merkle-${kind}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
const base64 = (text: unknown) => Buffer.from((text as string | null) ?? '', 'base64');
const hashes = ({ proof }: Vector) => (proof ?? []).map(base64);

describe('the reference trees', () => {
  it.each(roots.map((root, size) => [size, root] as const))('of %i leaves have the root %s', (size, root) => {
    expect(rootHash(entries.slice(0, size)).toString('hex')).toBe(root);
  });

  it.each(vectors('inclusion').map((vector) => [vector.case, vector] as const))('inclusion %s', (_, vector) => {
    const { leafIdx, treeSize } = vector as unknown as { leafIdx: number; treeSize: number };
    const claim = { leafIdx, treeSize, leafHash: base64(vector.leafHash), root: base64(vector.root) };
    expect(verifyInclusion({ ...claim, proof: hashes(vector) })).toBe(!vector.wantErr);
  });

  it.each(vectors('consistency').map((vector) => [vector.case, vector] as const))('consistency %s', (_, vector) => {
    const { size1, size2 } = vector as unknown as { size1: number; size2: number };
    const claim = { size1, size2, root1: base64(vector.root1), root2: base64(vector.root2) };
    expect(verifyConsistency({ ...claim, proof: hashes(vector) })).toBe(!vector.wantErr);
  });

  it('the proofs made for the good vectors are theirs', () => {
    const good = (kind: string) => vectors(kind).filter(({ case: name }) => /^[1-4]\/happy-path$/.test(name));
    const inclusion = good('inclusion');
    const consistency = good('consistency');
    expect([inclusion.length, consistency.length]).toEqual([4, 4]);
    for (const vector of inclusion)
      expect(inclusionProof(entries, vector.leafIdx as number, vector.treeSize as number)).toEqual(hashes(vector));
    for (const vector of consistency)
      expect(consistencyProof(entries, vector.size1 as number, vector.size2 as number)).toEqual(hashes(vector));
  });
});

/** Made leaf by leaf, as nobody would write a proof: complete subtrees, equal ones joined. */
function rootByJoining(leaves: readonly Buffer[]): Buffer {
  const stack: { height: number; hash: Buffer }[] = [];
  const join = () => {
    const [left, right] = stack.splice(-2) as [{ hash: Buffer }, { hash: Buffer; height: number }];
    stack.push({ height: right.height + 1, hash: nodeHash(left.hash, right.hash) });
  };
  for (const leaf of leaves) {
    stack.push({ height: 0, hash: leafHash(leaf) });
    while (stack.length > 1 && stack.at(-1)?.height === stack.at(-2)?.height) join();
  }
  while (stack.length > 1) join();
  return stack[0]?.hash as Buffer;
}

const leaves = Array.from({ length: 200 }, (_, at) => Buffer.from(`leaf ${at}`));
const rootOf = Array.from({ length: 201 }, (_, size) => rootHash(leaves.slice(0, size)));
const two = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }));

function* flips(buffer: Buffer): Generator<Buffer> {
  for (let bit = 0; bit < buffer.length * 8; bit++) {
    const flipped = Buffer.from(buffer);
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    yield flipped;
  }
}

function* proofFlips(proof: readonly Buffer[]): Generator<Buffer[]> {
  for (const [at, hash] of proof.entries()) for (const flipped of flips(hash)) yield proof.with(at, flipped);
}

describe('generated trees to 200 leaves', () => {
  it('have the roots that joining complete subtrees gives', () => {
    for (let size = 1; size <= 200; size++)
      expect(rootOf[size]?.equals(rootByJoining(leaves.slice(0, size)))).toBe(true);
  });

  it('every leaf is proved in its place, and in no other', () => {
    for (const treeSize of [1, 2, 3, 7, 8, 9, 64, 65, 113, 200]) {
      const root = rootOf[treeSize] as Buffer;
      for (let leafIdx = 0; leafIdx < treeSize; leafIdx++) {
        const claim = { leafIdx, treeSize, leafHash: leafHash(leaves[leafIdx] as Buffer), root };
        const proof = inclusionProof(leaves, leafIdx, treeSize);
        if (!verifyInclusion({ ...claim, proof })) expect.fail(`${leafIdx} of ${treeSize} is not proved`);
        if (verifyInclusion({ ...claim, leafIdx: leafIdx ^ 1, proof })) expect.fail(`${leafIdx} is proved elsewhere`);
      }
    }
  });

  it('every smaller or equal tree is proved to begin a larger one', () => {
    for (const size2 of [1, 2, 3, 7, 8, 9, 64, 65, 113, 200])
      for (let size1 = 1; size1 <= size2; size1++) {
        const [root1, root2] = [rootOf[size1] as Buffer, rootOf[size2] as Buffer];
        const proof = consistencyProof(leaves, size1, size2);
        expect(proof.length === 0).toBe(size1 === size2);
        if (!verifyConsistency({ size1, size2, root1, root2, proof })) expect.fail(`${size1} in ${size2}`);
      }
  });

  it('every single-bit flip of leaf hash, root and proof is refused', () => {
    const sizes = two.map(([a, b]) => ({ treeSize: Math.max(a, b), leafIdx: Math.min(a, b) - 1 }));
    fc.assert(
      fc.property(sizes, ({ treeSize, leafIdx }) => {
        const hash = leafHash(leaves[leafIdx] as Buffer);
        const claim = { leafIdx, treeSize, leafHash: hash, root: rootOf[treeSize] as Buffer };
        const proof = inclusionProof(leaves, leafIdx, treeSize);
        if (!verifyInclusion({ ...claim, proof })) return false;
        for (const flipped of flips(hash)) if (verifyInclusion({ ...claim, leafHash: flipped, proof })) return false;
        for (const root of flips(claim.root)) if (verifyInclusion({ ...claim, root, proof })) return false;
        for (const flipped of proofFlips(proof)) if (verifyInclusion({ ...claim, proof: flipped })) return false;
        return true;
      }),
      { numRuns: 15 },
    );
  });

  it('every single-bit flip of both roots and the proof of consistency is refused, equal sizes included', () => {
    const sizes = fc.oneof(
      two.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      fc.integer({ min: 1, max: 200 }).map((size) => [size, size] as const),
    );
    fc.assert(
      fc.property(sizes, ([size1, size2]) => {
        const claim = { size1, size2, root1: rootOf[size1] as Buffer, root2: rootOf[size2] as Buffer };
        const proof = consistencyProof(leaves, size1, size2);
        if (!verifyConsistency({ ...claim, proof })) return false;
        for (const root1 of flips(claim.root1)) if (verifyConsistency({ ...claim, root1, proof })) return false;
        for (const root2 of flips(claim.root2)) if (verifyConsistency({ ...claim, root2, proof })) return false;
        for (const flipped of proofFlips(proof)) if (verifyConsistency({ ...claim, proof: flipped })) return false;
        return true;
      }),
      { numRuns: 15 },
    );
  });

  it('a proof with a hash too many, too few or in another order is refused', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [size1, size2] = [Math.min(a, b), Math.max(a, b)];
        const claim = { size1, size2, root1: rootOf[size1] as Buffer, root2: rootOf[size2] as Buffer };
        const proof = consistencyProof(leaves, size1, size2);
        const wrong = [[...proof, claim.root2], [claim.root1, ...proof], proof.slice(1), proof.slice(0, -1)];
        if (proof.length > 1) wrong.push(proof.toReversed());
        const differs = wrong.filter((one) => one.length !== proof.length || one.length > 1);
        return differs.every((other) => !verifyConsistency({ ...claim, proof: other }));
      }),
    );
  });
});

describe('what cannot be', () => {
  it.each([
    [8, 8],
    [0, 9],
    [-1, 4],
    [0.5, 4],
    [Number.NaN, 4],
  ])('there is no proof of leaf %s in a tree of %s of 8', (index, size) => {
    expect(() => inclusionProof(entries, index, size)).toThrow(RangeError);
  });

  it.each([
    [0, 4],
    [5, 4],
    [4, 9],
    [1.5, 4],
  ])('there is no proof that %s begins %s of 8', (size1, size2) => {
    expect(() => consistencyProof(entries, size1, size2)).toThrow(RangeError);
  });

  it('trees beyond 2^32 leaves are verified like small ones', () => {
    // Of 2^40 + 1 leaves, the last hangs at the root beside the whole rest.
    const [rest, last] = [leafHash(Buffer.of(1)), leafHash(Buffer.of(2))];
    const claim = { leafIdx: 2 ** 40, treeSize: 2 ** 40 + 1, leafHash: last, proof: [rest] };
    expect(verifyInclusion({ ...claim, root: nodeHash(rest, last) })).toBe(true);
    expect(verifyInclusion({ ...claim, leafIdx: 2 ** 40 - 1, root: nodeHash(rest, last) })).toBe(false);
  });
});
