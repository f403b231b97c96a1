export interface Query {
  /** Follows from the text; absent: it is asked once. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}
/** A row as texts; null is none. */
export interface Row extends Iterable<string | null> {
  at(cell: number): string | null | undefined;
}
