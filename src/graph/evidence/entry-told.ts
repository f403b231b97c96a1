import { ENTRY_PATH, entryNamed } from '../../waiver/paper/entry-link.ts';
import { entryPage } from '../../waiver/paper/entry-page.ts';
import type { DossierWork } from '../dossier/dossier-work.ts';

/** Where the code on a paper leads, on the hub. */
export const entryPath = ENTRY_PATH;

/** What is told of an entry to whoever holds its code, by the query of that address: a page; null where there is none. */
export async function entryTold(
  query: Readonly<Record<string, unknown>>,
  work: DossierWork | undefined,
  now: Date,
): Promise<string | null> {
  const name = entryNamed(query);
  return name && work ? entryPage(name, work.store, now) : null;
}
