import type { Likeness } from './contract.ts';
import { readField } from './mapping.ts';
import type { SearchedSource } from './search.ts';
import { searchKey } from './search-key.ts';

export type Columns = Readonly<Record<string, string | null>>;

/** Counts of records by name and date of birth as they are read, for every kind of record that is searched. */
export class Resemblances {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #kinds: readonly string[];

  constructor(sources: readonly SearchedSource[]) {
    this.#kinds = [...new Set(sources.map(({ source }) => source.name))];
  }

  /** Rows with these columns; not counted if name or date cannot be read, or the date is not whole. */
  add({ source }: SearchedSource, columns: Columns, count = 1): void {
    const { fullName, dateOfBirth } = source.fields;
    if (!fullName || !dateOfBirth) return;
    const name = readField(
      fullName,
      fullName.from.map((column) => columns[column] ?? null),
    );
    const date = readField(
      dateOfBirth,
      dateOfBirth.from.map((column) => columns[column] ?? null),
    );
    if (name.state !== 'VALUE' || date.state !== 'VALUE') return;
    const key = keyOf((name.value as { readonly full: string }).full, String(date.value));
    const byKind = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, byKind.set(source.name, (byKind.get(source.name) ?? 0) + count));
  }

  of({ fullName, dateOfBirth }: Likeness): Readonly<Record<string, number>> {
    const byKind = this.#counts.get(keyOf(fullName, dateOfBirth));
    return Object.fromEntries(this.#kinds.map((kind) => [kind, byKind?.get(kind) ?? 0]));
  }
}

const keyOf = (name: string, date: string) => `${searchKey(name)} ${date}`;
