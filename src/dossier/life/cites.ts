import type { Outage, OutageStore } from '../../store/outages/outage-store.ts';
import type { Attempt } from '../assess/assessment.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';

/** What an act names as its ground: when registers did not answer. */
export interface Cites {
  /** Ids of outages; an empty one is that of none. */
  readonly outages?: readonly string[] | null;
  /** Calls to registers, each by the id of an assessment of the dossier for which it was made. */
  readonly attempts?: readonly { readonly assessment: string; readonly requestId: string }[] | null;
}

/** The same as the hub had it then, kept with the act: an outage may go on. */
export interface Cited {
  readonly outages: readonly Outage[];
  readonly attempts: readonly CitedAttempt[];
}

export interface CitedAttempt extends Attempt {
  /** Id of the assessment. */
  readonly assessment: string;
}

export interface Citing {
  readonly outages: Pick<OutageStore, 'byIds'>;
  assessmentOf(
    dossier: string,
    id: string,
  ): Promise<{ readonly assessment: { readonly attempts: readonly Attempt[] } } | null>;
}

/** What an act about a dossier cites; null where it cites nothing. */
export async function citedBy(
  cites: Cites | null | undefined,
  dossier: string,
  { outages, assessmentOf }: Citing,
): Promise<Cited | MoveRefusal | null> {
  const ids = [...new Set(cites?.outages ?? [])];
  const calls = cites?.attempts ?? [];
  if (ids.length + calls.length === 0) return null;
  if (ids.length + calls.length > 50) return refusal('CITES_TOO_MANY', 'cites');
  const found = (await outages.byIds(ids.filter((id) => id !== ''))).flatMap((outage) => outage ?? []);
  if (found.length < ids.length) return refusal('OUTAGE_UNKNOWN', 'cites.outages');
  const assessed = [...new Set(calls.map(({ assessment }) => assessment))];
  const made = await Promise.all(assessed.map(async (id) => ({ id, by: await assessmentOf(dossier, id) })));
  const attempts = calls.flatMap(({ assessment, requestId }) => {
    const from = made.find(({ id }) => id === assessment)?.by?.assessment.attempts;
    const attempt = from?.find((each) => each.requestId === requestId);
    return attempt ? [{ ...attempt, assessment }] : [];
  });
  if (attempts.length < calls.length) return refusal('ATTEMPT_UNKNOWN', 'cites.attempts');
  return { outages: found, attempts };
}
