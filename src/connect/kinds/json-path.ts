/**
 * Paths into JSON, as mappings write them: names joined by dots. After one name of the path may stand
 * `[]`, every element of a list, or `[Name:null]`, the elements whose `Name` is null: in a history, what still lasts.
 * A single object in place of the list counts as a list of one.
 */
export interface JsonPath {
  /** Name path of the list; null if the path has none. */
  readonly list: readonly string[] | null;
  /** Property that must be null in an element; null for every element. */
  readonly open: string | null;
  /** Names from the element on, or from the record if there is no list. */
  readonly rest: readonly string[];
}

/** Reads a path as written in a mapping. */
export function parsePath(written: string): JsonPath {
  const match = /^([^[\]]+)\[(?:(\w+):null)?\](?:\.([^[\]]+))?$/.exec(written);
  if (!match) return { list: null, open: null, rest: written.split('.') };
  const [, list = '', open, rest] = match;
  return { list: list.split('.'), open: open ?? null, rest: rest?.split('.') ?? [] };
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
 * The elements that a path with a list selects; null if there is no list where one must be. `open` takes elements whose
 * property is there and null: without it nothing says that they last.
 */
export function elements(record: unknown, { list, open }: JsonPath): readonly unknown[] | null {
  const found = list ? at(record, list) : undefined;
  if (typeof found !== 'object' || found === null || found instanceof Obstacle) return null;
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  return open === null ? all : all.filter((each) => at(each, [open]) === null);
}
