import type { NetConnectOpts } from 'node:net';
import type { Undo } from '../conformance/sample.ts';
import type { Tables } from '../reference.ts';

export type SampleRow = Record<string, string | null>;

export interface SampleColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly unique: boolean;
  /** Most characters that it takes; null where it does not say. */
  readonly most: number | null;
}

/** A database with the structure of a register under the suite's hands, and an account for the connector that reads it. */
export interface SampleDatabase {
  readonly upstream: NetConnectOpts;
  /** Its address for that account behind a port of this machine, with the password. */
  addressAt(port: number | null, secret: string): string;
  columns(): Promise<ReadonlyMap<string, readonly SampleColumn[]>>;
  /** All rows of all tables, as the reference connector takes them. */
  tables(): Promise<Tables>;
  insert(table: string, rows: readonly SampleRow[]): Promise<void>;
  empty(table: string): Promise<void>;
  /** Takes out the rows whose column holds one of the texts. */
  remove(table: string, column: string, texts: readonly string[]): Promise<void>;
  /** Writes a text into a column where another one holds the key. */
  write(
    table: string,
    column: string,
    text: string | null,
    of: { readonly column: string; readonly key: string },
  ): Promise<void>;
  /** Makes a column one of text, which takes anything; undone while the table is empty. */
  makeText(table: string, column: string): Promise<Undo>;
  allowNull(table: string, column: string): Promise<void>;
  rename(table: string, column: string, name: string): Promise<void>;
  /** Statements of the account that run now. */
  busy(): Promise<number>;
  /** Locks tables against every reader. */
  hold(tables: readonly string[]): Promise<Undo>;
  /** Lets the account read these columns by table, and no other. */
  restrict(columns: ReadonlyMap<string, ReadonlySet<string>>): Promise<Undo>;
  /** What the account may have happen to it; its connections are ended. */
  expire(): Promise<Undo>;
  overload(): Promise<Undo>;
  forbid(): Promise<Undo>;
  close(): Promise<void>;
}

/** Ends connections until none has been seen for a while, for one that was just being opened is seen a little later. */
export async function endAll(
  end: () => Promise<number>,
  pause: (milliseconds: number) => Promise<unknown>,
): Promise<void> {
  for (let quiet = 0, tries = 0; quiet < 4 && tries < 100; tries += 1) {
    quiet = (await end()) === 0 ? quiet + 1 : 0;
    await pause(20);
  }
  await pause(60); // the pool hears of it
}
