import type { EntityName } from '../../generated/model.ts';
import { mappingsOf } from '../mapping.ts';
import type { ItemEntity } from './item-records.ts';
import { type JsonPath, parsePath } from './json-path.ts';

/** How persons, households and the like are asked for. */
export type GraphqlAsk =
  /** One field that takes a list of keys and gives a list: in the order of the keys with null for who is unknown, or in any. */
  | { readonly by: 'LIST'; readonly field: string; readonly argument: string; readonly type: string }
  /** One field that takes a key, asked for under an alias for each. */
  | { readonly by: 'ALIASES'; readonly field: string; readonly argument: string; readonly type: string };

/** Fields selected, by name; null for one without fields of its own. */
interface Selected extends Map<string, Selected | null> {}

/** Documents for one entity, each made once for a set of fields: the same text for the same question, so that servers keep it. */
export class Documents {
  readonly #ask: GraphqlAsk;
  readonly #of: ItemEntity<EntityName>;
  readonly #selections = new Map<string, string>();
  readonly #documents = new Map<string, string>();

  constructor(ask: GraphqlAsk, of: ItemEntity<EntityName>) {
    this.#ask = ask;
    this.#of = of;
  }

  /** The document that asks for these fields of so many keys. */
  for(fields: ReadonlySet<string>, keys: number): string {
    const { by } = this.#ask;
    const name = `${by === 'LIST' ? '' : keys} ${[...fields].sort().join()}`;
    const known = this.#documents.get(name);
    if (known !== undefined) return known;
    const selection = this.#selection(fields);
    const document = by === 'LIST' ? this.#list(selection) : this.#aliases(selection, keys);
    // Sets of fields are few; counts of keys, with aliases, are not.
    if (this.#documents.size >= MOST) this.#documents.clear();
    this.#documents.set(name, document);
    return document;
  }

  #list(selection: string): string {
    const { field, argument, type } = this.#ask;
    return `query ($keys: ${type}) { ${field}(${argument}: $keys) ${selection} }`;
  }

  #aliases(selection: string, keys: number): string {
    const { field, argument, type } = this.#ask;
    const each = Array.from({ length: keys }, (_, at) => at);
    const variables = each.map((at) => `$k${at}: ${type}`).join(', ');
    const fields = each.map((at) => `k${at}: ${field}(${argument}: $k${at}) ${selection}`).join(' ');
    return `query (${variables}) { ${fields} }`;
  }

  #selection(fields: ReadonlySet<string>): string {
    const name = [...fields].sort().join();
    const known = this.#selections.get(name);
    if (known !== undefined) return known;
    const selected: Selected = new Map();
    if (this.#of.recordedAt !== null) select(selected, this.#of.recordedAt.split('.'));
    for (const source of this.#of.sources) {
      const asked = mappingsOf(source).filter(([field]) => fields.has(field));
      if (fields.size > 0 && asked.length === 0) continue;
      const paths = [...source.key, source.ref ?? '=', source.each ?? '=', ...asked.flatMap(([, { from }]) => from)];
      for (const path of paths) for (const names of namesOf(parsePath(path))) select(selected, names);
    }
    const text = written(selected);
    this.#selections.set(name, text);
    return text;
  }
}

const MOST = 1_000;

/** The fields of GraphQL behind a path: what it leads to, and what its list is chosen and marked by. */
export function namesOf({ list, only, marks, rest, literal }: JsonPath): readonly (readonly string[])[] {
  if (literal !== null) return [];
  const here = list ?? [];
  const leaf = rest.filter((name) => name !== '#');
  const beside = [...(only ? [only.name] : []), ...marks].map((name) => [...here, name]);
  return leaf.length > 0 ? [[...here, ...leaf], ...beside] : beside;
}

function select(into: Selected, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) {
    if (!into.has(name)) into.set(name, null);
    return;
  }
  const inner: Selected = into.get(name) ?? new Map();
  into.set(name, inner);
  select(inner, rest);
}

function written(selected: Selected): string {
  const fields = [...selected].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{ ${fields.map(([name, inner]) => (inner ? `${name} ${written(inner)}` : name)).join(' ')} }`;
}
