import { type IdentityNumber, readIdentityNumber } from '../identity-number.ts';
import type { FactInput } from '../rule.ts';
import { isLink } from '../value-shape.ts';

/** What the numbers of a person and of the parent served say. */
export interface ParentByNumber {
  readonly number: string;
  readonly parent: IdentityNumber;
  readonly child: IdentityNumber;
}

/** Null where there is no parent, or one of the numbers is none. */
export function parentByNumber({ served, entity }: FactInput): ParentByNumber | null {
  const link = served?.value;
  if (!isLink(link)) return null;
  const parent = readIdentityNumber(link.key);
  const child = readIdentityNumber(entity.key);
  return parent && child && { number: link.key, parent, child };
}
