import { readCheckpoint } from '../checkpoint.ts';
import { readNote } from '../note.ts';
import { cosignedBy, isQuorum, signedByLog } from '../policy.ts';
import type { CheckedCheckpoints } from './checked-checkpoints.ts';
import type { CheckedEntry } from './checked-entry.ts';
import { type Refuse, tried } from './problem.ts';
import type { VerifierPolicy } from './verifier-policy.ts';

/**
 * Refuses first entries of a successor that do not close the log before it as FORMAT.md says: at a checkpoint that is that
 * log's, whole, and smaller than no other of it here.
 */
export function checkSuccessions(
  others: readonly CheckedEntry[],
  { newest }: CheckedCheckpoints,
  policy: VerifierPolicy | null,
  refuse: Refuse,
): void {
  for (const { statement, parts, place, index } of others) {
    if (statement.type !== 'log-succession') continue;
    const { checkpoint, origin, size } = parts.get('decision') ?? {};
    const file = `${place}/part-decision.json`;
    const closing = tried(refuse, 'SUCCESSION', file, () => {
      const note = readNote(String(checkpoint));
      return { note, ...readCheckpoint(note.text) };
    });
    if (!closing) continue;
    const isNamed = index === 0 && closing.origin === origin && closing.size === size && origin !== statement.log;
    if (!isNamed || (newest.get(closing.origin)?.size ?? 0) > closing.size) refuse('SUCCESSION', file);
    if (!policy) continue;
    const names = cosignedBy(policy, closing.note).map(({ witness }) => witness.name);
    if (!signedByLog(policy, closing.note, closing.origin)) refuse('CHECKPOINT_NOT_SIGNED', file);
    if (!isQuorum(policy, names)) refuse('NOT_WITNESSED', file);
  }
}
