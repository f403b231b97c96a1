import type { Json } from '../canonical.ts';
import { partCommitment, readLeaf, readStatement, statementDigest } from '../entry.ts';
import { leafHash, verifyInclusion } from '../merkle.ts';
import { readStrict } from '../strict-json.ts';
import type { EvidenceLog } from './evidence-log.ts';
import type { StoredEntry } from './stored-entries.ts';

/**
 * What an entry says, by the names of its parts, if a checkpoint covers exactly these bytes; null where it does not: none
 * yet, or somebody changed them. Whether the log signed that checkpoint is seen by who has its key.
 */
export async function provenContents(
  log: Pick<EvidenceLog, 'entry' | 'newestCheckpoint' | 'inclusionProof'>,
  id: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, Json>>> | null> {
  const entry = await log.entry(id);
  const checkpoint = entry && (await log.newestCheckpoint(entry.origin));
  if (!entry || !checkpoint || checkpoint.size <= entry.index) return null;
  const { size: treeSize, root } = checkpoint;
  const proof = await log.inclusionProof(entry.origin, entry.index, treeSize);
  const claim = { leafIdx: entry.index, treeSize, leafHash: leafHash(entry.leaf), proof: [...proof], root };
  return verifyInclusion(claim) ? contentsOf(entry) : null;
}

function contentsOf({ leaf, statement, parts }: StoredEntry) {
  if (readLeaf(leaf).statement !== statementDigest(statement).toString('base64url')) return null;
  const commitments = new Map(readStatement(statement).parts.map(({ name, commitment }) => [name, commitment]));
  const contents = new Map<string, Readonly<Record<string, Json>>>();
  for (const { name, salt, bytes } of parts) {
    if (salt === null || bytes === null) continue;
    if (partCommitment({ name, salt, bytes }).toString('base64url') !== commitments.get(name)) return null;
    contents.set(name, readStrict(bytes) as Readonly<Record<string, Json>>);
  }
  return contents;
}
