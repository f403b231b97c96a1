import { createHash } from 'node:crypto';
import type { Connector, SearchCriteria } from '../connect/contract.ts';
import { searchKey } from '../connect/search-key.ts';
import { type Place, type SearchPage, searchPersons } from '../gather/person-search.ts';
import type { RegisterCalls } from '../gather/register-call.ts';
import type { QuerySearchPersonsArgs } from '../generated/resolvers.ts';
import { Refusal } from './errors.ts';
import type { OpaqueIds } from './opaque-id.ts';

/** Most people on one page, and most characters of a name. */
const mostPeople = 50;
const longestName = 200;

/** The type under which cursors are sealed. */
const CURSOR = 'SearchCursor';

/** One search of an operation, answered before anything is resolved. */
export interface SearchAnswered {
  readonly page: SearchPage;
  cursor(place: Place): string;
}

/** The searches of one operation. The same search is made once, wherever it is asked for. */
export class PersonSearches {
  readonly #connectors: readonly Connector[];
  readonly #calls: RegisterCalls;
  readonly #ids: OpaqueIds;
  readonly #today: string;
  readonly #running = new Map<string, Promise<SearchAnswered>>();
  readonly #answered = new Map<string, SearchAnswered>();

  constructor(connectors: readonly Connector[], calls: RegisterCalls, ids: OpaqueIds, today: string) {
    this.#connectors = connectors;
    this.#calls = calls;
    this.#ids = ids;
    this.#today = today;
  }

  /** Searches. @throws Refusal for what cannot be searched by, and for a cursor that is not of this search. */
  async run(args: QuerySearchPersonsArgs): Promise<SearchAnswered> {
    const key = keyOf(args);
    const search = this.#running.get(key) ?? this.#search(args);
    this.#running.set(key, search);
    const answered = await search;
    this.#answered.set(key, answered);
    return answered;
  }

  async #search(args: QuerySearchPersonsArgs): Promise<SearchAnswered> {
    const criteria = criteriaOf(args.by);
    const first = firstOf(args.first as number); // has a default
    const search = fingerprint(criteria);
    const after = args.after == null ? null : this.#placeOf(args.after, search);
    const page = await searchPersons(this.#connectors, this.#calls, { criteria, first, after, today: this.#today });
    return { page, cursor: (place) => this.#ids.seal([CURSOR, search, ...partsOf(place)]) };
  }

  /** The answer of a search that was run. */
  answered(args: QuerySearchPersonsArgs): SearchAnswered {
    const answered = this.#answered.get(keyOf(args));
    if (!answered) throw new Error('A search was answered before it was made.');
    return answered;
  }

  #placeOf(cursor: string, search: string): Place {
    const [type, of, kind, ...rest] = this.#ids.open(cursor) ?? [];
    if (type !== CURSOR) throw new Refusal('CURSOR_INVALID');
    if (of !== search) throw new Refusal('CURSOR_OF_OTHER_SEARCH');
    if (kind === 'P') return { personalId: rest.join('\n') };
    const [register = '', ...record] = rest;
    return { register, record: record.join('\n') };
  }
}

const keyOf = ({ by, first, after }: QuerySearchPersonsArgs) =>
  JSON.stringify([criteriaParts(by), first, after ?? null]);

const criteriaParts = ({ fullName, birthYear, documentNumber }: QuerySearchPersonsArgs['by']) => [
  fullName ?? null,
  birthYear ?? null,
  documentNumber ?? null,
];

const partsOf = (place: Place) =>
  'personalId' in place ? ['P', place.personalId] : ['R', place.register, place.record];

const fingerprint = (criteria: SearchCriteria) =>
  createHash('sha256')
    .update(JSON.stringify(criteria.by === 'NAME' ? [criteria.fullName, criteria.birthYear] : [criteria.number]))
    .digest('base64url')
    .slice(0, 22);

function criteriaOf({ fullName, birthYear, documentNumber }: QuerySearchPersonsArgs['by']): SearchCriteria {
  if (documentNumber != null) {
    if (fullName != null || birthYear != null) throw new Refusal('SEARCH_CRITERIA');
    if (!/^(\d{9}|\d{12})$/.test(documentNumber)) throw new Refusal('SEARCH_MALFORMED', documentForm);
    return { by: 'DOCUMENT', number: documentNumber };
  }
  if (fullName == null || birthYear == null) throw new Refusal('SEARCH_CRITERIA');
  const isName = fullName.length <= longestName && /\p{L}/u.test(searchKey(fullName)) && !/\p{Cc}/u.test(fullName);
  if (!isName) throw new Refusal('SEARCH_MALFORMED', nameForm);
  if (birthYear < 1000 || birthYear > 9999) throw new Refusal('SEARCH_MALFORMED', yearForm);
  return { by: 'NAME', fullName, birthYear: String(birthYear) };
}

function firstOf(first: number): number {
  if (first > mostPeople) throw new Refusal('TOO_MANY', { what: 'first', limit: mostPeople });
  if (first < 1) throw new Refusal('SEARCH_MALFORMED', firstForm);
  return first;
}

const documentForm = {
  what: 'documentNumber',
  form: { vi: 'số định danh 12 chữ số hoặc số CMND 9 chữ số', en: 'twelve digits, or nine for an old CMND' },
};
const nameForm = {
  what: 'fullName',
  form: {
    vi: `có ít nhất một chữ cái, tối đa ${longestName} ký tự, không có ký tự điều khiển`,
    en: `at least one letter, at most ${longestName} characters, no control characters`,
  },
};
const yearForm = { what: 'birthYear', form: { vi: 'bốn chữ số', en: 'four digits' } };
const firstForm = { what: 'first', form: { vi: `từ 1 đến ${mostPeople}`, en: `1 to ${mostPeople}` } };
