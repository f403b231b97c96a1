import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { openForEntries } from '../../dossier/log-opening.ts';
import { part } from '../../evidence/entry.ts';
import type { Showing } from '../../store/waivers/showing-store.ts';
import type { DossierWork } from './dossier-work.ts';

/**
 * Notes that an official is shown the components of assessments, before they are: many at once. The first showing of each is
 * an entry of the log, where the store has one.
 */
export function showingLoader({ store }: Pick<DossierWork, 'store'>): DataLoader<Showing, true, string> {
  return new DataLoader(
    async (showings) => {
      await store.showings.note(showings, async () => {
        const enter = await openForEntries(store.evidence);
        return (transaction, { assessment, dossier, unit, official, at }) => {
          // Whom it was shown to is named in a part alone, which can be erased.
          const about = `${assessment}.${randomUUID()}`;
          const parts = [part('decision', { assessment, dossier, at }), part('official', { official, unit })];
          return enter(transaction, { type: 'assessment-shown', about, dossier, parts });
        };
      });
      return showings.map(() => true);
    },
    { cacheKeyFn: ({ assessment }) => assessment },
  );
}
