import type { FieldPath, PartialDate, Text } from '../../generated/model.ts';
import type { Fact } from '../fact.ts';
import type { GatheredFacts, Needs } from '../gathered-facts.ts';

/** The arguments of a field, by name; null or absent where they are left out. */
export type DerivedArguments = Readonly<Record<string, PartialDate | null | undefined>>;

/** What is looked at beside facts. */
export interface DeriveContext {
  /** Today's civil date in Viet Nam. */
  readonly today: PartialDate;
  /** Title of a register for texts. */
  title(register: string): Text;
}

/**
 * A fact that no register holds as such: worked out from other facts of the same entity. Its value, flags and reasons
 * come from those alone, and it is never more certain than they are.
 */
export interface DerivedField {
  readonly field: FieldPath;
  /** Whether these arguments ask for it; otherwise the field is the one that registers hold. */
  isAskedBy(args: DerivedArguments): boolean;
  label(args: DerivedArguments): Text;
  readonly needs: Needs;
  derive(from: GatheredFacts, args: DerivedArguments, context: DeriveContext): Fact;
}
