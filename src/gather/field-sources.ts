import type { Declaration } from '../connect/contract.ts';

/** Kinds of record of a register that can hold a field; empty if it does not answer the field. */
export function fieldSources(declaration: Declaration, entity: string, field: string): readonly string[] {
  const fields = declaration.entities[entity as keyof Declaration['entities']]?.fields;
  return (fields as Readonly<Record<string, readonly string[]>> | undefined)?.[field] ?? [];
}
