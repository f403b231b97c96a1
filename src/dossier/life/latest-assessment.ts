import type { Assessment } from '../assess/assessment.ts';
import type { Moving } from './move-dossier.ts';
import { type MoveRefusal, refusal } from './move-refusal.ts';

/** The assessment that an official has seen, which has to be the last one of the dossier. */
export async function latestAssessment(
  dossier: string,
  id: string,
  { assessmentOf }: Pick<Moving, 'assessmentOf'>,
): Promise<Assessment | MoveRefusal> {
  const found = await assessmentOf(dossier, id);
  if (!found) return refusal('ASSESSMENT_UNKNOWN', 'assessment');
  return found.isLatest ? found.assessment : refusal('ASSESSMENT_SUPERSEDED', 'assessment');
}
