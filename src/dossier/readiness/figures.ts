import type { AssessmentCauseCode, ComponentOutcome, Text } from '../../generated/model.ts';
import type { ReadinessCount } from '../../store/readiness/readiness-store.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import { type Share, shareOf } from './share.ts';

/** How ready one component of a procedure is to be replaced by data, in one stretch of time. */
export interface ReadinessFigure {
  readonly procedure: string;
  readonly component: string;
  /** By the newest version counted; null where the catalogue does not have that version. */
  readonly procedureName: Text | null;
  readonly componentName: Text | null;
  readonly department: Text | null;
  /** First day of the stretch; null where the time is not divided. */
  readonly since: string | null;
  /** Versions of the procedure by which the dossiers were assessed, ascending. */
  readonly versions: readonly number[];
  /** Dossiers counted: the sum of all outcomes. */
  readonly dossiers: number;
  readonly outcomes: Readonly<Record<ComponentOutcome, number>>;
  /** Dossiers for which it was required: all but NOT_REQUIRED. Shares are of these. */
  readonly required: number;
  readonly replaced: Share;
  readonly withWaiver: Share;
  /** Why the others were not replaced; what most of them failed by first. */
  readonly causes: readonly CauseCount[];
}

/** How many dossiers failed by a cause. */
export interface CauseCount {
  /** Null: none was named. */
  readonly code: AssessmentCauseCode | null;
  /** In which it is the first cause shown: these add up to the dossiers that were not replaced. */
  readonly first: number;
  /** In which it is among the causes. */
  readonly among: number;
}

/** A version of a procedure as the catalogue has it; null if it does not. */
export type VersionOf = (procedure: string, version: number) => Procedure | null;

/**
 * Figures of each procedure, component, department and stretch of time, in the order of these. Total and pure.
 *
 * @param least of how many dossiers a share is named at least
 */
export function readinessFigures(
  counts: readonly ReadinessCount[],
  versionOf: VersionOf,
  least: number,
): readonly ReadinessFigure[] {
  const groups = new Map<string, ReadinessCount[]>();
  for (const count of counts) {
    const department = versionOf(count.procedure, count.version)?.department.vi ?? '';
    const key = JSON.stringify([count.procedure, count.component, department, count.since]);
    const group = groups.get(key);
    if (group) group.push(count);
    else groups.set(key, [count]);
  }
  return [...groups.values()].map((group) => figureOf(group, versionOf, least)).sort(inOrder);
}

/** How many dossiers were counted: each has every component of the version by which it was assessed. */
export function dossiersIn(counts: readonly ReadinessCount[]): number {
  const ofComponents = new Map<string, Map<string, number>>();
  for (const { procedure, version, component, dossiers } of counts) {
    const key = JSON.stringify([procedure, version]);
    const of = ofComponents.get(key) ?? new Map<string, number>();
    ofComponents.set(key, of.set(component, (of.get(component) ?? 0) + dossiers));
  }
  return [...ofComponents.values()].reduce((sum, of) => sum + Math.max(...of.values()), 0);
}

function figureOf(group: readonly ReadinessCount[], versionOf: VersionOf, least: number): ReadinessFigure {
  const [{ procedure, component, since }] = group as readonly [ReadinessCount];
  const versions = [...new Set(group.map(({ version }) => version))].sort((a, b) => a - b);
  const newest = versionOf(procedure, Math.max(...versions));
  const outcomes = { REPLACED: 0, REPLACEABLE_WITH_WAIVER: 0, PAPER_NEEDED: 0, WAIT: 0, NOT_REQUIRED: 0 };
  for (const { outcome, dossiers } of group) outcomes[outcome] += dossiers;
  const dossiers = group.reduce((sum, count) => sum + count.dossiers, 0);
  const required = dossiers - outcomes.NOT_REQUIRED;
  return {
    procedure,
    component,
    procedureName: newest?.name ?? null,
    componentName: newest?.components.find(({ code }) => code === component)?.name ?? null,
    department: newest?.department ?? null,
    since,
    versions,
    dossiers,
    outcomes,
    required,
    replaced: shareOf(outcomes.REPLACED, required, least),
    withWaiver: shareOf(outcomes.REPLACEABLE_WITH_WAIVER, required, least),
    causes: causesOf(group),
  };
}

function causesOf(group: readonly ReadinessCount[]): readonly CauseCount[] {
  const counted = new Map<AssessmentCauseCode | null, { first: number; among: number }>();
  for (const { outcome, causes, dossiers } of group) {
    if (outcome === 'REPLACED' || outcome === 'NOT_REQUIRED') continue;
    const named = causes.length > 0 ? [...new Set(causes)] : [null];
    for (const [at, code] of named.entries()) {
      const { first, among } = counted.get(code) ?? { first: 0, among: 0 };
      counted.set(code, { first: first + (at === 0 ? dossiers : 0), among: among + dossiers });
    }
  }
  return [...counted]
    .map(([code, { first, among }]) => ({ code, first, among }))
    .sort((a, b) => b.first - a.first || b.among - a.among || (`${a.code}` < `${b.code}` ? -1 : 1));
}

/** The place of a figure among all. */
export const placeOf = ({ procedure, component, department, since }: ReadinessFigure): readonly string[] => [
  procedure,
  component,
  department?.vi ?? '',
  since ?? '',
];

/** By code units, part for part. */
export function comparePlaces(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((part, i) => part !== right[i]);
  if (at < 0) return 0;
  return (left[at] as string) < (right[at] ?? '') ? -1 : 1;
}

const inOrder = (a: ReadinessFigure, b: ReadinessFigure) => comparePlaces(placeOf(a), placeOf(b));
