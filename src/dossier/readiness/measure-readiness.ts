import type { CountedBy, CountsAsked, ReadinessStore } from '../../store/readiness/readiness-store.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Procedure } from '../catalogue/procedure.ts';
import { comparePlaces, dossiersIn, placeOf, type ReadinessFigure, readinessFigures } from './figures.ts';

export interface ReadinessAsked {
  /** First and last day of the assessments that count, days in Viet Nam; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null: all of the time at once. */
  readonly by: CountedBy | null;
  /** Code of a procedure; null: any. */
  readonly procedure: string | null;
  /** Name in either language, as the catalogue has it; null: any. */
  readonly department: string | null;
  /** Of fewer dossiers no share is named, only how many, and between what it lies. */
  readonly least: number;
}

/** Of fewer dossiers no share is named unless another number is asked for. */
export const usualLeast = 5;

/** What measuring takes. */
export interface Measuring {
  readonly readiness: ReadinessStore;
  readonly catalogue: Pick<Catalogue, 'procedures'>;
}

export interface Measured {
  /** Dossiers counted, of all procedures. */
  readonly dossiers: number;
  readonly figures: readonly ReadinessFigure[];
}

/** Counted from the assessments in the store, each dossier once, by the latest of the time asked for. */
export async function measureReadiness(
  { department, least, procedure: only, ...asked }: ReadinessAsked,
  { readiness, catalogue }: Measuring,
): Promise<Measured> {
  return measured({ ...asked, procedures: only === null ? null : [only] }, department, least, { readiness, catalogue });
}

/**
 * The first of these figures behind a place, at most `limit`. Procedures that are not needed for them are not counted,
 * so that a page does not take as long as all of it.
 */
export async function measureReadinessBehind(
  place: readonly string[] | null,
  limit: number,
  { department, least, procedure: only, ...asked }: ReadinessAsked,
  measuring: Measuring,
): Promise<readonly ReadinessFigure[]> {
  const found: ReadinessFigure[] = [];
  let last = place?.[0] ?? null;
  for (let at = 0, some = 8; found.length < limit; at += 1, some *= 2) {
    const next = only === null ? await measuring.readiness.procedures(last, department, some) : [only];
    // The place may lie amid the figures of its procedure.
    const procedures = at === 0 && last !== null && only === null ? [last, ...next] : next;
    if (procedures.length === 0) break;
    const { figures } = await measured({ ...asked, procedures }, department, least, measuring);
    found.push(...figures.filter((figure) => place === null || comparePlaces(placeOf(figure), place) > 0));
    if (only !== null || next.length < some) break;
    last = next.at(-1) ?? null;
  }
  return found.slice(0, limit);
}

async function measured(
  asked: CountsAsked,
  department: string | null,
  least: number,
  { readiness, catalogue }: Measuring,
): Promise<Measured> {
  const all = await readiness.counts(asked);
  const keys = [
    ...new Map(all.map(({ procedure, version }) => [`${procedure}/${version}`, { code: procedure, version }])),
  ];
  const found = await catalogue.procedures(keys.map(([, key]) => key));
  const versions = new Map<string, Procedure | null>(keys.map(([key], at) => [key, found[at]?.procedure ?? null]));
  const versionOf = (code: string, version: number) => versions.get(`${code}/${version}`) ?? null;
  const counts = all.filter(({ procedure, version }) => {
    const answers = versionOf(procedure, version)?.department;
    return department === null || answers?.vi === department || answers?.en === department;
  });
  return { dossiers: dossiersIn(counts), figures: readinessFigures(counts, versionOf, least) };
}
