import type { AssessedComponent } from '../../dossier/assess/assessment.ts';
import { neverWaived } from '../../dossier/assess/decide-component.ts';
import { isInForce } from '../../dossier/catalogue/basis-in-force.ts';
import type { Component, LegalBasis, Procedure } from '../../dossier/catalogue/procedure.ts';
import type { Flag } from './asked.ts';

/** How a legal basis stands on a day. */
export type BasisStanding = 'IN_FORCE' | 'PROPOSED' | 'TOO_EARLY' | 'NOT_IN_FORCE';

/** A flag because of which a component is not replaced. */
export interface ShortFlag extends Flag {
  /** Legal bases by which the catalogue lets officials proceed on it; without one it cannot be. */
  readonly bases: readonly LegalBasis[];
}

/** What falls short of a component's tolerances, each flag once, with what the catalogue says about proceeding. */
export function shortFlags(
  assessed: Pick<AssessedComponent, 'code' | 'causes'>,
  procedure: Pick<Procedure, 'components' | 'bases'>,
): readonly ShortFlag[] {
  const component = procedure.components.find(({ code }) => code === assessed.code);
  return assessed.causes
    .filter(({ isShort }) => isShort)
    .map(({ code, of, field }) => {
      const flag = { code, role: of, field };
      const ids = component ? basesFor(flag, component) : [];
      return { ...flag, bases: procedure.bases.filter(({ id }) => ids.includes(id)) };
    });
}

function basesFor({ code, role, field }: Flag, component: Component): readonly string[] {
  // Of the component as a whole only that the law for replacing its paper is not yet one.
  if (role === null || field === null)
    return code === 'NO_BASIS_IN_FORCE' && component.basis !== null ? [component.basis] : [];
  if (neverWaived.has(code)) return [];
  // Where several have the role they are numbered: `heir 2`; a field asked as of a day is written with it.
  const [of, path] = [role.split(' ')[0], field.split('(')[0]];
  const needs = component.anyOf.flat().filter((need) => need.of === of && need.field === path);
  return needs.flatMap(({ shortfall, basis }) => (shortfall === 'WAIVER' && basis !== null ? [basis] : []));
}

/** `today`: yyyy-mm-dd in Viet Nam. `daysWithoutAnswer`: null where no registrar is waited for. */
export function standingOn(basis: LegalBasis, today: string, daysWithoutAnswer: number | null): BasisStanding {
  if (basis.status === 'PROPOSED') return 'PROPOSED';
  if (!isInForce(basis, today)) return 'NOT_IN_FORCE';
  const isTooEarly = basis.daysWithoutAnswer !== null && (daysWithoutAnswer ?? -1) < basis.daysWithoutAnswer;
  return isTooEarly ? 'TOO_EARLY' : 'IN_FORCE';
}
