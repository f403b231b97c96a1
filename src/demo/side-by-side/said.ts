import type { RegisterId } from '../population/records.ts';
import type { Owners, Row, Tie } from './raw-rows.ts';
import { key, type Meaning } from './written.ts';

/** What one row says of one field. */
export interface Said {
  readonly register: RegisterId;
  /** The row as the hub refers to it, `khai_sinh/17`. */
  readonly record: string;
  /** Byte for byte; of several columns `column=text` for each that holds one. */
  readonly raw: string | null;
  /** Null where the row says nothing. */
  readonly meaning: Meaning | null;
  readonly tie: Tie;
  /** Of a correction: the row that it replaces, and earlier corrections of that. */
  readonly replaces: string | null;
}

/** What the rows say, by field of Person. Later entries of one register are of lower rank. */
export type SaidByField = Readonly<Record<string, readonly Said[]>>;

/** What a row says of several fields: the text that it holds, and what that means. */
export type Says = Readonly<Record<string, readonly [raw: string | null | undefined, meaning: Meaning | null]>>;
export type Add = (register: RegisterId, record: string, tie: Tie, says: Says, replaces?: string) => void;

/** The texts of several columns, each under its name, without those that are null. */
export const together = (
  columns: readonly (readonly [name: string, text: string | null | undefined])[],
): string | null => columns.flatMap(([name, text]) => (text == null ? [] : [`${name}=${text}`])).join('; ') || null;
export const columns = (row: Row, names: readonly string[]) => together(names.map((name) => [name, row[name]]));

/** A person whom a row names by number or, where there is none, by the CMND of one person alone. */
export function personBy(
  owners: Owners,
  number: string | null | undefined,
  cmnd: string | null | undefined,
): Meaning | null {
  if (number) return key(owners.of(number) ?? number);
  return key(cmnd && owners.of(cmnd));
}
