import type { Knex } from 'knex';

/**
 * What statements need said in a server's own words. They are built from these for every server alike: parameters are
 * `$1`, `$2`, … whatever the server calls them, and whatever is read comes as text.
 */
export interface SqlDialect {
  /** Builds text only: it is given no connection. */
  readonly knex: Knex;
  /** No text, where another part of the statement has some. */
  readonly nothing: string;
  text(value: Knex.Raw): Knex.Raw;
  /** A parameter as text, and as a whole number. */
  textGiven(parameter: string): string;
  numberGiven(parameter: string): string;
  /** Texts one behind the other, without those that are null. */
  joined(columns: readonly string[]): Knex.Raw;
  /** The same as `||`. */
  concat(parts: readonly (string | Knex.Raw)[]): Knex.Raw;
  /** Values as text with `/` between them, without those that are null. */
  path(values: readonly Knex.Raw[]): Knex.Raw;
  /** Whether a value is one of a list; it may be more than that, for whoever gets the row compares what stands in it. */
  among(value: Knex.Raw, list: string): Knex.Raw;
  /** Whether two texts are the same byte by byte, by an index on the first where there is one. */
  isSame(value: Knex.Raw, other: string): Knex.Raw;
  /** Whether nothing stands there: null, or a text without any character. */
  isEmpty(value: Knex.Raw): Knex.Raw;
  /** Whether a text has one of those texts in it that `partsOf` made a parameter of. */
  hasPartOf(value: Knex.Raw, parameter: string): Knex.Raw;
  partsOf(texts: readonly string[]): unknown;
  isPersonalId(value: string): string;
  /** A text that is compared and ordered byte by byte. */
  inBytes(value: string | Knex.Raw): Knex.Raw;
  /** A column by which rows are grouped that hold the same text. */
  grouped(column: string): Knex.Raw;
  /** A moment as RFC 3339 in UTC, to the millisecond. */
  moment(column: string): Knex.Raw;
  /**
   * A name as `searchKey` makes it, or so that whatever has the same search key is the same; `at` is the number of the
   * first of the parameters `folding`.
   */
  folded(value: Knex.Raw, at: number): Knex.Raw;
  readonly folding: readonly string[];
  /** Rows of texts as one JSON text: a list of lists. */
  jsonRows(cells: readonly Knex.Raw[]): Knex.Raw;
  /** Tables and views that the account may read something of, with their columns, as `placesFrom` takes them. */
  readonly describe: string;
  /** Columns of the keys of one of them, named `$1` as there: key and column, the primary key first, then the shortest. */
  readonly keys: string;
}
