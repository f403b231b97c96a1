import type { JudgedClaim } from '../claim.ts';
import type { Fact, SetFact } from '../fact.ts';
import { isAddress, isCode, isLink, isMaritalHistory, isPersonName } from '../value-shape.ts';
import { groupsOf } from '../witness.ts';
import type { ScoredFact } from './scored.ts';

/** A fact as it is scored. */
export function scoredFact(field: string, fact: Fact | SetFact): ScoredFact {
  const { completeness, accuracy, probabilityWrong, reasons } = fact;
  return {
    field,
    value: 'items' in fact ? members(fact) : fact.value === null ? null : inTruthWords(fact.value),
    completeness,
    accuracy,
    probabilityWrong,
    reasons: reasons.map(({ code }) => code),
    warns: reasons.some(({ severity }) => severity !== 'INFO'),
    witnesses: groupsOf(fact.claims.filter(isWitness)).size,
  };
}

/** A claim about the fact itself that gives a value and is not thrown out. */
const isWitness = ({ value, outcome, about }: JudgedClaim): boolean =>
  value !== null && outcome !== 'INVALID' && outcome !== 'SUPERSEDED' && about === undefined;

const members = ({ items }: SetFact): string | null =>
  items.length === 0
    ? null
    : items
        .map(({ value }) => inTruthWords(value))
        .sort()
        .join(' ');

function inTruthWords(value: unknown): string {
  if (isPersonName(value)) return value.full;
  if (isCode(value)) return value.code;
  if (isLink(value)) return value.key;
  // The truth does not tell an annulment from a divorce.
  if (isMaritalHistory(value)) return value.status === 'ANNULLED' ? 'DIVORCED' : value.status;
  if (!isAddress(value)) return String(value);
  // Lists of units are told apart by their year: admin-unit-2004, admin-unit-2025.
  const ward = value.ward && `${value.ward.system.slice(-4)}:${value.ward.code}`;
  return [ward ?? '', value.detail].filter((part) => part !== null).join(', ');
}
