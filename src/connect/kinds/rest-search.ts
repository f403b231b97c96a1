import type {
  Call,
  Connector,
  FailureCode,
  FormerNumber,
  Owner,
  Received,
  SearchAnswer,
  SearchRequest,
} from '../contract.ts';
import { type Entry, isOffered, pageOf, searchedFields } from '../search.ts';
import { callFields, isObject, type Opened } from './lgsp.ts';

/** The path that tells whose an old number is, the names of its fields, and where a person's record holds old numbers. */
export interface NumberSearch {
  readonly path: string;
  /** Field of the request's body that takes the list of numbers, and field of the response that holds the items. */
  readonly asked: string;
  readonly items: string;
  /** In each item: the number, its kind, and the personal identification number of the person whom it is tied to. */
  readonly number: string;
  readonly kind: string;
  readonly personalId: string;
  /** What each kind of number links by. */
  readonly kinds: Readonly<Record<string, FormerNumber['kind']>>;
  /** In the items of Person: the paths of former numbers, and what they are. */
  readonly ofPerson: Readonly<Record<string, FormerNumber['kind']>>;
}

/** Most persons in one page: more than one number was ever given to. */
export const SEARCH_LIMIT = 100;

type Ask = (path: string, call: Call, part: number, body: Readonly<Record<string, unknown>>) => Promise<Opened>;

/**
 * Searches by number alone: first whose it is, then the persons, in two requests. Without a path that tells whose a number
 * is, records bear the number of today and no other.
 */
export function numberSearch(of: NumberSearch | undefined, read: Connector['read'], ask: Ask) {
  return async (request: SearchRequest, call: Call): Promise<SearchAnswer> => {
    const { criteria } = request;
    if (criteria.by !== 'DOCUMENT' || !isOffered({ document: {}, limit: SEARCH_LIMIT }, request)) {
      return failed('NOT_SUPPORTED');
    }
    const owners = new Map<string, FormerNumber['kind'] | 'PID'>();
    if (of) {
      const opened = await ask(of.path, call, 0, { [of.asked]: [criteria.number] });
      if (opened.state === 'FAILED') return failed(opened.code);
      const told = opened.state === 'ANSWER' ? ownersIn(opened.response[of.items], of, [criteria.number]) : new Map();
      if (!told) return failed('MALFORMED');
      for (const { personalId, kind } of told.get(criteria.number) ?? []) owners.set(personalId, kind);
    } else if (call.signal.aborted || call.deadline <= Date.now()) return failed('TIMEOUT');
    if (/^\d{12}$/.test(criteria.number)) owners.set(criteria.number, 'PID');

    const keys = [...owners.keys()];
    // Where it is the second request of the same call, it is numbered so.
    const { purpose, signal, deadline } = call;
    const second: Call = { requestId: callFields(call, 1).MaYeuCau, purpose, signal, deadline };
    const answers = await read({ entity: 'Person', keys, fields: [...searchedFields] }, of ? second : call);
    const entries: Entry[] = [];
    for (const [at, answer] of answers.entries()) {
      const personalId = keys[at] ?? '';
      if (answer.outcome === 'FAILED') return failed(answer.code);
      const linkedBy = owners.get(personalId) ?? 'PID';
      for (const record of answer.outcome === 'FOUND' ? answer.records : []) {
        entries.push({ place: { personalId }, record: { ...record, linkedBy } });
      }
    }
    return pageOf(entries, request);
  };
}

/** By number, whose it is. Null if the answer cannot be read as one about the numbers asked for. */
export function ownersIn(
  items: unknown,
  of: NumberSearch,
  asked: readonly string[],
): ReadonlyMap<string, readonly Owner[]> | null {
  if (!Array.isArray(items)) return null;
  const owners = new Map<string, Owner[]>();
  for (const item of items) {
    if (!isObject(item)) return null;
    const { [of.number]: number, [of.kind]: written, [of.personalId]: personalId } = item;
    const kind = typeof written === 'string' && Object.hasOwn(of.kinds, written) ? of.kinds[written] : undefined;
    if (typeof number !== 'string' || !asked.includes(number) || typeof personalId !== 'string' || !kind) return null;
    owners.set(number, [...(owners.get(number) ?? []), { personalId, kind }]);
  }
  return owners;
}

/** The items about each number that was asked for, as they were read; null where there are no items. */
export function partsByNumber(items: unknown, of: NumberSearch, asked: readonly string[]): Received['parts'] | null {
  if (!Array.isArray(items)) return null;
  const about = (number: string) => items.filter((item) => isObject(item) && item[of.number] === number);
  return asked.map((number) => ({ key: number, text: JSON.stringify(about(number)) }));
}

const failed = (code: FailureCode): SearchAnswer => ({ outcome: 'FAILED', code });
