import type { Declaration } from '../connect/contract.ts';
import { type EntityName, model } from '../generated/model.ts';

/**
 * Kinds of record of a register of which a life has one: those that it names in a set of what the schema marks `once`
 * (a person's birth registrations). Others, such as cards, may well be several.
 */
export function onceInALife(declaration: Declaration): ReadonlySet<string> {
  let kinds = known.get(declaration);
  if (!kinds) {
    kinds = new Set(
      Object.entries(declaration.entities).flatMap(([entity, { fields }]) =>
        Object.entries(fields).flatMap(([field, kinds]) => (namesOnce(entity as EntityName, field) ? kinds : [])),
      ),
    );
    known.set(declaration, kinds);
  }
  return kinds;
}
const known = new WeakMap<Declaration, ReadonlySet<string>>();

function namesOnce(entity: EntityName, field: string): boolean {
  const { kind, type } = model[entity].fields[field] ?? {};
  return kind === 'set' && model[type as EntityName].once === true;
}
