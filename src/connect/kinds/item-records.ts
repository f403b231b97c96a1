import type { EntityName } from '../../generated/model.ts';
import type { FieldAnswer, FieldMapping, FormerNumber, ReadAnswer, Received, SourceRecord } from '../contract.ts';
import { askedBy, isSet, type Key, mappingsOf, readField, type Source } from '../mapping.ts';
import { asText, at, elements, type JsonPath, parsePath, valueAt } from './json-path.ts';
import { isObject } from './lgsp.ts';

/** One entity in the items (objects of a JSON or XML document) with which a service answers a list of keys. */
export interface ItemEntity<E extends EntityName> {
  readonly findsByKey: boolean;
  /** Path of a moment, RFC 3339 in UTC; null if the register does not say. */
  readonly recordedAt: string | null;
  /**
   * Name paths that the service leaves out where it has nothing, lists among them: absent there means empty. Any other
   * name that is missing is a change of its answers, and what it should hold is unreadable.
   */
  readonly optional?: readonly string[];
  /** What each item says of the entity; the keys of all have as many parts. */
  readonly sources: readonly [ItemSource<E>, ...ItemSource<E>[]];
}

/** One kind of record in the items. */
export interface ItemSource<E extends EntityName> extends Source<E> {
  /** Paths of a record's key; the first is the item's, by which the service is asked. */
  readonly key: Key;
  /** Path of what the owner finds a record by, if that is not its key. */
  readonly ref?: string;
  /** List in each item whose elements are the records, with its selection; without it the item is the record. */
  readonly each?: string;
}

/** Turns items into answers for one entity and set of fields. */
export interface ItemReader {
  /** What the service is asked for, to find a key; null if there can be no such key. */
  asks(key: string): string | null;
  /**
   * Answers for the keys found. A key that is not among the items is not found, unless an item could not be told to be
   * about a key that was asked for: then it is MALFORMED, for it may be that one.
   */
  read(keys: readonly string[], items: readonly unknown[]): ReadonlyMap<string, ReadAnswer>;
  /** The items about each key, as they were read; what is about none that was asked for is in no part. */
  partsOf(keys: readonly string[], items: readonly unknown[]): Received['parts'];
}

/** `numbers`: the paths of former numbers, if records are to carry them. */
export function itemReader(
  entity: EntityName,
  of: ItemEntity<EntityName>,
  wanted: ReadonlySet<string>,
  numbers?: Readonly<Record<string, FormerNumber['kind']>>,
): ItemReader {
  const numbersIn = numbers && numberReader(numbers);
  const [first] = of.sources;
  const itemKey = parsePath(first.key[0]);
  const recordedAt = of.recordedAt?.split('.') ?? null;
  const filled = filler(of);
  const asks = (key: string) => askedBy(first.key.length, key);
  const sources = of.sources
    .filter((source) => wanted.size === 0 || mappingsOf(source).some(([field]) => wanted.has(field)))
    .map((source) => sourceReader(entity, source, wanted));

  return {
    asks,
    read(keys, items) {
      const asked = new Set<unknown>(keys.map(asks));
      const records = new Map<string, SourceRecord[]>();
      let doubtful = false;
      for (const each of items) {
        const item = filled(each);
        const about = valueAt(item, itemKey);
        if (about === null || !asked.has(about)) {
          doubtful = true;
          continue;
        }
        const time = recordedAt && at(item, recordedAt);
        const moment = typeof time === 'string' && isMoment(time) ? time : null;
        for (const read of sources) {
          const said = read(item, moment);
          if (!said.whole) doubtful = true;
          for (const { key, record } of said.records) {
            const whole = numbersIn ? { ...record, formerNumbers: numbersIn(item) } : record;
            records.set(key, [...(records.get(key) ?? []), whole]);
          }
        }
      }
      const answers = keys.map((key): readonly [string, ReadAnswer] => {
        const found = records.get(key);
        if (found) return [key, { outcome: 'FOUND', records: found }];
        return [key, doubtful ? { outcome: 'FAILED', code: 'MALFORMED' } : { outcome: 'NOT_FOUND' }];
      });
      return new Map(answers);
    },
    partsOf: (keys, items) =>
      keys.map((key) => {
        const asked = asks(key);
        const own = items.filter((item) => asked !== null && valueAt(filled(item), itemKey) === asked);
        return { key, text: JSON.stringify(own) };
      }),
  };
}

/** The records of one kind in an item, with their keys; `whole` if each could be told from the others. */
interface Said {
  readonly records: readonly { readonly key: string; readonly record: SourceRecord }[];
  readonly whole: boolean;
}

/** The keys of an entity that items hold, in no order. */
export function keysIn(entity: EntityName, of: ItemEntity<EntityName>, items: readonly unknown[]): readonly string[] {
  const readers = of.sources.map((source) => sourceReader(entity, source, new Set()));
  const all = items.map(filler(of));
  return [...new Set(readers.flatMap((read) => all.flatMap((item) => read(item, null).records.map(({ key }) => key))))];
}

/** Puts an item's optional names in where they are left out: lists empty, everything else as null. */
function filler({ optional = [], sources }: ItemEntity<EntityName>): (item: unknown) => unknown {
  const written = sources.flatMap((source) => [
    source.each ?? '',
    ...mappingsOf(source).flatMap(([, { from }]) => from),
  ]);
  const lists = new Set(written.map((path) => parsePath(path).list?.join('.')));
  const paths = optional.map((path) => ({ names: path.split('.'), empty: () => (lists.has(path) ? [] : null) }));
  if (paths.length === 0) return (item) => item;
  return (item) => paths.reduce<unknown>((whole, { names, empty }) => withName(whole, names, empty), item);
}

function withName(value: unknown, names: readonly string[], empty: () => unknown): unknown {
  const [name = '', ...rest] = names;
  if (!isObject(value)) return value;
  if (rest.length > 0)
    return Object.hasOwn(value, name) ? { ...value, [name]: withName(value[name], rest, empty) } : value;
  return Object.hasOwn(value, name) ? value : { ...value, [name]: empty() };
}

function sourceReader(entity: EntityName, source: ItemSource<EntityName>, wanted: ReadonlySet<string>) {
  const keyPaths = source.key.map(parsePath);
  const ref = source.ref === undefined ? null : parsePath(source.ref);
  const each = source.each === undefined ? null : parsePath(source.each);
  const fields = mappingsOf(source)
    .filter(([field]) => wanted.has(field))
    .map(([field, mapping]) => ({ field, read: fieldReader(mapping, isSet(entity, field)) }));

  return (item: unknown, recordedAt: string | null): Said => {
    const parts = recordsIn(item, each);
    const named = (parts ?? []).map((part) => ({ part, names: keyPaths.map((path) => valueAt(part, path)) }));
    return {
      whole: parts !== null && named.every(({ names }) => names.every((name) => typeof name === 'string')),
      records: named.map(({ part, names }) => {
        const key = names.join('/');
        const record: SourceRecord = {
          source: source.name,
          ref: `${source.name}/${(ref && asText(valueAt(part, ref))) || key}`,
          subject: source.subject,
          kind: 'RECORD',
          recordedAt,
          linkedBy: source.linkedBy,
          fields: Object.fromEntries(fields.map(({ field, read }) => [field, read(part)])),
        };
        return { key, record };
      }),
    };
  };
}

/**
 * The records in an item: itself, or itself with each element in place of the list; none where the list is null. Null
 * if there is no list.
 */
function recordsIn(item: unknown, each: JsonPath | null): readonly unknown[] | null {
  if (!each?.list) return [item];
  if (at(item, each.list) === null) return [];
  const [name = ''] = each.list;
  const found = elements(item, each);
  return found && isObject(item) ? found.map((element) => ({ ...item, [name]: element })) : null;
}

/**
 * Reads one field. Paths with a list share the list and its selection; a set has one answer per element. In a field
 * that is no set, no element is EMPTY and several are UNREADABLE: none of them is chosen here.
 */
function fieldReader(mapping: FieldMapping<unknown>, set: boolean) {
  const paths = mapping.from.map(parsePath);
  const list = paths.find((path) => path.list !== null);
  const answer = (record: unknown, element: unknown): FieldAnswer => {
    const columns = paths.map((path) => valueAt(path.list ? element : record, path));
    const read = readField(mapping, columns.map(asText));
    // A service that leaves a name out has changed its answers: that says nothing about what it knows.
    const wrongType = columns.some((column) => column !== null && typeof column !== 'string');
    return wrongType ? { state: 'UNREADABLE', raw: read.raw ?? '' } : read;
  };
  return (record: unknown): FieldAnswer | readonly FieldAnswer[] => {
    if (!list) return set ? [answer(record, record)] : answer(record, record);
    const found = elements(record, list);
    if (!found) {
      const there = at(record, list.list ?? []);
      const nothing: FieldAnswer =
        there === null ? { state: 'EMPTY', raw: null } : { state: 'UNREADABLE', raw: asText(there) ?? '' };
      return set ? [nothing] : nothing;
    }
    if (set) return found.map((element) => answer(record, element));
    if (found.length > 1) return { state: 'UNREADABLE', raw: JSON.stringify(found) };
    return found.length === 1 ? answer(record, found[0]) : { state: 'EMPTY', raw: null };
  };
}

/** The former numbers that an item holds, each once. */
function numberReader(paths: Readonly<Record<string, FormerNumber['kind']>>) {
  const parsed = Object.entries(paths).map(([path, kind]) => ({ path: parsePath(path), kind }));
  return (item: unknown): readonly FormerNumber[] => {
    const found = new Map<string, FormerNumber>();
    for (const { path, kind } of parsed) {
      for (const element of path.list ? (elements(item, path) ?? []) : [item]) {
        const number = at(element, path.rest);
        if (typeof number === 'string' && number !== '') found.set(number, { number, kind });
      }
    }
    return [...found.values()];
  };
}

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);
