import { fromBase64url } from '../base64.ts';
import type { Json } from '../canonical.ts';
import {
  type Leaf,
  partCommitment,
  readLeaf,
  readStatement,
  type SignatureClass,
  type Statement,
  signatureDigest,
  statementDigest,
} from '../entry.ts';
import { leafHash, verifyInclusion } from '../merkle.ts';
import { readProof } from '../proof.ts';
import { readStrict } from '../strict-json.ts';
import type { EntryFiles } from './bundle-files.ts';
import { type CheckedCheckpoints, textOf } from './checked-checkpoints.ts';
import { type Refuse, tried } from './problem.ts';

export type Members = Readonly<Record<string, Json>>;

/** An entry whose bytes are those that the log holds, unless something was refused. */
export interface CheckedEntry {
  readonly place: string;
  readonly statement: Statement;
  readonly statementDigest: Buffer;
  readonly leaf: Leaf;
  /** Base64url. */
  readonly leafHash: string;
  readonly index: number;
  /** What it holds, by the names of its parts. */
  readonly parts: ReadonlyMap<string, Members>;
  /** Names of parts that are withheld or erased. */
  readonly missing: readonly string[];
  readonly signatures: readonly CheckedSignature[];
}

export interface CheckedSignature {
  readonly place: string;
  readonly class: SignatureClass;
  readonly members: Members;
}

/** Null where its statement, leaf or proof cannot be read. */
export function checkedEntry(files: EntryFiles, checkpoints: CheckedCheckpoints, refuse: Refuse): CheckedEntry | null {
  const { place } = files;
  const statement = tried(refuse, 'FORM', `${place}/statement.json`, () => readStatement(files.statement));
  const leaf = tried(refuse, 'FORM', `${place}/leaf.json`, () => readLeaf(files.leaf));
  const proof = tried(refuse, 'FORM', `${place}/proof.txt`, () => readProof(textOf(files.proof)));
  if (!statement || !leaf || !proof) return null;

  const digest = statementDigest(files.statement);
  if (leaf.statement !== digest.toString('base64url')) refuse('STATEMENT_CHANGED', `${place}/statement.json`);
  const hash = leafHash(files.leaf);
  const checkpoint = checkpoints.newest.get(statement.log);
  if (!checkpoint) {
    refuse('OTHER_LOG', place, statement.log);
  } else if (proof.checkpoint !== checkpoint.note) {
    refuse('CHECKPOINTS_DIFFER', `${place}/proof.txt`);
  } else {
    const { size: treeSize, root } = checkpoint;
    const claim = { leafIdx: proof.index, treeSize, leafHash: hash, proof: proof.hashes, root };
    if (!verifyInclusion(claim)) refuse('NOT_IN_LOG', place, `index ${proof.index}`);
  }
  const parts = checkedParts(files, statement, refuse);
  return {
    ...{ place, statement, statementDigest: digest, leaf, leafHash: hash.toString('base64url'), index: proof.index },
    parts,
    missing: statement.parts.map(({ name }) => name).filter((name) => !files.parts.some((part) => part.name === name)),
    signatures: checkedSignatures(files, leaf, refuse),
  };
}

function checkedParts({ place, parts }: EntryFiles, statement: Statement, refuse: Refuse): Map<string, Members> {
  const committed = new Map(statement.parts.map(({ name, commitment }) => [name, fromBase64url(commitment)]));
  const checked = new Map<string, Members>();
  for (const part of parts) {
    const file = `${place}/part-${part.name}.json`;
    const isSame = part.salt.length === 32 && committed.get(part.name)?.equals(partCommitment(part));
    if (!isSame) refuse('PART_CHANGED', file);
    const members = isSame ? tried(refuse, 'FORM', file, () => membersIn(part.bytes)) : null;
    if (members) checked.set(part.name, members);
  }
  return checked;
}

function checkedSignatures({ place, signatures }: EntryFiles, leaf: Leaf, refuse: Refuse): CheckedSignature[] {
  if (signatures.length !== leaf.sigs.length)
    refuse('SIGNATURE_CHANGED', place, 'there are not as many as in the leaf');
  return leaf.sigs.flatMap(({ class: of, digest }, nth) => {
    const file = signatures[nth];
    if (!file) return [];
    const isSame = signatureDigest(file).toString('base64url') === digest;
    if (!isSame) refuse('SIGNATURE_CHANGED', file.place);
    const members = isSame ? tried(refuse, 'FORM', file.place, () => membersIn(file.bytes)) : null;
    return members ? [{ place: file.place, class: of, members }] : [];
  });
}

function membersIn(bytes: Buffer): Members {
  const value = readStrict(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('it is no JSON object');
  return value as Members;
}
