import type { ConfirmationReason } from '../quality/confirmation/confirmation-reasons.ts';
import type { DerivedReason } from '../quality/derived/derived-reason.ts';
import type { Rule } from '../quality/rule.ts';
import type { SearchReason } from '../quality/search-reasons.ts';
import { type InLanguage, spoken } from './spoken.ts';

/** A rule, or another reason with a code, as `type Rule`. */
export function ruleView(rule: Rule | DerivedReason | SearchReason | ConfirmationReason) {
  return {
    code: rule.code,
    severity: rule.severity,
    fields: rule.fields,
    title: (args: InLanguage) => spoken(rule.title, args),
    description: (args: InLanguage) => spoken(rule.description, args),
    nextStep: (args: InLanguage) => rule.nextStep && spoken(rule.nextStep, args),
  };
}
