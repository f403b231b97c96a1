import type { EntityName } from '../../generated/model.ts';
import { cmndNumbers, personalIds, readable, unusual } from '../conformance/made-up.ts';
import type { Example } from '../conformance/sample.ts';
import { Seeded } from '../conformance/seeded.ts';
import type { FieldMapping, FormerNumber } from '../contract.ts';
import { mappingsOf } from '../mapping.ts';
import type { ItemEntity } from './item-records.ts';
import { type JsonPath, parsePath } from './json-path.ts';

/** Items in each place. */
const ITEMS = 24;

export type Item = Record<string, unknown>;

/** Where a field's column is: in the item, or in the elements of one of its lists. */
export interface Leaf {
  readonly list: string | null;
  readonly names: readonly string[];
}

/** An entity, and where a service keeps the items that tell of it: a path, an operation, a field. */
export interface SampledEntity {
  readonly entity: EntityName;
  readonly of: ItemEntity<EntityName>;
  readonly place: string;
}

/** Null for what is in no place of an item: a text given in the mapping, or the mark of an element. */
export function leafOf(path: JsonPath, each: string | undefined): Leaf | null {
  const names = path.rest;
  if (path.literal !== null || names.length === 0 || names.at(-1) === '#') return null;
  if (path.list) return { list: path.list.join('.'), names };
  const list = each === undefined ? null : (parsePath(each).list?.join('.') ?? null);
  return list !== null && names[0] === list && names.length > 1
    ? { list, names: names.slice(1) }
    : { list: null, names };
}

/** By place, the items that a service knows, made up from a mapping. `ofPerson`: where persons have former numbers. */
export function makeItems(
  entities: readonly SampledEntity[],
  seed: number,
  examples: readonly Example[],
  ofPerson?: Readonly<Record<string, FormerNumber['kind']>>,
): { readonly items: ReadonlyMap<string, Item[]>; readonly cmnds: readonly string[] } {
  const random = new Seeded(seed, 'items');
  const [pids, cmnds] = [personalIds(random, ITEMS), cmndNumbers(random, 12)];
  const items = new Map<string, Item[]>();
  for (const { place } of entities) {
    if (items.has(place)) continue;
    const here = entities.filter((other) => other.place === place);
    const isPerson = here.some(({ entity }) => entity === 'Person');
    const made = Array.from({ length: ITEMS }, (_, at) => {
      const key = isPerson ? (pids[at] ?? '') : `HS${String(at + 1).padStart(6, '0')}${at % 5 === 0 ? '/A' : ''}`;
      return makeItem(here, { key, pids, cmnds, random, ofPerson: isPerson ? ofPerson : undefined });
    });
    const given = examples.filter((example) => example.in === place).map(({ row }) => row as Item);
    items.set(place, [...given, ...made]);
  }
  return { items, cmnds };
}

interface Makings {
  readonly key: string;
  readonly pids: readonly string[];
  readonly cmnds: readonly string[];
  readonly random: Seeded;
  readonly ofPerson: Readonly<Record<string, string>> | undefined;
}

function makeItem(entities: readonly SampledEntity[], makings: Makings): Item {
  const { key, pids, cmnds, random, ofPerson } = makings;
  const { of } = entities[0] as SampledEntity;
  const optional = new Set(entities.flatMap((each) => each.of.optional ?? []));
  const item: Item = {};
  put(item, parsePath(of.sources[0].key[0]).rest, key);
  const moment = () => new Date(Date.UTC(2015, 0, random.integer(1, 3_600), 3, 4, 5)).toISOString();
  if (of.recordedAt !== null) put(item, of.recordedAt.split('.'), moment());
  const lists = new Map<string, Item[]>();
  const columns: { leaf: Leaf; field: FieldMapping<unknown>; at: number }[] = [];
  const keyParts = new Set<string>();
  const conditions: { list: string; name: string; is: string | null }[] = [];
  const note = (written: string, each: string | undefined): Leaf | null => {
    const path = parsePath(written);
    const leaf = leafOf(path, each);
    const list = path.list?.join('.') ?? null;
    if (list && !lists.has(list))
      lists.set(
        list,
        Array.from({ length: random.integer(0, 3) }, () => ({})),
      );
    if (list && path.only) conditions.push({ list, ...path.only });
    if (list) for (const mark of path.marks) keyParts.add(`${list}.${mark}`);
    return leaf;
  };
  for (const each of entities) {
    for (const source of each.of.sources) {
      if (source.each) note(source.each, undefined);
      for (const part of source.key) {
        const leaf = note(part, source.each);
        if (leaf) keyParts.add(nameOf(leaf));
      }
      for (const [, field] of mappingsOf(source)) {
        for (const [at, written] of field.from.entries()) {
          const leaf = note(written, source.each);
          if (leaf) columns.push({ leaf, field, at });
        }
      }
    }
  }
  columns.sort((a, b) => a.field.from.length - b.field.from.length);
  const fill = (target: Item, list: string | null) => {
    const texts = new Map<FieldMapping<unknown>, readonly (string | null)[]>();
    for (const { leaf, field, at } of columns) {
      if (leaf.list !== list) continue;
      const read = texts.get(field) ?? readable(field, random);
      texts.set(field, read);
      if (has(target, leaf.names) || (optional.has(nameOf(leaf)) && random.chance(0.3))) continue;
      const isPerson = field.transform.name.startsWith('link to Person');
      let text = isPerson ? random.pick(pids) : (read[at] ?? null);
      if (keyParts.has(nameOf(leaf))) text ??= random.pick(pids);
      else if (random.chance(0.1)) text = null;
      else if (random.chance(0.08)) text = unusual(random);
      put(target, leaf.names, text);
    }
    for (const part of keyParts) {
      const [of, ...names] = part.split('.');
      if (of === list && !has(target, names)) put(target, names, `x${random.integer(1, 9)}`);
    }
  };
  fill(item, null);
  for (const [list, elements] of lists) {
    for (const element of elements) fill(element, list);
    for (const { name, is } of conditions.filter((each) => each.list === list)) {
      for (const element of elements) if (!(name in element) || random.chance(0.5)) element[name] = is;
    }
    put(item, list.split('.'), elements);
  }
  for (const [written, kind] of Object.entries(ofPerson ?? {})) {
    const path = parsePath(written);
    const number = () => (kind === 'CMND' ? random.pick(cmnds) : `000${random.integer(100_000_000, 999_999_999)}`);
    if (!path.list) put(item, path.rest, random.chance(0.6) ? number() : null);
    for (const element of lists.get(path.list?.join('.') ?? '') ?? []) {
      if (!path.only || element[path.only.name] === path.only.is) put(element, path.rest, number());
    }
  }
  return item;
}

/** A leaf as a mapping writes it. */
export const nameOf = ({ list, names }: Leaf) => [...(list === null ? [] : [list]), ...names].join('.');

/** Puts a value at a name path, making the objects on the way. */
export function put(target: Item, names: readonly string[], value: unknown): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) target[name] = value;
  else {
    const inner = target[name];
    const next: Item = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Item) : {};
    target[name] = next;
    put(next, rest, value);
  }
}

function has(target: Item, names: readonly string[]): boolean {
  const [name = '', ...rest] = names;
  if (!Object.hasOwn(target, name)) return false;
  const inner = target[name];
  return rest.length === 0 || (typeof inner === 'object' && inner !== null && has(inner as Item, rest));
}
