import { seesDossiersOf } from '../../access/handles-dossiers.ts';
import { type Caller, mayReadFacts } from '../../access/identity.ts';
import { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import { dossierView } from './dossier-view.ts';

/** A dossier by its code; null if there is none, or the caller may not see it. @throws Refusal */
export async function seenDossier(code: string, context: RequestContext) {
  requireReader(context.caller);
  const record = await context.dossiers.load(code);
  const isSeen = record && seesDossiersOf(context.caller, record.submission.unit);
  return isSeen ? dossierView(record, context.ids, context.now) : null;
}

/** @throws Refusal */
export function requireReader(caller: Caller): void {
  if (!mayReadFacts(caller)) throw new Refusal('FORBIDDEN');
}
