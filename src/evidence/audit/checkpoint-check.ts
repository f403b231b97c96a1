import { type Checkpoint, checkpointHash, readCheckpoint } from '../checkpoint.ts';
import { cosignedAt } from '../cosignature.ts';
import { type Note, readNote, readSignature, signaturesOf } from '../note.ts';
import { isQuorum, type Policy, signedByLog } from '../policy.ts';
import type { CheckpointRow } from './log-rows.ts';
import { type Refuse, tried } from './problem.ts';

/** A checkpoint, of the store or of a file, and who stands behind it. */
export interface CheckedCheckpoint extends Checkpoint {
  /** SHA-256 of its text, base64url. */
  readonly hash: string;
  /** Whether the policy's log signed it; without a policy, whether anybody did. */
  readonly isSigned: boolean;
  /** Whether so many cosigned it as the policy asks for; without a policy, whether anybody did. */
  readonly isWitnessed: boolean;
  /** Seconds since 1970 at which it was cosigned first; null where no witness of the policy did. */
  readonly firstCosigned: number | null;
}

/** A checkpoint of the store with each line under it. Null where it is not one of this log. */
export function checkStored(
  row: CheckpointRow,
  origin: string,
  policy: Policy | null,
  refuse: Refuse,
): CheckedCheckpoint | null {
  const about = `checkpoint of size ${row.size}`;
  const note = tried(refuse, 'CHECKPOINT_CHANGED', null, () => readNote(row.note));
  const read = note && tried(refuse, 'CHECKPOINT_CHANGED', null, () => readCheckpoint(note.text));
  if (!note || !read || read.origin !== origin || read.size !== row.size || !read.root.equals(row.root)) {
    refuse('CHECKPOINT_CHANGED', null, about);
    return null;
  }
  const below = row.cosignatures.flatMap(({ line, keyName, keyId }) => {
    const signature = tried(refuse, 'COSIGNATURE_INVALID', null, () => readSignature(line.trimEnd()));
    if (signature?.name === keyName && signature.keyId.equals(keyId)) return [signature];
    refuse('COSIGNATURE_INVALID', null, `${about}: ${keyName}`);
    return [];
  });
  const whole = { text: note.text, signatures: [...note.signatures, ...below] };
  return standing(whole, read, { policy, about, refuse });
}

/** A checkpoint that somebody kept elsewhere, signed note as it was given. */
export function checkGiven(
  text: string,
  file: string,
  policy: Policy | null,
  refuse: Refuse,
): CheckedCheckpoint | null {
  const note = tried(refuse, 'FORM', null, () => readNote(text));
  const read = note && tried(refuse, 'FORM', null, () => readCheckpoint(note.text));
  return note && read && standing(note, read, { policy, about: file, refuse });
}

interface Standing {
  readonly policy: Policy | null;
  readonly about: string;
  readonly refuse: Refuse;
}

function standing(note: Note, read: Checkpoint, { policy, about, refuse }: Standing): CheckedCheckpoint {
  const hash = checkpointHash(note.text).toString('base64url');
  if (!policy) {
    const others = note.signatures.filter(({ name }) => name !== read.origin);
    const isSigned = others.length < note.signatures.length;
    return { ...read, hash, isSigned, isWitnessed: others.length > 0, firstCosigned: null };
  }
  const isSigned = signedByLog(policy, note, read.origin) !== null;
  if (!isSigned) refuse('CHECKPOINT_NOT_SIGNED', null, about);
  const cosigned = policy.witnesses.map(({ name, key }) => ({
    name,
    // Line by line: one that does not hold says nothing about the others.
    seconds: signaturesOf(note, key).flatMap((one) => {
      const times = cosignedAt({ text: note.text, signatures: [one] }, key);
      if (!times) refuse('COSIGNATURE_INVALID', null, `${about}: ${name}`);
      return times ?? [];
    }),
  }));
  const standing = cosigned.filter(({ seconds }) => seconds.length > 0);
  const names = standing.map(({ name }) => name);
  const first = standing.flatMap(({ seconds }) => seconds);
  return {
    ...{ ...read, hash, isSigned },
    isWitnessed: isSigned && isQuorum(policy, names),
    firstCosigned: first.length > 0 ? Math.min(...first) : null,
  };
}
