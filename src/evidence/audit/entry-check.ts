import { fromBase64url } from '../base64.ts';
import type { Json } from '../canonical.ts';
import {
  type Leaf,
  partCommitment,
  readLeaf,
  readStatement,
  type Statement,
  signatureDigest,
  statementDigest,
} from '../entry.ts';
import { leafHash } from '../merkle.ts';
import { readStrict } from '../strict-json.ts';
import type { EntryRow } from './log-rows.ts';
import { type Refuse, tried } from './problem.ts';

export type Members = Readonly<Record<string, Json>>;

/** An entry that could be read; whether all of it holds was told to `refuse`. */
export interface CheckedEntry extends EntryRow {
  readonly said: Statement;
  readonly leafSaid: Leaf;
  readonly statementDigest: Buffer;
  /** What its parts hold, as far as they are there and are those that were committed to. */
  readonly contents: ReadonlyMap<string, Members>;
}

/** Checks one entry by itself: leaf, statement, parts, digests of signatures. Null where it cannot be read. */
export function checkEntry(row: EntryRow, origin: string, refuse: Refuse): CheckedEntry | null {
  const { index } = row;
  if (!leafHash(row.leaf).equals(row.leafHash)) refuse('LEAF_CHANGED', index);
  const said = tried(refuse, 'FORM', index, () => readStatement(row.statement));
  const leaf = tried(refuse, 'FORM', index, () => readLeaf(row.leaf));
  if (!said || !leaf) return null;

  const digest = statementDigest(row.statement);
  if (leaf.statement !== digest.toString('base64url')) refuse('STATEMENT_CHANGED', index);
  if (said.log !== origin) refuse('STATEMENT_CHANGED', index, `it is of log ${said.log}`);
  if (said.id !== row.id) refuse('ROW_CHANGED', index, 'id');
  if (leaf.at.replace('Z', '000Z') !== row.at) refuse('ROW_CHANGED', index, 'at');
  if (leaf.prev !== (row.prev?.toString('base64url') ?? null)) refuse('CHAIN', index);
  checkSignatureDigests(row, leaf, refuse);
  const contents = checkedParts(row, said, refuse);
  const dossier = contents.get('decision')?.dossier;
  if (typeof dossier === 'string' && dossier !== row.dossier) refuse('ROW_CHANGED', index, 'dossier');
  return { ...row, said, leafSaid: leaf, statementDigest: digest, contents };
}

function checkedParts({ index, parts }: EntryRow, said: Statement, refuse: Refuse): Map<string, Members> {
  const contents = new Map<string, Members>();
  const kept = parts.map(({ name }) => name);
  const named = said.parts.map(({ name }) => name);
  if (kept.join() !== named.join())
    refuse('PART_MISSING', index, `kept: ${kept.join(', ')}; named: ${named.join(', ')}`);
  const commitments = new Map(said.parts.map(({ name, commitment }) => [name, fromBase64url(commitment)]));
  for (const { name, salt, bytes } of parts) {
    const commitment = commitments.get(name);
    if (!commitment || salt === null || bytes === null) continue;
    if (salt.length !== 32 || !partCommitment({ name, salt, bytes }).equals(commitment)) {
      refuse('PART_CHANGED', index, name);
      continue;
    }
    const content = tried(refuse, 'FORM', index, () => readStrict(bytes));
    if (typeof content === 'object' && content !== null && !Array.isArray(content))
      contents.set(name, content as Members);
  }
  return contents;
}

function checkSignatureDigests({ index, signatures }: EntryRow, { sigs }: Leaf, refuse: Refuse): void {
  const isSame = (one: EntryRow['signatures'][number] | undefined, nth: number) =>
    one?.class === sigs[nth]?.class && one && signatureDigest(one).toString('base64url') === sigs[nth]?.digest;
  if (signatures.length !== sigs.length || !signatures.every(isSame)) refuse('SIGNATURE_CHANGED', index);
}
