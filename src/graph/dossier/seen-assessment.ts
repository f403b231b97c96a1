import { seesDossiersOf } from '../../access/handles-dossiers.ts';
import type { StoredAssessment } from '../../store/assessments/assessment-store.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import { openId } from '../roots.ts';
import { assessmentView } from './assessment-view.ts';
import { requireReader } from './seen-dossier.ts';

/** An assessment by its digest; null if there is none, or the caller may not see it. @throws Refusal */
export async function seenAssessment(digest: string, context: RequestContext) {
  const stored = await storedAssessment(digest, context);
  return stored && assessmentView(stored, context.ids);
}

/** The same as it lies in the store. @throws Refusal */
export async function storedAssessment(digest: string, context: RequestContext): Promise<StoredAssessment | null> {
  requireReader(context.caller);
  const stored = await context.assessments.load(digest);
  return stored && seesDossiersOf(context.caller, stored.unit) ? stored : null;
}

/** The digest that the id of an assessment names. @throws Refusal */
export function digestIn(id: string, { ids }: RequestContext): string {
  const { type, key } = openId(id, ids);
  if (type !== 'Assessment') throw new Refusal('MALFORMED_ID');
  return key;
}
