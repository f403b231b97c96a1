import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ProcedureOf } from './take-in.ts';

/** From the catalogue as it is today; a code with the suffix of a portal is known by its national part too. */
export function procedureOf(catalogue: Catalogue): ProcedureOf {
  return async (code) => {
    const known = (await catalogue.procedure(code)) ?? (await catalogue.procedure(code.slice(0, '1.000000'.length)));
    return known?.procedure ?? null;
  };
}
