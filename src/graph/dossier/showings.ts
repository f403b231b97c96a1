import DataLoader from 'dataloader';
import { logOpening } from '../../dossier/log-opening.ts';
import { part, statementOf } from '../../evidence/entry.ts';
import type { Showing } from '../../store/waivers/showing-store.ts';
import type { DossierWork } from './dossier-work.ts';

/**
 * Notes that an official is shown the components of assessments, before they are: many at once. The first showing of each is
 * an entry of the log, where the store has one.
 */
export function showingLoader({ store }: Pick<DossierWork, 'store'>): DataLoader<Showing, true, string> {
  return new DataLoader(
    async (showings) => {
      const opening = await logOpening(store.evidence);
      await store.showings.note(showings, async (transaction, { assessment, dossier, unit, official, at }) => {
        if (!opening) return;
        const id = `assessment-shown/${assessment}.${Buffer.from(`${unit}\n${official}`).toString('base64url')}`;
        const parts = [part('decision', { assessment, dossier, at }), part('official', { official, unit })];
        const statement = statementOf({ ...opening, type: 'assessment-shown', id, parts });
        await store.evidence.append(transaction, { id, dossier, statement, parts, signatures: [] });
      });
      return showings.map(() => true);
    },
    { cacheKeyFn: ({ assessment }) => assessment },
  );
}
