import { randomUUID } from 'node:crypto';
import { entryOf, openingOf } from '../../dossier/log-opening.ts';
import { canonicalize } from '../../evidence/canonical.ts';
import { part, type Signature } from '../../evidence/entry.ts';
import { limits, textProblem } from '../terms/text.ts';
import { type Erasing, erasable, overTerm, type Wanted } from './erasable.ts';
import { ErasureRefusal } from './erasure-refusal.ts';

export interface Proposal extends Wanted {
  readonly reason: string;
}

/**
 * The first of two people proposes that parts be erased; nothing is erased yet. The log has the proposal, for thirty days.
 * @returns its id, which the second is given
 * @throws ErasureRefusal
 */
export async function proposeErasure({ reason, ...wanted }: Proposal, erasing: Erasing): Promise<string> {
  const { store, actor, now } = erasing;
  if (textProblem(reason, limits.document)) throw new ErasureRefusal('REASON_MALFORMED');
  if (wanted.parts.length === 0) throw new ErasureRefusal('PART_UNKNOWN');
  const found = await erasable(wanted, erasing);
  if (found.every(({ isErased }) => isErased)) throw new ErasureRefusal('ALREADY_ERASED');
  await overTerm(wanted.dossier, erasing);
  const about = randomUUID();
  const { dossier, entry, parts } = wanted;
  const proposed = {
    ...{ type: 'erasure-proposed', about, dossier },
    parts: [
      part('decision', { dossier, entry, erases: [...parts], at: now.toISOString() }),
      part('official', personOf(actor)),
      part('statement', { reason }),
    ],
    signatures: [loginOf(actor)],
  };
  await store.evidence.appendAlone(entryOf(await openingOf(store.evidence), proposed));
  return about;
}

export const personOf = ({ official, unit, holder }: Erasing['actor']) => ({ official, unit, login: holder });

/** By their own token: nobody signs for the other. */
export const loginOf = ({ official, unit, holder }: Erasing['actor']): Signature => ({
  class: 'LOGIN_ONLY',
  bytes: Buffer.from(canonicalize({ login: holder, official, unit })),
});
