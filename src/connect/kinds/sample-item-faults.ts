import type { EntityName } from '../../generated/model.ts';
import { readable } from '../conformance/made-up.ts';
import type { Inject, SourceFault, Target, Undo } from '../conformance/sample.ts';
import type { Seeded } from '../conformance/seeded.ts';
import { mappingsOf } from '../mapping.ts';
import type { ItemEntity } from './item-records.ts';
import { parsePath, valueAt } from './json-path.ts';
import { type Item, type Leaf, leafOf, nameOf, put, type SampledEntity } from './sample-items.ts';

/** What can go wrong in the items of a sample: in one of them, in half of them, or in all. */
export function itemFaults(
  entities: readonly SampledEntity[],
  items: ReadonlyMap<string, Item[]>,
  random: Seeded,
): Readonly<Partial<Record<SourceFault, Inject>>> {
  const itemsOf = (name: EntityName) => items.get(sampled(entities, name).place) ?? [];
  /** Puts something else in the one place that a field of a key is read from. */
  const inLeaf =
    (other: (target: Target, held: unknown) => unknown): Inject =>
    async (target) => {
      const { of } = sampled(entities, target.entity);
      const leaf = leafIn(of, target.field);
      const key = parsePath(of.sources[0].key[0]);
      const item = itemsOf(target.entity).find((each) => valueAt(each, key) === target.key);
      if (!leaf || !item) return null;
      const held = valueAt(item, { ...key, rest: leaf.names });
      const text = other(target, held);
      if (text === undefined) return null;
      put(item, leaf.names, text);
      return async () => put(item, leaf.names, held);
    };
  return {
    async 'half-missing'({ entity: name }) {
      const list = itemsOf(name);
      const all = [...list];
      list.splice(0, list.length, ...all.filter((_, at) => at % 2 === 1));
      return async () => void list.splice(0, list.length, ...all);
    },
    'wrong-type': inLeaf(() => ({ x: [1] })),
    'null-required': inLeaf(() => null),
    changed: inLeaf((target, held) => {
      const mapped = sampled(entities, target.entity)
        .of.sources.flatMap(mappingsOf)
        .find(([field]) => field === target.field)?.[1];
      if (!mapped) return undefined;
      return Array.from({ length: 30 }, () => readable(mapped, random)[0]).find((text) => text && text !== held);
    }),
    async drifted(target) {
      const leaf = leafIn(sampled(entities, target.entity).of, target.field, true);
      if (!leaf) return null;
      const undo: Undo[] = itemsOf(target.entity).map((item) => dropped(item, leaf.names));
      return async () => {
        for (const each of undo) await each();
      };
    },
  };
}

/** @throws if the sample has no such entity */
export function sampled(entities: readonly SampledEntity[], name: EntityName): SampledEntity {
  const found = entities.find(({ entity }) => entity === name);
  if (!found) throw new Error(`The sample holds no ${name}.`);
  return found;
}

/** The one place in an item that a field is read from; null if it has several, or is in a list. */
export function leafIn(of: ItemEntity<EntityName>, field: string, required = false): Leaf | null {
  for (const source of of.sources) {
    const mapped = mappingsOf(source).find(([each]) => each === field)?.[1];
    const leaf = mapped && mapped.from.length === 1 && leafOf(parsePath(mapped.from[0] ?? ''), source.each);
    if (!leaf || leaf.list !== null || source.key.includes(mapped.from[0] ?? '')) continue;
    // That a name is missing which may be missing says nothing.
    if (!(required && of.optional?.includes(nameOf(leaf)))) return leaf;
  }
  return null;
}

/** Takes a name out of an item. */
function dropped(item: Item, names: readonly string[]): Undo {
  const [name = '', ...rest] = names;
  const inner = item[name];
  if (rest.length > 0)
    return typeof inner === 'object' && inner !== null ? dropped(inner as Item, rest) : async () => {};
  const there = Object.hasOwn(item, name);
  delete item[name];
  return async () => {
    if (there) item[name] = inner;
  };
}
