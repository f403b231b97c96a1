import { assessmentIn } from '../../dossier/assess/assess-dossier.ts';
import type {
  AssessedComponent,
  AssessedFact,
  Attempt,
  SubmitterCheck,
  SubmitterSettlement,
} from '../../dossier/assess/assessment.ts';
import type { AssessmentChanges, FactChange, FlagChange } from '../../dossier/assess/compare-assessments.ts';
import type { ComparedFlag } from '../../generated/model.ts';
import type { StoredAssessment } from '../../store/assessments/assessment-store.ts';
import type { OpaqueIds } from '../opaque-id.ts';

/** An assessment as `type Assessment`: what was stored, and nothing that is worked out anew. */
export function assessmentView(stored: StoredAssessment, ids: OpaqueIds) {
  const { dossier, procedure, at, unit, official, submitter, components, attempts } = assessmentIn(stored);
  return {
    __typename: 'Assessment',
    id: ids.seal(['Assessment', stored.id]),
    digest: stored.id,
    dossierCode: dossier,
    procedureCode: procedure.code,
    procedureVersion: procedure.version,
    procedureName: procedure.name,
    assessedAt: at,
    unit,
    official,
    submitter: submitterView(submitter),
    components: components.map(componentView),
    attempts: attempts.map(attemptView),
  };
}

export type AssessmentView = ReturnType<typeof assessmentView>;
/** As `type RegisterAttempt`. */
export const attemptView = ({ at, ...attempt }: Attempt) => ({ ...attempt, askedAt: at });

/** As `type SubmitterCheck`. */
export function submitterView({ of, settledBy, facts, ...check }: SubmitterCheck) {
  return { ...check, role: of, settledBy: settledBy && settlementView(settledBy), facts: facts.map(factView) };
}

/** As `type SubmitterSettlement`. */
export function settlementView({ at, ...settlement }: SubmitterSettlement) {
  return { ...settlement, settledAt: at };
}

/** As `type AssessedComponent`. */
function componentView({ causes, bases, facts, ...component }: AssessedComponent) {
  return {
    ...component,
    causes: causes.map(({ of, ...cause }) => ({ ...cause, role: of })),
    bases: bases.map(({ id, ...basis }) => ({ ...basis, code: id })),
    facts: facts.map(factView),
  };
}

/** As `type AssessedFact`. */
function factView({ of, wrongPer10000, claims, ...fact }: AssessedFact) {
  return {
    ...fact,
    role: of,
    probabilityWrong: probability(wrongPer10000),
    claims: claims.map(({ text, ...claim }) => ({ ...claim, value: text })),
  };
}

const probability = (per10000: number | null) => (per10000 === null ? null : per10000 / 10_000);

/** As `type AssessmentComparison`. */
export function comparisonView(
  from: StoredAssessment,
  to: StoredAssessment,
  { submitter, procedureVersion, components }: AssessmentChanges,
  ids: OpaqueIds,
) {
  return {
    from: assessmentView(from, ids),
    to: assessmentView(to, ids),
    submitter,
    isOtherProcedureVersion: procedureVersion !== null,
    components: components.map(({ facts, ...component }) => ({ ...component, facts: facts.map(factChangeView) })),
  };
}

const flagNames: Readonly<Record<FlagChange['flag'], ComparedFlag>> = {
  completeness: 'COMPLETENESS',
  accuracy: 'ACCURACY',
  freshness: 'FRESHNESS',
  wrongPer10000: 'PROBABILITY_WRONG',
};

/** As `type FactChange`. */
function factChangeView({ of, flags, ...change }: FactChange) {
  return {
    ...change,
    role: of,
    flags: flags.map(({ flag, before, after }) => {
      const shown = (value: string | null) =>
        value !== null && flag === 'wrongPer10000' ? String(Number(value) / 10_000) : value;
      return { flag: flagNames[flag], before: shown(before), after: shown(after) };
    }),
  };
}
