import type { Address, Code, EntityName, Link, MaritalHistory, Party, PersonName } from '../generated/model.ts';
import type { Identifier } from './compare/identifier.ts';
import type { NameList } from './compare/name-list.ts';
import type { Place } from './compare/place.ts';
import type { Quantity } from './compare/quantity.ts';

/*
 * Values reach quality as `unknown`. These tell the value objects of the schema apart, so that comparing and writing
 * stay total: whatever is none of these is only ever compared as it stands.
 */

export function isPersonName(value: unknown): value is PersonName {
  return isRecord(value) && typeof value.full === 'string';
}

export function isAddress(value: unknown): value is Address {
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    (value.province === null || isCode(value.province)) &&
    (value.ward === null || isCode(value.ward)) &&
    (value.detail === null || typeof value.detail === 'string') &&
    isRecord(value.current) &&
    Array.isArray(value.current.candidates)
  );
}

export function isCode(value: unknown): value is Code {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    typeof value.system === 'string' &&
    isRecord(value.label) &&
    typeof value.label.vi === 'string' &&
    typeof value.label.en === 'string'
  );
}

export function isParty(value: unknown): value is Party {
  return (
    isRecord(value) &&
    typeof value.role === 'string' &&
    (value.name === null || isPersonName(value.name)) &&
    (value.dateOfBirth === null || typeof value.dateOfBirth === 'string') &&
    (value.document === null || (isRecord(value.document) && typeof value.document.number === 'string')) &&
    (value.resolvesTo === null || isLink(value.resolvesTo))
  );
}

export function isLink(value: unknown): value is Link<EntityName> {
  return isRecord(value) && typeof value.entity === 'string' && typeof value.key === 'string';
}

export function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) && typeof value.place === 'string' && typeof value.key === 'string' && value.within instanceof Set
  );
}

export function isNameList(value: unknown): value is NameList {
  return isRecord(value) && typeof value.list === 'string' && value.words instanceof Set;
}

export function isIdentifier(value: unknown): value is string | Identifier {
  if (typeof value === 'string') return true;
  return (
    isRecord(value) &&
    typeof value.identifier === 'string' &&
    (value.present === null || typeof value.present === 'string')
  );
}

export function isQuantity(value: unknown): value is Quantity {
  return isRecord(value) && typeof value.amount === 'number' && typeof value.step === 'number';
}

export function isMaritalHistory(value: unknown): value is MaritalHistory {
  return isRecord(value) && typeof value.status === 'string' && Array.isArray(value.periods);
}

/** Whether a code stands without words: the hub does not know the entry, so that its label repeats the code. */
export function isUnexplained(code: Code): boolean {
  return code.label.vi === code.code;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
