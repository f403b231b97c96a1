import { type Caller, mayReadFacts } from './identity.ts';

/** Whether this caller may see the dossiers of a unit: those of the own unit, who may read facts at all. */
export function seesDossiersOf(caller: Pick<Caller, 'role' | 'demo' | 'unit'>, unit: string): boolean {
  return mayReadFacts(caller) && caller.unit === unit;
}
