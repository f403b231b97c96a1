import type { EntityName } from '../../generated/model.ts';
import type { DerivedArguments, DerivedField } from './derived-field.ts';
import { householdAt } from './household-at.ts';
import { maritalStatus } from './marital-status.ts';
import { permanentResidenceAt } from './permanent-residence-at.ts';
import { residenceAt } from './residence-at.ts';

/** Every fact that is worked out from others. */
export const derivedFields: readonly DerivedField[] = [residenceAt, permanentResidenceAt, householdAt, maritalStatus];

/** The derived field that these arguments ask for; null where the field is one that registers hold. */
export function derivedField(entity: EntityName, field: string, args: DerivedArguments): DerivedField | null {
  return derivedFields.find((each) => each.field === `${entity}.${field}` && each.isAskedBy(args)) ?? null;
}
