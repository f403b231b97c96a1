import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ProcedureOf } from './take-in.ts';

/** From the catalogue as it is today. */
export function procedureOf(catalogue: Catalogue): ProcedureOf {
  return async (code) => (await catalogue.procedure(code))?.procedure ?? null;
}
