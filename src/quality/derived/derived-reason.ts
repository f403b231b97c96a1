import type { FieldPath, Severity, Text } from '../../generated/model.ts';
import type { Reason } from '../fact.ts';
import { claimsOfGrounds, type Ground } from '../ground.ts';
import { fillText } from '../rules/fill-text.ts';

/**
 * Why the flags of a fact are what they are that was worked out from others. What is looked at is no claim of one field,
 * so it is no rule that looks at claims; explained as rules are.
 */
export interface DerivedReason {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly description: Text;
  /** Shown as the reason, with `{words}` filled in. */
  readonly text: Text;
  readonly nextStep: Text | null;
  readonly fields: readonly FieldPath[];
}

export function derivedReason(
  { code, severity, text, nextStep }: DerivedReason,
  words: Readonly<Record<string, string | Text>>,
  grounds: readonly Ground[],
): Reason {
  return {
    code,
    severity,
    text: fillText(text, words),
    nextStep: nextStep && fillText(nextStep, words),
    claims: claimsOfGrounds(grounds),
  };
}
