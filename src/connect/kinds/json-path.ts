/**
 * Paths into JSON, as mappings write them: names joined by dots. After one name of the path may stand
 * `[]`, every element of a list, `[Name:null]`, the elements whose `Name` is null: in a history, what still lasts, or
 * `[Name:WORD]`, those whose `Name` is that text.
 * A single object in place of the list counts as a list of one.
 *
 * `[#A,B]` marks elements that have no id: each gets one under the name `#`. It is the text of `B`, `-` where there is
 * none, with `/`, `%`, `#` and line ends percent-encoded; of several with the same `A` and `B` the second ends in `#2`.
 * Marks stay the same as long as elements are only added behind. `[Name:null #A,B]` marks all, and takes those that last.
 *
 * A path that begins with `=` leads nowhere: the rest of it is the text that it gives.
 */
export interface JsonPath {
  /** Name path of the list; null if the path has none. */
  readonly list: readonly string[] | null;
  /** Property that must be null, or a text, in an element; null for every element. */
  readonly only: { readonly name: string; readonly is: string | null } | null;
  /** Properties by which elements are marked; empty for no marks. */
  readonly marks: readonly string[];
  /** Names from the element on, or from the record if there is no list. */
  readonly rest: readonly string[];
  /** The text given in place of a path; null for a path. */
  readonly literal: string | null;
}

/** Reads a path as written in a mapping. */
export function parsePath(written: string): JsonPath {
  const plain = { list: null, only: null, marks: [], literal: null };
  if (written.startsWith('=')) return { ...plain, rest: [], literal: written.slice(1) };
  const match = /^([^[\]]+)\[(?:(\w+):(\w+))? ?(?:#(\w+(?:,\w+)*))?\](?:\.([^[\]]+))?$/.exec(written);
  if (!match) return { ...plain, rest: written.split('.') };
  const [, list = '', name, is = '', marks, rest] = match;
  return {
    list: list.split('.'),
    only: name === undefined ? null : { name, is: is === 'null' ? null : is },
    marks: marks?.split(',') ?? [],
    rest: rest?.split('.') ?? [],
    literal: null,
  };
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

/** The value at a name path; null where the way there is, undefined where a name is missing: what should be there is not. */
export function at(value: unknown, names: readonly string[]): unknown {
  let here = value;
  for (const name of names) {
    if (here === null || here === undefined) return here;
    if (typeof here !== 'object' || Array.isArray(here)) return new Obstacle(here);
    here = Object.hasOwn(here, name) ? (here as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return here;
}

/** What a path without a list gives. */
export function valueAt(record: unknown, { literal, rest }: JsonPath): unknown {
  return literal ?? at(record, rest);
}

/**
 * The elements that a path with a list selects; null if there is no list where one must be. Of `only` the
 * property must be there: where it is absent, nothing says that an element lasts.
 */
export function elements(record: unknown, { list, only, marks }: JsonPath): readonly unknown[] | null {
  const found = list ? at(record, list) : undefined;
  if (typeof found !== 'object' || found === null || found instanceof Obstacle) return null;
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  const marked = marks.length > 0 ? markedBy(marks, all) : all;
  return only === null ? marked : marked.filter((each) => at(each, [only.name]) === only.is);
}

function markedBy(names: readonly string[], all: readonly unknown[]): readonly unknown[] {
  const seen = new Map<string, number>();
  return all.map((each) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const texts = names.map((name) => markOf(at(each, [name])));
    const count = (seen.get(texts.join('/')) ?? 0) + 1;
    seen.set(texts.join('/'), count);
    return { ...each, '#': `${texts.at(-1)}${count > 1 ? `#${count}` : ''}` };
  });
}

function markOf(value: unknown): string {
  const text = asText(value);
  if (!text) return '-';
  return text.replace(/[/%#\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** As text: what is not text as JSON, nothing as null. */
export function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
