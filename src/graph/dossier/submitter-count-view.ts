import { submitterOutcomes } from '../../dossier/assess/outcome-words.ts';
import type { SubmitterOutcome } from '../../generated/model.ts';
import type { SubmitterCount } from '../../store/readiness/readiness-store.ts';

/** Counts of each procedure, by code, as `type SubmitterCheckCount`. */
export function submitterCountViews(counts: readonly SubmitterCount[]) {
  const procedures = [...new Set(counts.map(({ procedure }) => procedure))].sort();
  return procedures.map((procedure) => {
    const of = counts.filter((count) => count.procedure === procedure);
    return {
      procedureCode: procedure,
      dossiers: of.reduce((sum, { dossiers }) => sum + dossiers, 0),
      outcomes: (Object.keys(submitterOutcomes) as SubmitterOutcome[]).map((outcome) => {
        const { dossiers = 0, settled = 0 } = of.find((count) => count.outcome === outcome) ?? {};
        return { outcome, outcomeText: submitterOutcomes[outcome], dossiers, settled };
      }),
    };
  });
}
