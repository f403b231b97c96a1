import type { AssessmentStore } from '../../store/assessments/assessment-store.ts';
import type { DossierEvent } from '../../store/dossiers/dossier-record.ts';
import { assessmentIn } from '../assess/assess-dossier.ts';
import type { ComponentStates } from '../life/components.ts';
import { kinds } from '../life/move-dossier.ts';
import type { Decision } from './affected-decisions.ts';

/**
 * What was decided about a dossier on data: components that were accepted and are so still, and that it was returned or
 * refused, which rests on the last assessment made until then.
 */
export async function decisionsOf(
  dossier: string,
  events: readonly DossierEvent[],
  assessments: Pick<AssessmentStore, 'byIds' | 'lastUntil'>,
): Promise<readonly Decision[]> {
  const states: ComponentStates = Object.assign({}, ...events.map(({ data }) => data.components ?? {}));
  const accepted = new Map<string, string>();
  for (const { kind, data } of events) {
    if (kind !== kinds.ACCEPT_COMPONENTS) continue;
    for (const component of data.accepted as readonly string[]) accepted.set(component, data.assessment as string);
  }
  const ids = [...new Set(accepted.values())];
  const found = await assessments.byIds(ids);
  const decisions = found.flatMap((stored): Decision[] => {
    if (!stored) return [];
    const components = [...accepted].flatMap(([component, id]) =>
      id === stored.id && states[component] === 'ACCEPTED' ? [component] : [],
    );
    return [{ reason: 'ACCEPTED_ON_DATA', id: stored.id, assessment: assessmentIn(stored), components }];
  });
  const ended = events.find(({ kind }) => kind === kinds.RETURN || kind === kinds.REFUSE);
  const last = ended && (await assessments.lastUntil(dossier, ended.at));
  if (!last) return decisions;
  const rest = { id: last.id, assessment: assessmentIn(last), components: null };
  return [...decisions, { reason: 'RETURNED_OR_REFUSED', ...rest }];
}
