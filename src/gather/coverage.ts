import type { CoverageEntry, Declaration } from '../connect/contract.ts';
import type { EntityName, UncoveredPeriod } from '../generated/model.ts';
import { areaCoverage } from '../quality/lived/area-coverage.ts';
import type { Life } from '../quality/lived/life.ts';
import { fieldSources } from './field-sources.ts';

/** From which age on: nobody is registered as a parent before twelve, or may marry before eighteen. */
const earliest = { BIRTH: 0, LIFETIME: 0, PARENTHOOD: 12, MARRIAGE: 18 } as const;

/**
 * Whether a person's record of this kind may lie outside what is digitised. `birthYear` is null where it is not known
 * (the key is no PID): then nothing can be said, and coverage is taken to be whole.
 */
export function isUncovered(entry: CoverageEntry, birthYear: number | null, thisYear: number): boolean {
  if (birthYear === null) return false;
  const from = birthYear + earliest[entry.event];
  const to = entry.event === 'BIRTH' ? birthYear : thisYear;
  return (entry.fromYear !== null && from < entry.fromYear) || (entry.toYear !== null && to > entry.toYear);
}

/** How far what a register says of one field of one entity can be whole. */
export interface Coverage {
  /** Whether other registrars make such records too, nobody knows for whom. */
  readonly isLocal: boolean;
  /** Whether a record may lie outside what the register covers. */
  readonly isPartial: boolean;
  /** When it may, where that is known. */
  readonly uncovered: readonly UncoveredPeriod[];
  /** Whether nothing found says nothing at all. */
  readonly isNothing: boolean;
}

/** What nothing is declared about. */
const whole: Coverage = { isLocal: false, isPartial: false, uncovered: [], isNothing: false };

/** `life` is asked for only where the register covers an area. */
export function coverageOf(
  declaration: Declaration,
  {
    entity,
    birthYear,
    today,
  }: { readonly entity: EntityName; readonly birthYear: number | null; readonly today: string },
  field: string,
  life: () => Life,
): Coverage {
  const entries = entriesOf(declaration, entity, field);
  if (entries.length === 0) return whole;
  const areas = entity === 'Person' ? entries.filter(isOfArea) : [];
  const others = entries.filter((entry) => !areas.some((area) => area === entry));
  const thisYear = Number(today.slice(0, 4));
  const isUndigitised = others.some((entry) => isUncovered(entry, birthYear, thisYear));
  const found = areas.map((entry) => areaCoverage(life(), earliest[entry.event], { ...entry, ...entry.area }));
  const uncovered = found.flatMap((each) => each?.uncovered ?? []);
  return {
    // Without a date of birth nothing can be said of an area either.
    isLocal: others.some((entry) => entry.isLocal) || found.some((each) => each === null),
    isPartial: isUndigitised || uncovered.length > 0,
    uncovered,
    isNothing: isUndigitised || found.some((each) => each?.isNothing),
  };
}

/** The parts of a register that cover an area and hold records of one set of a person. */
export function areasOf(declaration: Declaration, entity: EntityName, field: string): readonly AreaEntry[] {
  return entity === 'Person' ? entriesOf(declaration, entity, field).filter(isOfArea) : [];
}
type AreaEntry = CoverageEntry & Required<Pick<CoverageEntry, 'area'>>;

const isOfArea = (entry: CoverageEntry): entry is AreaEntry => entry.area !== undefined;

function entriesOf(declaration: Declaration, entity: EntityName, field: string): readonly CoverageEntry[] {
  let known = entriesKnown.get(declaration);
  if (!known) {
    known = new Map();
    entriesKnown.set(declaration, known);
  }
  const path = `${entity}.${field}`;
  let entries = known.get(path);
  if (!entries) {
    const sources = fieldSources(declaration, entity, field);
    entries = declaration.coverage.filter((entry) => sources.includes(entry.records));
    known.set(path, entries);
  }
  return entries;
}
/** Declarations do not change. */
const entriesKnown = new WeakMap<Declaration, Map<string, readonly CoverageEntry[]>>();
