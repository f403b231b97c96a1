import type { PersonName } from '../generated/model.ts';
import { comparePartialDates } from './compare/partial-date.ts';
import { comparePersonNames } from './compare/person-name.ts';
import type { Comparison } from './rule.ts';
import { isPersonName } from './value-shape.ts';

/** What persons are searched by: a name with the year of birth (four digits), or a number. */
export type SearchedFor =
  | { readonly by: 'NAME'; readonly fullName: string; readonly birthYear: string }
  | { readonly by: 'DOCUMENT'; readonly number: string };

/** One field of a record, held against what was searched for. */
export interface FieldMatch {
  readonly raw: string | null;
  /** Null if the record says nothing that can be read. */
  readonly value: unknown;
  /** Null if the field was not searched by or cannot be read. `LEFT` is what was searched for. */
  readonly comparison: Comparison | null;
}

type Said = { readonly state: string; readonly raw: string | null; readonly value?: unknown };
type Fields = Readonly<Record<string, Said | readonly Said[]>>;

/**
 * How a record fits a search, field by field; null if its name or its date of birth contradicts it. A date that cannot
 * be read contradicts nothing. A field that the record does not hold is null.
 */
export function matchRecord(searched: SearchedFor, fields: Fields) {
  const match = (field: string): FieldMatch | null => {
    const said = fields[field];
    if (!said || isList(said)) return null;
    const value = said.state === 'VALUE' ? said.value : null;
    return { raw: said.raw, value, comparison: value === null ? null : compareField(searched, field, value) };
  };
  const [fullName, dateOfBirth, personalId] = [match('fullName'), match('dateOfBirth'), match('personalId')];
  if (searched.by === 'NAME') {
    if (!fullName?.comparison || fullName.comparison.result === 'CONFLICT') return null;
    const born = dateOfBirth?.comparison?.result;
    if (born === 'CONFLICT' || born === 'NEAR') return null;
  }
  return { fullName, dateOfBirth, personalId };
}

function compareField(searched: SearchedFor, field: string, value: unknown): Comparison | null {
  if (searched.by === 'DOCUMENT') {
    return field === 'personalId' && value === searched.number ? { result: 'EQUAL' } : null;
  }
  if (field === 'fullName' && isPersonName(value)) return comparePersonNames(nameOf(searched.fullName), value);
  if (field === 'dateOfBirth') return comparePartialDates(searched.birthYear, String(value));
  return null;
}

const nameOf = (full: string): PersonName => ({ full, family: null, middle: null, given: null });

const isList = (said: Said | readonly Said[]): said is readonly Said[] => Array.isArray(said);
