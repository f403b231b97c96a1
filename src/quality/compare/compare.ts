import type { Comparison } from '../rule.ts';
import { isAddress, isCode, isLink, isParty, isPersonName } from '../value-shape.ts';
import { compareAddresses } from './address.ts';
import { compareCodes } from './code.ts';
import { compareExactly } from './exact.ts';
import { compareLinks } from './link.ts';
import { comparePartialDates, isPartialDate } from './partial-date.ts';
import { compareParties } from './party.ts';
import { comparePersonNames } from './person-name.ts';

/**
 * Compares two values of one type of the schema (for links the entity). Symmetric, with `finer` exchanged; a value is
 * EQUAL to itself; never throws; NFC and NFD of one text are one text. Nothing here decides which side is right.
 */
export function compare(type: string, left: unknown, right: unknown): Comparison {
  if (type === 'PersonName' && isPersonName(left) && isPersonName(right)) return comparePersonNames(left, right);
  if (type === 'PartialDate' && isPartialDate(left) && isPartialDate(right)) return comparePartialDates(left, right);
  if (type === 'Address' && isAddress(left) && isAddress(right)) return compareAddresses(left, right);
  if (type === 'Code' && isCode(left) && isCode(right)) return compareCodes(left, right);
  if (type === 'Party' && isParty(left) && isParty(right)) return compareParties(left, right);
  if (isLink(left) && isLink(right)) return compareLinks(left, right);
  return compareExactly(left, right);
}
