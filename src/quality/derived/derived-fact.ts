import { type Accuracy, type Completeness, type EntityName, type Freshness, model } from '../../generated/model.ts';
import type { Fact, Reason, SetFact } from '../fact.ts';
import { bySeverity } from '../field-case.ts';
import { claimsOfGrounds, type Ground } from '../ground.ts';

export interface Derived<T> {
  readonly value: T | null;
  readonly completeness: Completeness;
  /** Facts that the value follows from, or whose absence explains that there is none. The most important first. */
  readonly grounds: readonly Ground[];
  /** Beside those of the grounds. */
  readonly reasons?: readonly Reason[];
  /** Whether the grounds contradict each other. */
  readonly isDisputed?: boolean;
}

/** The derived fact: as sure as the least sure of its grounds, with the claims and reasons of all. */
export function derivedFact<T>({
  value,
  completeness,
  grounds,
  reasons = [],
  isDisputed = false,
}: Derived<T>): Fact<T> {
  const facts = grounds.map(({ fact }) => fact);
  const probabilityWrong =
    value === null ? null : greatest(facts.filter(isAssessed).map((fact) => fact.probabilityWrong));
  return {
    value,
    completeness,
    accuracy: value === null ? 'UNASSESSED' : isDisputed ? 'CONFLICTING' : leastSure(facts),
    freshness: value === null ? 'UNKNOWN' : leastFresh(facts),
    probabilityWrong,
    basis:
      facts.find((fact) => probabilityWrong !== null && fact.probabilityWrong === probabilityWrong)?.basis ?? 'RULE',
    reasons: bySeverity(distinct([...reasons, ...grounds.flatMap(reasonsOf)])),
    claims: claimsOfGrounds(grounds),
    asOf: facts[0]?.asOf ?? null,
  };
}

/** From the one that weakens most. CONFIRMED and UNASSESSED, of an absence, weaken nothing. */
const weakening: readonly Accuracy[] = ['INVALID', 'CONFLICTING', 'SINGLE_SOURCE', 'CORROBORATED', 'CONFIRMED'];

const isAssessed = ({ accuracy }: Fact | SetFact) => accuracy !== 'UNASSESSED';

function leastSure(facts: readonly (Fact | SetFact)[]): Accuracy {
  return weakening.find((accuracy) => facts.some((fact) => fact.accuracy === accuracy)) ?? 'UNASSESSED';
}

function leastFresh(facts: readonly (Fact | SetFact)[]): Freshness {
  const known = facts.filter(isAssessed).map(({ freshness }) => freshness);
  if (known.length === 0 || known.includes('UNKNOWN')) return known.includes('STALE') ? 'STALE' : 'UNKNOWN';
  return known.includes('STALE') ? 'STALE' : 'CURRENT';
}

/** Null if one of them has no number: then nothing supports one for what follows from all. */
function greatest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.flatMap((each) => each ?? []);
  return known.length === numbers.length && known.length > 0 ? Math.max(...known) : null;
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const known = new Map(reasons.map((reason) => [`${reason.code} ${reason.text.en}`, reason] as const));
  return [...known.values()];
}

/** What does not apply explains only itself. The others say first which fact they are of, and whose. */
function reasonsOf({ field, fact, of }: Ground): readonly Reason[] {
  if (fact.completeness === 'NOT_APPLICABLE') return [];
  const [entity, name] = field.split('.') as [EntityName, string];
  const label = model[entity].fields[name]?.label;
  const about = {
    vi: `${label?.vi}${of ? ` của ${of.vi}` : ''}`,
    en: `${label?.en}${of ? ` of ${of.en}` : ''}`,
  };
  return fact.reasons.map(({ code, severity, text, nextStep, claims }) => ({
    code,
    severity,
    text: { vi: `${about.vi}: ${text.vi}`, en: `${about.en}: ${text.en}` },
    nextStep,
    claims: claims.map((claim) => ({ ...claim, about: field })),
  }));
}
