import type { Comparison } from '../rule.ts';
import {
  isAddress,
  isCode,
  isIdentifier,
  isLink,
  isNameList,
  isParty,
  isPersonName,
  isPlace,
  isQuantity,
} from '../value-shape.ts';
import { compareAddresses } from './address.ts';
import { compareClockTimes, isClockTime } from './clock-time.ts';
import { compareCodes } from './code.ts';
import { compareExactly } from './exact.ts';
import { compareFreeTexts } from './free-text.ts';
import { compareIdentifiers } from './identifier.ts';
import { compareLinks } from './link.ts';
import { compareNameLists } from './name-list.ts';
import { comparePartialDates, isPartialDate } from './partial-date.ts';
import { compareParties } from './party.ts';
import { comparePersonNames } from './person-name.ts';
import { comparePlaces } from './place.ts';
import { compareQuantities } from './quantity.ts';

/**
 * Compares two values of one type of the schema (for links the entity), or of a table of claims: Place, ClockTime,
 * Quantity, Identifier, NameList, FreeText. Symmetric, with `finer` and `fuller` exchanged; a value is EQUAL to itself; never throws; NFC and NFD of one text are one text. Nothing here decides which side is right.
 */
export function compare(type: string, left: unknown, right: unknown): Comparison {
  if (left === right) return equal;
  if (type === 'PersonName' && isPersonName(left) && isPersonName(right)) return comparePersonNames(left, right);
  if (type === 'PartialDate' && isPartialDate(left) && isPartialDate(right)) return comparePartialDates(left, right);
  if (type === 'Address' && isAddress(left) && isAddress(right)) return compareAddresses(left, right);
  if (type === 'Code' && isCode(left) && isCode(right)) return compareCodes(left, right);
  if (type === 'Party' && isParty(left) && isParty(right)) return compareParties(left, right);
  if (isLink(left) && isLink(right)) return compareLinks(left, right);
  if (type === 'Place' && isPlace(left) && isPlace(right)) return comparePlaces(left, right);
  if (type === 'Quantity' && isQuantity(left) && isQuantity(right)) return compareQuantities(left, right);
  if (type === 'NameList' && isNameList(left) && isNameList(right)) return compareNameLists(left, right);
  if (type === 'Identifier' && isIdentifier(left) && isIdentifier(right)) return compareIdentifiers(left, right);
  if (typeof left === 'string' && typeof right === 'string') {
    if (type === 'FreeText') return compareFreeTexts(left, right);
    if (type === 'ClockTime' && isClockTime(left) && isClockTime(right)) return compareClockTimes(left, right);
  }
  return compareExactly(left, right);
}

const equal: Comparison = { result: 'EQUAL' };
