import type { NumberCheck, Text } from '../generated/model.ts';
import { writtenIdentifier } from './compare/identifier.ts';
import { faultOfTaxCode } from './tax-code.ts';
import { isIdentifier } from './value-shape.ts';

/** What is wrong with a text by each check that a field of the schema can name; null if nothing can be seen to be. */
const faults: Readonly<Record<NumberCheck, (text: string) => Text | null>> = { TAX_CODE: faultOfTaxCode };

/** What is wrong with a value by the check that it must obey; null if nothing, or if there is none. */
export function faultOf(check: NumberCheck | undefined, value: unknown): Text | null {
  return check === undefined || !isIdentifier(value) ? null : faults[check](writtenIdentifier(value));
}
