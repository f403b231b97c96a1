import type { Language } from '../generated/model.ts';
import type { Rule } from '../quality/rule.ts';
import { spoken } from './fact-view.ts';

/** A rule, as `type Rule`. */
export function ruleView(rule: Rule) {
  return {
    code: rule.code,
    severity: rule.severity,
    fields: rule.fields,
    title: (args: { lang: Language }) => spoken(rule.title, args),
    description: (args: { lang: Language }) => spoken(rule.description, args),
    nextStep: (args: { lang: Language }) => rule.nextStep && spoken(rule.nextStep, args),
  };
}
