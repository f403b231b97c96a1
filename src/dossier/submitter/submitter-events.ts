import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import type { SubmitterSettlement } from '../assess/assessment.ts';

/** Kinds of events: what a check came to (`{ outcome }`), and how an official settled it (`{ how, document }`). */
export const SUBMITTER_CHECKED = 'SUBMITTER_CHECKED';
export const SUBMITTER_SETTLED = 'SUBMITTER_SETTLED';

/** How it was settled who may file, by the last official who did; null: by nobody. */
export function settlementIn(events: readonly DossierEvent[]): SubmitterSettlement | null {
  const settled = events.findLast(({ kind }) => kind === SUBMITTER_SETTLED);
  return settled ? settlementOf(settled) : null;
}

export function settlementOf({ at, by: { unit, official }, data }: DossierEvent): SubmitterSettlement {
  const { how, document } = data as unknown as Pick<SubmitterSettlement, 'how' | 'document'>;
  return { how, official: official ?? '', unit, at, document };
}
