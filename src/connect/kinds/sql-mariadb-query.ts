import type { Query } from '../../wire/sql-query.ts';

/** A statement as MariaDB takes it: its parameters are `?`, each for one text. */
export interface MariaDbQuery {
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

/**
 * Writes `$1`, `$2`, … out as `?` in the order in which they stand. A list becomes as many as the next power of two, the
 * last repeated, so that lists of all lengths give few statements; whole numbers are written into the text.
 */
export function mariaDbQuery({ text, values = [] }: Query): MariaDbQuery {
  const given: (string | null)[] = [];
  const sql = text.replace(parameters, (found, number: string | undefined) => {
    if (number === undefined) return found;
    const value = values[Number(number) - 1];
    if (Array.isArray(value)) {
      const list = filled(value);
      given.push(...list);
      return list.map(() => '?').join(', ');
    }
    if (Number.isSafeInteger(value)) return String(value);
    given.push(value === null || value === undefined ? null : String(value));
    return '?';
  });
  return { sql, values: given };
}

/** Names and texts, in which a `$1` is none, and parameters. */
const parameters = /`(?:[^`]|``)*`|'(?:[^']|'')*'|\$(\d+)/g;

function filled(list: readonly unknown[]): readonly (string | null)[] {
  const texts = list.map((each) => (each === null || each === undefined ? null : String(each)));
  const last = texts.at(-1) ?? null;
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, texts.length)));
  return [...texts, ...Array.from({ length: size - texts.length }, () => last)];
}
