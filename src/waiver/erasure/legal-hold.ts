import { entryOf, openingOf } from '../../dossier/log-opening.ts';
import { part } from '../../evidence/entry.ts';
import type { Store } from '../../store/store.ts';
import { limits, textProblem } from '../terms/text.ts';
import { ErasureRefusal } from './erasure-refusal.ts';

export interface HoldInput {
  readonly dossier: string;
  /** By which it is asked for, or let go. */
  readonly document: string;
  /** Code of the official. */
  readonly by: string;
}

interface Holding {
  readonly store: Pick<Store, 'evidence' | 'dossiers' | 'holds'>;
  readonly now: Date;
}

/** Nothing of the dossier is erased until the hold is lifted; both are entries of the log. @throws ErasureRefusal */
export async function setHold(act: 'PLACE' | 'LIFT', input: HoldInput, { store, now }: Holding): Promise<void> {
  const { dossier, document, by } = input;
  if (textProblem(document, limits.document) || !/^[\p{L}\p{N}._-]{1,20}$/u.test(by))
    throw new ErasureRefusal('REASON_MALFORMED');
  if (!(await store.dossiers.find(dossier))) throw new ErasureRefusal('DOSSIER_UNKNOWN');
  const opening = await openingOf(store.evidence);
  const at = now.toISOString();
  const isPlaced = act === 'PLACE';
  const done = await store.holds[isPlaced ? 'place' : 'lift'](
    { dossier, document, by, at },
    async (transaction, nth) => {
      const parts = [
        part('decision', { hold: nth, dossier, document, isHeld: isPlaced, at }),
        part('official', { official: by }),
      ];
      const about = `hold-${nth}${isPlaced ? '' : '-lifted'}`;
      await store.evidence.append(transaction, entryOf(opening, { type: 'policy', about, dossier, parts }));
    },
  );
  if (!done) throw new ErasureRefusal(isPlaced ? 'HELD_ALREADY' : 'NOT_HELD');
}
