import { nodeHash, rootHash } from '../merkle.ts';

/** The root of a complete subtree of 2^level leaves; `index` counts such subtrees from the left. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** The right edge of a tree that grows leaf by leaf: some dozens of hashes, however many leaves there were. */
export class TreeEdge {
  /** By level: the complete subtree that waits for its right neighbour. */
  readonly #waiting: (Buffer | null)[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the hash of a leaf. Gives the nodes that it completes, lowest first. */
  add(hash: Buffer): readonly TreeNode[] {
    const completed: TreeNode[] = [];
    let [level, whole] = [0, hash];
    for (let left = this.#waiting[level]; left; left = this.#waiting[level]) {
      this.#waiting[level] = null;
      whole = nodeHash(left, whole);
      level += 1;
      completed.push({ level, index: (this.#size + 1) / 2 ** level - 1, hash: whole });
    }
    this.#waiting[level] = whole;
    this.#size += 1;
    return completed;
  }

  root(): Buffer {
    const [lowest, ...above] = this.#waiting.filter((hash) => hash !== null);
    return lowest === undefined ? rootHash([]) : above.reduce((right, left) => nodeHash(left, right), lowest);
  }
}
