import type { ReviewReason } from '../../generated/model.ts';
import type { AssessedComponent, Assessment } from '../assess/assessment.ts';
import { lackingRegisters } from './lacking-registers.ts';

/** Something that was decided on an assessment. */
export interface Decision {
  readonly reason: ReviewReason;
  /** Id of the assessment. */
  readonly id: string;
  readonly assessment: Assessment;
  /** Components that were accepted; null: it was about all of them. */
  readonly components: readonly string[] | null;
}

export interface AffectedDecision extends Decision {
  /** Components that look otherwise. */
  readonly changed: readonly string[];
}

/**
 * Which decisions would look otherwise, now that all registers answered. One that rests on an assessment which lacked
 * none is not among them: what changed since is no matter of outages.
 */
export function affectedDecisions(decisions: readonly Decision[], now: Assessment): readonly AffectedDecision[] {
  if (lackingRegisters(now).length > 0) return [];
  return decisions
    .filter(({ assessment }) => lackingRegisters(assessment).length > 0)
    .map((decision) => ({ ...decision, changed: changedFor(decision, now) }))
    .filter(({ changed }) => changed.length > 0);
}

function changedFor({ assessment, components }: Decision, now: Assessment): readonly string[] {
  const before = new Map(assessment.components.map((component) => [component.code, component]));
  return now.components.flatMap((after) => {
    const old = before.get(after.code);
    if (!old || (components && !components.includes(after.code))) return [];
    const isOther = old.outcome !== after.outcome || (components !== null && hasOtherValue(old, after));
    return isOther ? [after.code] : [];
  });
}

/** Whether a value that was there whole is another one now. */
function hasOtherValue(old: AssessedComponent, now: AssessedComponent): boolean {
  return old.facts.some((fact) => {
    const after = now.facts.find(({ of, field }) => of === fact.of && field === fact.field);
    const areWhole = fact.completeness === 'PRESENT' && after?.completeness === 'PRESENT';
    return areWhole && fact.text?.vi !== after.text?.vi;
  });
}
