import type {
  Connector,
  Declaration,
  FailureCode,
  Found,
  SearchCriteria,
  SearchPlace,
  SourceRecord,
} from '../connect/contract.ts';
import type { FieldPath } from '../generated/model.ts';
import { birthYearOf } from '../quality/identity-number.ts';
import { type FieldMatch, matchRecord } from '../quality/search-match.ts';
import { isInScope } from './claims.ts';
import { isUncovered } from './coverage.ts';
import { fieldSources } from './field-sources.ts';
import type { RegisterCalls } from './register-call.ts';

/** Where an answer stands among all: persons by their number; then records without one, register by register. */
export type Place = { readonly personalId: string } | { readonly register: string; readonly record: string };

/** One record that fits. */
export interface RecordMatch {
  readonly register: string;
  readonly record: SourceRecord;
  readonly personalId: FieldMatch | null;
  readonly fullName: FieldMatch | null;
  readonly dateOfBirth: FieldMatch | null;
  readonly requestId: string;
  readonly retrievedAt: string;
}

/** A person of whom records fit, or one record that names no personal identification number. Never joined by name. */
export interface FoundPerson {
  readonly place: Place;
  readonly personalId: string | null;
  readonly matches: readonly RecordMatch[];
}

/** Why a register's part of the answer is missing, or cannot be whole. */
export type Gap =
  | { readonly register: string; readonly why: 'NOT_OFFERED' | 'NOT_IN_SCOPE' | 'NOT_COVERED' }
  | { readonly register: string; readonly why: 'FAILED'; readonly code: FailureCode };

export interface SearchPage {
  readonly people: readonly FoundPerson[];
  readonly more: boolean;
  /** Registers searched as far as this page goes. */
  readonly searched: readonly string[];
  /** What the answer lacks. A register that is searched and not digitised for these years is in both lists. */
  readonly gaps: readonly Gap[];
}

/**
 * Searches every register that offers it, side by side, and merges what they found into one order, in which the same
 * search goes on behind any place: what is recorded meanwhile appears if it stands behind, and nothing appears twice.
 */
export async function searchPersons(
  connectors: readonly Connector[],
  calls: RegisterCalls,
  { criteria, first, after, today }: { criteria: SearchCriteria; first: number; after: Place | null; today: string },
): Promise<SearchPage> {
  const holders = connectors.filter(({ declaration }) => declaration.entities.Person);
  const gaps: Gap[] = [];
  const streams: Stream[] = [];
  for (const [at, connector] of holders.entries()) {
    const { declaration } = connector;
    const why = whyNot(connector, criteria, today);
    if (why) gaps.push({ register: declaration.id, why });
    else streams.push(new Stream(connector, calls, criteria, first + 1, startOf(holders, at, after)));
  }

  const people: FoundPerson[] = [];
  while (people.length <= first) {
    await Promise.all(streams.map((stream) => stream.fill()));
    const next = takeFirst(streams);
    if (!next) break;
    const matches = next.flatMap(({ stream, found }) => stream.matches(found));
    const [head] = next;
    if (matches.length > 0 && head) people.push(personOf(head.stream.register, head.found.place, matches));
  }
  for (const { register, failure } of streams) {
    if (failure) gaps.push({ register, why: 'FAILED', code: failure });
  }
  const searched = streams.filter(({ failure }) => !failure).map(({ register }) => register);
  for (const { declaration } of holders) {
    if (searched.includes(declaration.id) && isPartlyUncovered(declaration, criteria, today)) {
      gaps.push({ register: declaration.id, why: 'NOT_COVERED' });
    }
  }
  return { people: people.slice(0, first), more: people.length > first, searched, gaps };
}

function whyNot({ can, declaration }: Connector, { by }: SearchCriteria, today: string) {
  if (!(by === 'NAME' ? can.search?.name : can.search?.document)) return 'NOT_OFFERED';
  const read: readonly FieldPath[] = ['Person.personalId', 'Person.fullName', 'Person.dateOfBirth'];
  return read.every((path) => isInScope(declaration, path, today)) ? null : 'NOT_IN_SCOPE';
}

/** Whether a record of the person may lie among those that are not digitised. */
function isPartlyUncovered(declaration: Declaration, criteria: SearchCriteria, today: string): boolean {
  const birthYear = criteria.by === 'NAME' ? Number(criteria.birthYear) : birthYearOf(criteria.number);
  const sources = fieldSources(declaration, 'Person', 'fullName');
  const thisYear = Number(today.slice(0, 4));
  return declaration.coverage.some(
    (entry) => sources.includes(entry.records) && isUncovered(entry, birthYear, thisYear),
  );
}

/** Where one register goes on: before all its records without a number if the place is among another's, or behind them. */
function startOf(holders: readonly Connector[], at: number, after: Place | null): SearchPlace | null | 'END' {
  if (!after || 'personalId' in after) return after;
  const place = holders.findIndex(({ declaration }) => declaration.id === after.register);
  if (at === place) return { record: after.record };
  return at < place ? 'END' : { record: '' };
}

/** What stands first in all streams: the same person in several, or one record. */
function takeFirst(streams: readonly Stream[]) {
  const heads = streams.filter(({ head }) => head);
  const numbers = heads.flatMap(({ head }) => (head && 'personalId' in head.place ? [head.place.personalId] : []));
  const least = numbers.reduce((a, b) => (a < b ? a : b), numbers[0] ?? '');
  const first = numbers.length > 0 ? heads.filter(({ head }) => isOf(head, least)) : heads.slice(0, 1);
  const taken = first.flatMap((stream) => {
    const found = stream.take();
    return found ? [{ stream, found }] : [];
  });
  return taken.length > 0 ? taken : null;
}

const isOf = (found: Found | undefined, personalId: string) =>
  found !== undefined && 'personalId' in found.place && found.place.personalId === personalId;

function personOf(register: string, place: SearchPlace, matches: readonly RecordMatch[]): FoundPerson {
  return 'personalId' in place
    ? { place, personalId: place.personalId, matches }
    : { place: { register, record: place.record }, personalId: null, matches };
}

/** What one register finds, page by page. */
class Stream {
  readonly register: string;
  failure: FailureCode | null = null;
  readonly #connector: Connector;
  readonly #calls: RegisterCalls;
  readonly #criteria: SearchCriteria;
  readonly #limit: number;
  #found: readonly Found[] = [];
  #taken = 0;
  #after: SearchPlace | null;
  #isAtEnd: boolean;
  #retrieval = { requestId: '', retrievedAt: '' };

  constructor(
    connector: Connector,
    calls: RegisterCalls,
    criteria: SearchCriteria,
    limit: number,
    start: SearchPlace | null | 'END',
  ) {
    this.register = connector.declaration.id;
    this.#connector = connector;
    this.#calls = calls;
    this.#criteria = criteria;
    this.#limit = Math.min(limit, connector.can.search?.limit ?? 1);
    this.#after = start === 'END' ? null : start;
    this.#isAtEnd = start === 'END';
  }

  get head(): Found | undefined {
    return this.#found[this.#taken];
  }

  take(): Found | undefined {
    const { head } = this;
    this.#taken += 1;
    return head;
  }

  /** Reads on until something lies ready, the end is reached, or the register fails. */
  async fill(): Promise<void> {
    while (!this.head && !this.#isAtEnd && !this.failure) {
      const request = { criteria: this.#criteria, limit: this.#limit, after: this.#after };
      const { answers, requestId } = await this.#calls.search(this.#connector, request);
      if (answers.outcome === 'FAILED') {
        this.failure = answers.code;
        return;
      }
      this.#retrieval = { requestId, retrievedAt: answers.lastKnown ?? new Date().toISOString() };
      this.#found = answers.found;
      this.#taken = 0;
      this.#after = answers.next;
      this.#isAtEnd = answers.next === null;
    }
  }

  /** What was found, held against what was asked for; a record that contradicts it is left out. */
  matches({ records }: Found): readonly RecordMatch[] {
    return records.flatMap((record): RecordMatch[] => {
      const matched = matchRecord(this.#criteria, record.fields);
      return matched ? [{ register: this.register, record, ...matched, ...this.#retrieval }] : [];
    });
  }
}
