import type { Transform } from '../contract.ts';

/** What the mere existence of a record states: a death registration means that its subject is dead. */
export function means<T>(value: T): Transform<T> {
  return { name: `means ${String(value)}`, read: () => ({ state: 'VALUE', value }) };
}
