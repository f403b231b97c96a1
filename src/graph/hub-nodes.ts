import { foundProcedure } from './dossier/found-procedure.ts';
import { seenAssessment } from './dossier/seen-assessment.ts';
import { seenDossier } from './dossier/seen-dossier.ts';
import { outageNode } from './dossier/seen-outage.ts';
import { reviewNode } from './dossier/seen-review.ts';
import type { RequestContext } from './request-context.ts';
import { seenWaiver } from './waiver/seen-waiver.ts';

/** Objects of the hub itself, by the type and the key that their ids name; null for what the caller may not see. */
export const hubNodes: Readonly<Record<string, (key: string, context: RequestContext) => unknown>> = {
  Register: (code, context) => context.register(code),
  Dossier: seenDossier,
  Procedure: foundProcedure,
  Assessment: seenAssessment,
  Outage: outageNode,
  DossierReview: reviewNode,
  Waiver: seenWaiver,
};
