import { fromBase64 } from '../base64.ts';
import { type Checkpoint, checkpointHash, readCheckpoint } from '../checkpoint.ts';
import { verifyConsistency } from '../merkle.ts';
import { type Note, readNote } from '../note.ts';
import { type Cosigned, cosignedBy, isQuorum, signedByLog } from '../policy.ts';
import type { BundleFiles, Placed } from './bundle-files.ts';
import { type Refuse, tried } from './problem.ts';
import type { VerifierPolicy } from './verifier-policy.ts';

/** A checkpoint of the bundle, whole, and who stands behind it. */
export interface CheckedCheckpoint extends Checkpoint {
  readonly place: string;
  /** Signatures included. */
  readonly note: string;
  /** Base64url, as `notBefore` names it. */
  readonly hash: string;
  /** Empty without a policy. */
  readonly cosigned: readonly Cosigned[];
}

export interface CheckedCheckpoints {
  /** By origin: the one that the proofs are for. */
  readonly newest: ReadonlyMap<string, CheckedCheckpoint>;
  /** By hash: those that entries name as made before them. */
  readonly earlier: ReadonlyMap<string, CheckedCheckpoint>;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file. @throws TypeError for what is not UTF-8 */
export function textOf(bytes: Buffer): string {
  return utf8.decode(bytes);
}

export function checkedCheckpoints(
  files: BundleFiles,
  policy: VerifierPolicy | null,
  refuse: Refuse,
): CheckedCheckpoints {
  const newest = new Map<string, CheckedCheckpoint>();
  const earlier = new Map<string, CheckedCheckpoint>();
  for (const file of files.checkpoints) {
    const checked = checkedCheckpoint(file, policy, refuse);
    if (checked && newest.has(checked.origin)) refuse('FORM', file.place, 'the log has another one');
    if (checked) newest.set(checked.origin, checked);
  }
  for (const { place, checkpoint, consistency } of files.earlier) {
    const checked = checkedCheckpoint({ place: `${place}/checkpoint.txt`, bytes: checkpoint }, policy, refuse);
    const proof = tried(refuse, 'FORM', `${place}/consistency.txt`, () => hashesIn(consistency));
    if (!checked || !proof) continue;
    const later = newest.get(checked.origin);
    if (!later || earlier.has(checked.hash)) refuse('FORM', place, 'nothing in the bundle continues it');
    else if (later.size === checked.size && !later.root.equals(checked.root)) refuse('TWO_CHECKPOINTS', place);
    else if (!isContinued(checked, later, proof)) refuse('NOT_CONSISTENT', place);
    earlier.set(checked.hash, checked);
  }
  return { newest, earlier };
}

function checkedCheckpoint(
  { place, bytes }: Placed,
  policy: VerifierPolicy | null,
  refuse: Refuse,
): CheckedCheckpoint | null {
  const read = tried(refuse, 'FORM', place, () => {
    const note = textOf(bytes);
    const signed = readNote(note);
    return { note, signed, ...readCheckpoint(signed.text) };
  });
  if (!read) return null;
  const { signed, ...checkpoint } = read;
  const hash = checkpointHash(signed.text).toString('base64url');
  return {
    ...checkpoint,
    place,
    hash,
    cosigned: policy ? standingBehind(signed, read.origin, place, policy, refuse) : [],
  };
}

function standingBehind(
  signed: Note,
  origin: string,
  place: string,
  policy: VerifierPolicy,
  refuse: Refuse,
): readonly Cosigned[] {
  if (policy.logs.every(({ key }) => key.name !== origin)) refuse('ISSUER_UNKNOWN', place, origin);
  else if (!signedByLog(policy, signed, origin)) refuse('CHECKPOINT_NOT_SIGNED', place);
  const cosigned = cosignedBy(policy, signed);
  if (
    !isQuorum(
      policy,
      cosigned.map(({ witness }) => witness.name),
    )
  )
    refuse('NOT_WITNESSED', place);
  return cosigned;
}

function isContinued(first: Checkpoint, second: Checkpoint, proof: readonly Buffer[]): boolean {
  const [sizes, roots] = [
    { size1: first.size, size2: second.size },
    { root1: first.root, root2: second.root },
  ];
  return verifyConsistency({ ...sizes, ...roots, proof });
}

function hashesIn(bytes: Buffer): readonly Buffer[] {
  const text = textOf(bytes);
  if (text === '') return [];
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : [];
  const hashes = lines.map((line) => fromBase64(line));
  if (hashes.length === 0 || hashes.length > 126 || !hashes.every((hash) => hash?.length === 32))
    throw new TypeError('it does not hold one hash a line');
  return hashes as Buffer[];
}
