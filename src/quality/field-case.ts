import type { Completeness, FieldModel, FieldPath, Text } from '../generated/model.ts';
import type { Claim } from './claim.ts';
import { claimsBeside } from './claims-beside.ts';
import type { Reason } from './fact.ts';
import type { Trust } from './reliability/trust.ts';
import type { AbsenceFinding, Finding, Rule, RuleInput } from './rule.ts';
import { fillText } from './rules/fill-text.ts';
import { rules } from './rules/rules.ts';

/** What the judge is told about the world; nothing else is looked at. */
export interface JudgeContext {
  readonly now: Date;
  /** Title of a register for texts. */
  title(register: string): Text;
  /** What officials' confirmations say of the registers (`Reliability`); without it, as before the first of them. */
  readonly reliability?: Trust;
}

/** One field of one entity, ready to be judged: claims in order of authority, absences refined. */
export interface FieldCase {
  readonly path: FieldPath;
  readonly field: string;
  readonly model: FieldModel;
  readonly input: RuleInput;
  /** Reasons already found while refining. */
  readonly reasons: readonly Reason[];
  readonly context: JudgeContext;
}

/** The rules of one stage that speak about a field, in the order of the list; computed once per field. */
export function rulesFor<S extends Rule['stage']>(stage: S, field: FieldPath): readonly Extract<Rule, { stage: S }>[] {
  const byField = byStage[stage];
  let found = byField.get(field);
  if (!found) {
    found = rules.filter((rule) => rule.stage === stage && (rule.fields.length === 0 || rule.fields.includes(field)));
    byField.set(field, found);
  }
  return found as readonly Extract<Rule, { stage: S }>[];
}
const byStage: Readonly<Record<Rule['stage'], Map<string, readonly Rule[]>>> = {
  ABSENCE: new Map(),
  CLAIM: new Map(),
  FACT: new Map(),
};

/** A finding in words, the registers of its claims named. */
export function reasonOf(rule: Rule, finding: Finding | AbsenceFinding, context: JudgeContext): Reason {
  const against = 'against' in finding ? finding.against : undefined;
  const words = {
    registers: titlesOf(finding.claims, context),
    ...(against && { authority: titlesOf([against], context) }),
    ...finding.words,
  };
  return {
    code: rule.code,
    severity: rule.severity,
    text: fillText(rule.text, words),
    nextStep: rule.nextStep && fillText(rule.nextStep, words),
    claims: [...(against ? [against] : []), ...finding.claims, ...claimsBeside(finding)],
  };
}

/** The registers of claims, each once. */
function titlesOf(claims: readonly Claim[], context: JudgeContext): Text {
  const titles = [...new Set(claims.map((claim) => claim.register))].map((id) => context.title(id));
  return { vi: titles.map(({ vi }) => vi).join(', '), en: titles.map(({ en }) => en).join(', ') };
}

const severityRank = { ERROR: 0, WARNING: 1, INFO: 2 } as const;

/** Most severe first; within one severity in the order of the rules. */
export function bySeverity(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((left, right) => severityRank[left.severity] - severityRank[right.severity]);
}

/** Absences in the order in which one of several becomes the headline (design, section 2). */
const absences: readonly Completeness[] = [
  'WITHHELD',
  'NOT_APPLICABLE',
  'SOURCE_UNAVAILABLE',
  'UNREADABLE',
  'NOT_COVERED',
  'NOT_IN_SCOPE',
  'MISSING',
  'NO_RECORD',
];

/** The headline of the absences of these claims; of none (no register holds the field) `NOT_COVERED`. */
export function headline(claims: readonly Claim[]): Completeness {
  return absences.find((absence) => claims.some((claim) => claim.absence === absence)) ?? 'NOT_COVERED';
}
