import type { EntityName } from '../../generated/model.ts';
import type { FieldAnswer, FieldMapping, FormerNumber, ReadAnswer, SourceRecord } from '../contract.ts';
import { askedBy, isSet, type Key, mappingsOf, readField, type Source } from '../mapping.ts';
import { at, elements, type JsonPath, parsePath } from './json-path.ts';
import { isObject } from './lgsp.ts';

/** One entity behind one path of the service that answers a list of keys with a list of items. */
export interface RestEntity<E extends EntityName> {
  readonly findsByKey: boolean;
  readonly path: string;
  /** Field of the request's body that takes the keys, and field of the response that holds the items. */
  readonly keys: string;
  readonly items: string;
  /** Paths of a record's key; the first is the item's, by which the service is asked. */
  readonly key: Key;
  /** List in each item whose elements are the records, with its selection; without it the item is the record. */
  readonly each?: string;
  readonly recordedAt: string;
  readonly sources: readonly [Source<E>];
}

/** Turns items into answers for one entity and set of fields. */
export interface ItemReader {
  /**
   * Answers for the keys found. A key that is not among the items is not found, unless an item could not be told to be
   * about a key that was asked for: then it is MALFORMED, for it may be that one.
   */
  read(keys: readonly string[], items: readonly unknown[]): ReadonlyMap<string, ReadAnswer>;
}

/** `numbers`: the paths of former numbers, if records are to carry them. */
export function itemReader(
  entity: EntityName,
  of: RestEntity<EntityName>,
  wanted: ReadonlySet<string>,
  numbers?: Readonly<Record<string, FormerNumber['kind']>>,
): ItemReader {
  const [source] = of.sources;
  const numbersIn = numbers && numberReader(numbers);
  const keyPaths = of.key.map((path) => path.split('.'));
  const recordedAt = of.recordedAt.split('.');
  const each = of.each === undefined ? null : parsePath(of.each);
  const fields = mappingsOf(source)
    .filter(([field]) => wanted.has(field))
    .map(([field, mapping]) => ({ field, read: fieldReader(mapping, isSet(entity, field)) }));

  const recordOf = (item: unknown, key: string): SourceRecord => {
    const time = at(item, recordedAt);
    return {
      source: source.name,
      ref: `${source.name}/${key}`,
      subject: source.subject,
      kind: 'RECORD',
      recordedAt: typeof time === 'string' && isMoment(time) ? time : null,
      linkedBy: source.linkedBy,
      fields: Object.fromEntries(fields.map(({ field, read }) => [field, read(item)])),
      ...(numbersIn && { formerNumbers: numbersIn(item) }),
    };
  };

  return {
    read(keys, items) {
      const asked = new Set<unknown>(keys.map((key) => askedBy(of.key.length, key)));
      const records = new Map<string, SourceRecord[]>();
      let doubtful = false;
      for (const item of items) {
        const about = at(item, keyPaths[0] ?? []);
        const parts = about !== null && asked.has(about) ? recordsIn(item, each) : null;
        if (!parts) doubtful = true;
        for (const part of parts ?? []) {
          const names = keyPaths.map((path) => at(part, path));
          if (!names.every((name) => typeof name === 'string')) doubtful = true;
          const key = names.join('/');
          records.set(key, [...(records.get(key) ?? []), recordOf(part, key)]);
        }
      }
      const answers = keys.map((key): readonly [string, ReadAnswer] => {
        const found = records.get(key);
        if (found) return [key, { outcome: 'FOUND', records: found }];
        return [key, doubtful ? { outcome: 'FAILED', code: 'MALFORMED' } : { outcome: 'NOT_FOUND' }];
      });
      return new Map(answers);
    },
  };
}

/** The records in an item: itself, or itself with each element in place of the list. Null if the list is not there. */
function recordsIn(item: unknown, each: JsonPath | null): readonly unknown[] | null {
  if (!each?.list) return [item];
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
    const columns = paths.map((path) => at(path.list ? element : record, path.rest));
    const texts = columns.map((column) => (column === undefined || column === null ? null : asText(column)));
    const read = readField(mapping, texts);
    const wrongType = columns.some((column) => column != null && typeof column !== 'string');
    return wrongType ? { state: 'UNREADABLE', raw: read.raw ?? '' } : read;
  };
  return (record: unknown): FieldAnswer | readonly FieldAnswer[] => {
    if (!list) return set ? [answer(record, record)] : answer(record, record);
    const found = elements(record, list);
    if (!found) {
      const there = at(record, list.list ?? []);
      const nothing: FieldAnswer =
        there == null ? { state: 'EMPTY', raw: null } : { state: 'UNREADABLE', raw: asText(there) };
      return set ? [nothing] : nothing;
    }
    if (set) return found.map((element) => answer(record, element));
    if (found.length > 1) return { state: 'UNREADABLE', raw: asText(found) };
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

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);
