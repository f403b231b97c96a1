import type { Declaration } from '../connect/contract.ts';
import type { EntityName, FieldPath } from '../generated/model.ts';

/** Whether the field is confidential and the procedure is none of those that may read it. */
export function isSealed({ sealed = [] }: Declaration, path: FieldPath, procedure: string): boolean {
  return sealed.some(({ fields, procedures }) => fields.includes(path) && !procedures.includes(procedure));
}

/** Whether all that the register holds of the entity is sealed, so that it is not even told that there is a record. */
export function isSealedWhole(declaration: Declaration, entity: EntityName, procedure: string): boolean {
  const fields = Object.keys(declaration.entities[entity]?.fields ?? {});
  return (
    fields.length > 0 && fields.every((field) => isSealed(declaration, `${entity}.${field}` as FieldPath, procedure))
  );
}
