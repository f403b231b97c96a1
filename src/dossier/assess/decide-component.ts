import type { AssessmentCauseCode, ComponentOutcome, Text } from '../../generated/model.ts';
import { isInForce } from '../catalogue/basis-in-force.ts';
import type { Component, LegalBasis, Need, Procedure } from '../catalogue/procedure.ts';
import type { AssessedBasis, AssessedComponent, AssessedFact, Cause } from './assessment.ts';
import { causeText } from './cause-words.ts';
import { looksForItem } from './expectation.ts';
import { stepsAfter } from './next-steps.ts';
import { componentOutcomes, proposedNotice } from './outcome-words.ts';
import { type ReadFact, type Shortfall, shortfallsOf } from './shortfall.ts';

/** A need of one person of the dossier, with what was read for it. */
export interface NeededFact {
  readonly need: Need;
  readonly of: string;
  /** Label of the fact that is needed. */
  readonly label: Text;
  /** As it is stored: the field with the days it is asked for. */
  readonly field: string;
  /** Whether the form leads to a person in the registers; UNAVAILABLE where a register could not tell. */
  readonly person: 'KNOWN' | 'NOT_IDENTIFIED' | 'UNAVAILABLE';
  /** The fact last, before it those of the links that lead to it, as far as they lead. */
  readonly facts: readonly ReadFact[];
  /** Whether the value is what the need expects. */
  readonly isExpected: boolean;
}

/** What a decision rests on beside facts. */
export interface Deciding {
  readonly procedure: Pick<Procedure, 'bases' | 'offersProposedBases'>;
  /** Civil date in Viet Nam on which bases have to be in force. */
  readonly today: string;
  /** Whether so much of the time limit is used that registers are no longer waited for. */
  readonly isTimeUp: boolean;
  /** RFC 3339: when what could not be asked is tried again. */
  readonly tryAgainAt: string;
  /** Days for which a registrar who was asked has not answered; null if nobody was asked. */
  readonly daysWithoutAnswer: number | null;
  readonly title: { readonly person: (of: string) => Text; readonly register: (id: string) => Text };
}

/** Sets of facts of which one suffices. */
export type AnyOf = readonly (readonly NeededFact[])[];

/**
 * What one component comes to. Total and pure. `groups`: what was read for its sets, once for each person where several
 * have the role that it is about, so that each of them needs one set; null where the dossier has nobody in the role on
 * which the component depends.
 */
export function decideComponent(
  component: Component,
  groups: readonly AnyOf[] | null,
  deciding: Deciding,
): AssessedComponent {
  if (groups === null) return assessed(component, 'NOT_REQUIRED', {}, deciding);
  const needed = groups.flat(2);
  if (needed.length === 0) {
    return assessed(component, 'PAPER_NEEDED', { causes: [ofComponent('NO_DATA_REPLACES_IT')] }, deciding);
  }
  const facts = distinct(needed.flatMap((each) => each.facts.map(({ fact }) => fact)));
  const { state, causes, bases } = all(groups.map((sets) => best(sets.map((set) => judgeSet(set, deciding)))));
  const law = standing(component.basis, deciding);
  if (law !== 'IN_FORCE') {
    const isOffered = law === 'PROPOSED' && state !== 'PAPER' && state !== 'WAIT';
    const proposed = isOffered ? [component.basis, ...bases] : [];
    const why = { causes: [ofComponent('NO_BASIS_IN_FORCE'), ...causes], facts, proposed };
    return assessed(component, 'PAPER_NEEDED', why, deciding);
  }
  switch (state) {
    case 'MET':
      return assessed(component, 'REPLACED', { causes, facts }, deciding);
    case 'WAIT':
      return assessed(component, 'WAIT', { causes, facts }, deciding);
    case 'WAIVER':
      return assessed(component, 'REPLACEABLE_WITH_WAIVER', { causes, facts, waiver: bases }, deciding);
    case 'PROPOSED':
      return assessed(component, 'PAPER_NEEDED', { causes, facts, proposed: bases }, deciding);
    case 'PAPER':
      return assessed(component, 'PAPER_NEEDED', { causes, facts }, deciding);
  }
}

/** From nothing that stands in the way to what only the paper removes. */
const ranks = { MET: 0, WAIT: 1, WAIVER: 2, PROPOSED: 3, PAPER: 4 } as const;
type State = keyof typeof ranks;

interface Judged {
  readonly state: State;
  readonly causes: readonly Cause[];
  /** `id` of the bases for proceeding with what falls short. */
  readonly bases: readonly string[];
}

/** The set in whose way least stands; where each needs the paper, why each of them does. */
function best(sets: readonly Judged[]): Judged {
  const none: Judged = { state: 'PAPER', causes: [], bases: [] };
  const first = sets.reduce((a, b) => (ranks[b.state] < ranks[a.state] ? b : a), none);
  return first.state === 'PAPER' ? { ...none, causes: distinct(sets.flatMap(({ causes }) => causes)) } : first;
}

/** Worth the worst of them; waiting does not yet help where something else only the paper removes. */
function all(needs: readonly Judged[]): Judged {
  const has = (state: State) => needs.some((need) => need.state === state);
  return {
    state: (['PAPER', 'PROPOSED', 'WAIT', 'WAIVER'] as const).find(has) ?? 'MET',
    causes: distinct(needs.flatMap(({ causes }) => causes)),
    bases: distinct(needs.flatMap(({ bases }) => bases)),
  };
}

/** Without any need nothing is shown. */
function judgeSet(set: readonly NeededFact[], deciding: Deciding): Judged {
  return set.length === 0 ? best([]) : all(set.map((needed) => judgeNeed(needed, deciding)));
}

function judgeNeed(needed: NeededFact, deciding: Deciding): Judged {
  const { need } = needed;
  const found = shortfallsOfNeed(needed);
  const isRecordOnly = need.shortfall === 'RECORD_ONLY';
  const causes = found.map((each) => causeOf(each, needed, isRecordOnly, deciding));
  const short = found.filter(({ isShort }) => isShort);
  if (isRecordOnly || short.length === 0) return { state: 'MET', causes, bases: [] };
  if (!deciding.isTimeUp && short.every(({ passes }) => passes)) return { state: 'WAIT', causes, bases: [] };
  const mayBeWaived = need.shortfall === 'WAIVER' && !short.some(({ code }) => neverWaived.has(code));
  const law = mayBeWaived ? standing(need.basis, deciding) : 'NONE';
  if (law === 'NONE') return { state: 'PAPER', causes, bases: [] };
  return { state: law === 'IN_FORCE' ? 'WAIVER' : 'PROPOSED', causes, bases: need.basis === null ? [] : [need.basis] };
}

/** With these there is nobody whose data it is, or the data says the contrary. */
export const neverWaived: ReadonlySet<AssessmentCauseCode> = new Set(['SUBJECT_NOT_IDENTIFIED', 'NOT_AS_EXPECTED']);

const allRegisters = { isShort: true, passes: false, register: null } as const;

function shortfallsOfNeed({ need, person, facts, isExpected }: NeededFact): readonly Shortfall[] {
  if (person === 'UNAVAILABLE') return [{ ...allRegisters, code: 'REGISTER_UNAVAILABLE', passes: true }];
  if (person === 'NOT_IDENTIFIED') return [{ ...allRegisters, code: 'SUBJECT_NOT_IDENTIFIED' }];
  const isFound = isExpected && looksForItem(need.expects);
  const found = facts.flatMap((read) => shortfallsOf(read, need.tolerates, isFound));
  const last = facts.at(-1);
  if (!last) return [...found, { ...allRegisters, code: 'VALUE_MISSING' }];
  const { completeness } = last.fact;
  const hasValue = completeness === 'PRESENT' || completeness === 'PARTIAL';
  return hasValue && !isExpected && !mayStillBeExpected(need, last, found)
    ? [...found, { ...allRegisters, code: 'NOT_AS_EXPECTED' }]
    : found;
}

/** What is not whole may still hold what is looked for, and what a register has not yet said may change the value. */
function mayStillBeExpected({ expects }: Need, { value }: ReadFact, found: readonly Shortfall[]): boolean {
  if (looksForItem(expects)) return found.some(({ isShort }) => isShort);
  const isMore = Array.isArray(value) && value.length > 0;
  return !isMore && found.some(({ passes }) => passes);
}

function causeOf(
  { code, isShort, register }: Shortfall,
  { of, field, label }: NeededFact,
  isRecordOnly: boolean,
  { title }: Deciding,
): Cause {
  const text = causeText(code, {
    fact: label,
    person: title.person(of),
    register: register === null ? null : title.register(register),
  });
  return { code, of, field, isShort: isShort && !isRecordOnly, text };
}

function ofComponent(code: AssessmentCauseCode): Cause {
  return { code, of: null, field: null, isShort: true, text: causeText(code, null) };
}

/** Whether a basis can be relied on today, or may at least be offered. */
function standing(
  id: string | null,
  { procedure, today, daysWithoutAnswer }: Deciding,
): 'IN_FORCE' | 'PROPOSED' | 'NONE' {
  const basis = procedure.bases.find((each) => each.id === id);
  if (!basis) return 'NONE';
  if (basis.status === 'PROPOSED') return procedure.offersProposedBases ? 'PROPOSED' : 'NONE';
  const isTooEarly = basis.daysWithoutAnswer !== null && (daysWithoutAnswer ?? -1) < basis.daysWithoutAnswer;
  return isInForce(basis, today) && !isTooEarly ? 'IN_FORCE' : 'NONE';
}

interface Found {
  readonly causes?: readonly Cause[];
  readonly facts?: readonly AssessedFact[];
  /** `id` of the bases for proceeding: in force, and only proposed. */
  readonly waiver?: readonly string[];
  readonly proposed?: readonly (string | null)[];
}

function assessed(
  { code, name, basis }: Component,
  outcome: ComponentOutcome,
  { causes = [], facts = [], waiver = [], proposed = [] }: Found,
  { procedure, tryAgainAt, ...deciding }: Deciding,
): AssessedComponent {
  const isRelied = outcome !== 'NOT_REQUIRED' && standing(basis, { procedure, tryAgainAt, ...deciding }) === 'IN_FORCE';
  const lawOf = (ids: readonly (string | null)[], use: AssessedBasis['use']) =>
    ids.flatMap((id) => procedure.bases.filter((each) => each.id === id).map((each) => withUse(each, use)));
  return {
    code,
    name,
    outcome,
    outcomeText: componentOutcomes[outcome],
    causes,
    bases: [...(isRelied ? lawOf([basis], 'REPLACES_PAPER') : []), ...lawOf([...waiver, ...proposed], 'WAIVER')],
    notice: proposed.length > 0 ? proposedNotice : null,
    tryAgainAt: outcome === 'WAIT' ? tryAgainAt : null,
    nextSteps: stepsAfter(outcome, causes, facts.length > 0, proposed.length > 0),
    facts,
  };
}

const withUse = (basis: LegalBasis, use: AssessedBasis['use']): AssessedBasis => ({ ...basis, use });

/** Equal ones once, in their order. */
function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
