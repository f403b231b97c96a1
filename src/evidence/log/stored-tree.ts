import type { Knex } from 'knex';
import { consistencyRanges, inclusionRanges, nodeHash, type Range } from '../merkle.ts';

/*
 * Proofs from stored nodes: as many rows are read as the proof has hashes, and a few more along the right edge, however
 * long the log is.
 */

/** A complete subtree: 2^level leaves, `index` counts such subtrees from the left. */
interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Row of table `evidence.log`. */
type LogId = number;

export async function storedInclusionProof(database: Knex, log: LogId, index: number, size: number): Promise<Buffer[]> {
  return hashesOf(database, log, inclusionRanges(index, size));
}

export async function storedConsistencyProof(
  database: Knex,
  log: LogId,
  size1: number,
  size2: number,
): Promise<Buffer[]> {
  return hashesOf(database, log, consistencyRanges(size1, size2));
}

/** Root of the tree of the first `size` leaves, above 0. */
export async function storedRoot(database: Knex, log: LogId, size: number): Promise<Buffer> {
  const [root] = await hashesOf(database, log, [{ from: 0, to: size }]);
  return root as Buffer;
}

/** The complete subtrees that a range of leaves consists of, largest first. Its start is a multiple of its largest one. */
export function subtreesOf({ from, to }: Range): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let start = from; start < to; ) {
    let level = 0;
    while (start + 2 ** (level + 1) <= to) level++;
    subtrees.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return subtrees;
}

async function hashesOf(database: Knex, log: LogId, ranges: readonly Range[]): Promise<Buffer[]> {
  const wanted = ranges.map(subtreesOf);
  const all = wanted.flat();
  const { rows } = await database.raw<{ rows: { hash: Buffer | null }[] }>(
    `select evidence.subtree(?, level, idx) as hash
     from unnest(?::int[], ?::bigint[]) with ordinality wanted (level, idx, n) order by n`,
    [log, all.map(({ level }) => level), all.map(({ index }) => index)],
  );
  let next = 0;
  return wanted.map((subtrees) => {
    const hashes = subtrees.map(() => rows[next++]?.hash ?? missing());
    // The right edge: small subtrees are joined first.
    return hashes.reduceRight((right, left) => nodeHash(left, right));
  });
}

function missing(): never {
  throw new Error('A leaf or a node of the log is missing; run "evidence audit".');
}
