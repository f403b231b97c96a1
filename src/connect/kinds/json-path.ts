/**
 * Paths into JSON, as mappings write them: names joined by dots. After one name of the path may stand
 * `[]`, every element of a list, `[Name:null]`, the elements whose `Name` is null: in a history, what still lasts, or
 * `[Name:WORD]`, those whose `Name` is that text.
 * A single object in place of the list counts as a list of one.
 */
export interface JsonPath {
  /** Name path of the list; null if the path has none. */
  readonly list: readonly string[] | null;
  /** Property that must be null, or a text, in an element; null for every element. */
  readonly only: { readonly name: string; readonly is: string | null } | null;
  /** Names from the element on, or from the record if there is no list. */
  readonly rest: readonly string[];
}

/** Reads a path as written in a mapping. */
export function parsePath(written: string): JsonPath {
  const match = /^([^[\]]+)\[(?:(\w+):(\w+))?\](?:\.([^[\]]+))?$/.exec(written);
  if (!match) return { list: null, only: null, rest: written.split('.') };
  const [, list = '', name, is = '', rest] = match;
  const only = name === undefined ? null : { name, is: is === 'null' ? null : is };
  return { list: list.split('.'), only, rest: rest?.split('.') ?? [] };
}

/** What stands in the way of a path: something that has no names, where a name was to be read. */
export class Obstacle {
  readonly #value: unknown;
  constructor(value: unknown) {
    this.#value = value;
  }
  toJSON(): unknown {
    return this.#value;
  }
}

/** The value at a name path; undefined where a name is missing or the way there is null. */
export function at(value: unknown, names: readonly string[]): unknown {
  let here = value;
  for (const name of names) {
    if (here === null || here === undefined) return undefined;
    if (typeof here !== 'object' || Array.isArray(here)) return new Obstacle(here);
    here = Object.hasOwn(here, name) ? (here as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return here;
}

/**
 * The elements that a path with a list selects; null if there is no list where one must be. Of `only` the
 * property must be there: where it is absent, nothing says that an element lasts.
 */
export function elements(record: unknown, { list, only }: JsonPath): readonly unknown[] | null {
  const found = list ? at(record, list) : undefined;
  if (typeof found !== 'object' || found === null || found instanceof Obstacle) return null;
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  return only === null ? all : all.filter((each) => at(each, [only.name]) === only.is);
}
