import { isSettled } from './components.ts';
import { latestAssessment } from './latest-assessment.ts';
import { type Asked, type MovedDossier, type Moving, moveDossier } from './move-dossier.ts';
import { isRefusal, type MoveRefusal, refusal } from './move-refusal.ts';
import type { Mover } from './mover.ts';
import { notRequired } from './not-required.ts';

export interface AcceptInput extends Asked {
  /** Id of the assessment that the official has seen. */
  readonly assessment: string;
  /** Null: all that data replaces and that are not settled yet. */
  readonly components?: readonly string[] | null;
}

/** Accepts on data what data replaces, in one act. */
export function acceptComponents(
  input: AcceptInput,
  mover: Mover,
  moving: Moving,
): Promise<MovedDossier | MoveRefusal> {
  return moveDossier('ACCEPT_COMPONENTS', input, mover, moving, async (standing) => {
    const assessment = await latestAssessment(input.dossier, input.assessment, moving);
    if (isRefusal(assessment)) return assessment;
    const clean = assessment.components.filter(({ outcome }) => outcome === 'REPLACED').map(({ code }) => code);
    const known = assessment.components.map(({ code }) => code);
    const named = [...new Set(input.components ?? clean.filter((code) => !isSettled(code, standing.components)))];
    const unknown = named.filter((code) => !known.includes(code));
    if (unknown.length > 0) return refusal('COMPONENT_UNKNOWN', 'components');
    const doubtful = named.filter((code) => !clean.includes(code));
    if (doubtful.length > 0) return refusal('COMPONENT_NOT_CLEAN', 'components', { concerns: doubtful });
    const components = {
      ...notRequired(assessment, standing.components),
      ...Object.fromEntries(named.map((code) => [code, 'ACCEPTED' as const])),
    };
    if (Object.keys(components).length === 0) return refusal('NOTHING_TO_ACCEPT', 'assessment');
    return { data: { assessment: input.assessment, accepted: named }, components };
  });
}
