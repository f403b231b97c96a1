import type { Transform } from '../contract.ts';

/**
 * What the mere existence of a record states: a death registration means that its subject is dead. A second column, if it
 * says anything, takes that back (a declaration of death that the court revoked): then the record states nothing.
 */
export function means<T>(value: T): Transform<T> {
  return {
    name: `means ${String(value)}`,
    read: ([, revoked]) => (revoked ? { state: 'EMPTY' } : { state: 'VALUE', value }),
  };
}
