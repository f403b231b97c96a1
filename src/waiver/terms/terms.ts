import type { Assessment } from '../../dossier/assess/assessment.ts';
import type { Procedure } from '../../dossier/catalogue/procedure.ts';
import { isWholeDay } from '../../dossier/catalogue/whole-day.ts';
import type { ComponentState } from '../../dossier/life/components.ts';
import type { WaiverEffect } from '../../generated/model.ts';
import { flagName, type WaiverAsked } from './asked.ts';
import { type ShortFlag, shortFlags, standingOn } from './flags.ts';
import { refusal, type WaiverRefusal } from './refusal.ts';
import { wordsProblems } from './text.ts';

/** Milliseconds by which the clocks of the hub and its database may differ. */
export const MOST_SKEW_MS = 2_000;
/** An assessment older than this is made anew before a record rests on it. */
export const ASSESSMENT_GOOD_MS = 86_400_000;
/** What was prepared is good for so long. */
export const DRAFT_GOOD_MS = 600_000;
const YEAR_DAYS = 366;

/** Where the dossier and its assessment stand, as far as a record of basis depends on it. */
export interface Terms {
  readonly now: Date;
  /** Clock of the database when `now` was. */
  readonly storeNow: Date;
  /** yyyy-mm-dd in Viet Nam. */
  readonly today: string;
  readonly assessment: Assessment;
  readonly isLatest: boolean;
  /** When this official was first shown the components; null: never. */
  readonly shownAt: string | null;
  /** The version of the procedure that holds now. */
  readonly version: number;
  readonly procedure: Procedure;
  readonly componentState: ComponentState;
  /** Whether a record about the component stands, or waits to be countersigned. */
  readonly isCovered: boolean;
  readonly isSubmitterSettled: boolean;
  /** Days for which a registrar who was asked has not answered; null if nobody was asked. */
  readonly daysWithoutAnswer: number | null;
}

/** All that speaks against a record of basis; nothing where it may be made. */
export function refusalsOf(asked: WaiverAsked, terms: Terms): readonly WaiverRefusal[] {
  return [
    ...clockProblems(terms),
    ...assessmentProblems(terms),
    ...componentProblems(asked, terms),
    ...wordsProblems(asked),
    ...validityProblems(asked, terms),
  ];
}

/** Told apart from the rest, because the age of an assessment is looked at only when a record is prepared. */
export function isTooOld({ now, assessment }: Pick<Terms, 'now' | 'assessment'>): boolean {
  return now.getTime() - Date.parse(assessment.at) > ASSESSMENT_GOOD_MS;
}

/**
 * What a record says of itself. That a basis is invoked it says only where for every flag one is named that is in force
 * that day; an acknowledgement is all that is left otherwise.
 */
export function effectOf({ component, bases }: WaiverAsked, terms: Terms): WaiverEffect {
  const flags = flagsOf(component, terms);
  const isInvoked = ({ bases: possible }: ShortFlag) =>
    possible.some((basis) => bases.includes(basis.id) && standing(basis, terms) === 'IN_FORCE');
  return flags.length > 0 && flags.every(isInvoked) ? 'EXEMPTION_BASIS_INVOKED' : 'ACKNOWLEDGEMENT';
}

function clockProblems({ now, storeNow }: Terms): readonly WaiverRefusal[] {
  return Math.abs(now.getTime() - storeNow.getTime()) > MOST_SKEW_MS ? [refusal('CLOCK_SKEW')] : [];
}

function assessmentProblems(terms: Terms): readonly WaiverRefusal[] {
  const { assessment, isLatest, shownAt, version, isSubmitterSettled } = terms;
  return [
    ...(isLatest ? [] : [refusal('ASSESSMENT_SUPERSEDED', 'assessment')]),
    ...(shownAt === null ? [refusal('ASSESSMENT_NOT_SHOWN', 'assessment')] : []),
    ...(version === assessment.procedure.version ? [] : [refusal('PROCEDURE_CHANGED', 'assessment')]),
    ...(isSubmitterSettled ? [] : [refusal('SUBMITTER_NOT_SETTLED')]),
  ];
}

function componentProblems(asked: WaiverAsked, terms: Terms): readonly WaiverRefusal[] {
  const component = terms.assessment.components.find(({ code }) => code === asked.component);
  if (!component) return [refusal('COMPONENT_UNKNOWN', 'component')];
  if (terms.isCovered || decided.has(terms.componentState)) return [refusal('COMPONENT_ALREADY_DECIDED', 'component')];
  const flags = flagsOf(asked.component, terms);
  if (component.outcome === 'REPLACED' || component.outcome === 'NOT_REQUIRED' || flags.length === 0)
    return [refusal('NOTHING_TO_WAIVE', 'component')];
  const isOffered = component.nextSteps.includes('PREPARE_WAIVER');
  const stuck = flags.filter((flag) => !isOffered || !mayBeWaived(flag, asked, terms));
  return [
    ...(stuck.length > 0 ? [refusal('FLAG_NOT_WAIVABLE', 'component', stuck.map(flagName))] : []),
    ...acknowledgedProblems(
      asked,
      flags,
      component.causes.map(({ code, of, field }) => ({ code, role: of, field })),
    ),
    ...basisProblems(asked, flags, terms),
  ];
}

/** Of a component whose paper was asked for, that is the decision; a registrar who was asked may stay silent. */
const decided: ReadonlySet<ComponentState> = new Set([
  ...(['ACCEPTED', 'REQUESTED', 'RECEIVED', 'ANSWERED', 'NOT_REQUIRED', 'WAIVED'] as const),
]);

/** A basis that is named and out of force is told as such; without naming one, some basis has to be there today. */
function mayBeWaived({ bases }: ShortFlag, asked: WaiverAsked, terms: Terms): boolean {
  return bases.some((basis) => {
    const stands = standing(basis, terms);
    if (stands === 'PROPOSED') return terms.procedure.offersProposedBases;
    return stands === 'IN_FORCE' || asked.bases.includes(basis.id);
  });
}

function acknowledgedProblems(
  { acknowledged }: WaiverAsked,
  flags: readonly ShortFlag[],
  known: readonly Parameters<typeof flagName>[0][],
): readonly WaiverRefusal[] {
  const seen = new Set(acknowledged.map(flagName));
  const lacking = flags.map(flagName).filter((name) => !seen.has(name));
  const names = new Set(known.map(flagName));
  return [
    ...(lacking.length > 0 ? [refusal('FLAG_NOT_ACKNOWLEDGED', 'acknowledged', lacking)] : []),
    ...([...seen].every((name) => names.has(name)) ? [] : [refusal('ACKNOWLEDGED_UNKNOWN', 'acknowledged')]),
  ];
}

function basisProblems({ bases }: WaiverAsked, flags: readonly ShortFlag[], terms: Terms): readonly WaiverRefusal[] {
  const offered = new Map(flags.flatMap((flag) => flag.bases.map((basis) => [basis.id, basis] as const)));
  return [...new Set(bases)].flatMap((id): readonly WaiverRefusal[] => {
    const basis = offered.get(id);
    const stands = basis && standing(basis, terms);
    if (!basis || (stands === 'PROPOSED' && !terms.procedure.offersProposedBases))
      return [refusal('BASIS_UNKNOWN', 'bases')];
    if (stands === 'NOT_IN_FORCE') return [refusal('BASIS_NOT_IN_FORCE', 'bases', [id])];
    return stands === 'TOO_EARLY' ? [refusal('BASIS_TOO_EARLY', 'bases', [id])] : [];
  });
}

function validityProblems({ validUntil, bases }: WaiverAsked, { today, procedure }: Terms): readonly WaiverRefusal[] {
  if (validUntil === null) return [];
  const last = new Date(Date.parse(today) + YEAR_DAYS * 86_400_000).toISOString().slice(0, 10);
  const ends = procedure.bases.flatMap(({ id, to }) => (bases.includes(id) && to !== null ? [to as string] : []));
  const isGood =
    isWholeDay(validUntil) && validUntil >= today && validUntil <= last && ends.every((end) => validUntil <= end);
  return isGood ? [] : [refusal('VALIDITY_MALFORMED', 'validUntil')];
}

const flagsOf = (component: string, { assessment, procedure }: Terms): readonly ShortFlag[] => {
  const assessed = assessment.components.find(({ code }) => code === component);
  return assessed ? shortFlags(assessed, procedure) : [];
};

const standing = (basis: ShortFlag['bases'][number], { today, daysWithoutAnswer }: Terms) =>
  standingOn(basis, today, daysWithoutAnswer);
