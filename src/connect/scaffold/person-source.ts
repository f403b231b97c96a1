import { type Guess, type GuessedField, guesses, type SampledColumn } from './guess.ts';
import { type MappedField, type MappedSource, readGuess, recordedAtOf } from './mapped.ts';
import type { SampledTable } from './sample-tables.ts';

/** A guess below this is told, and not written into the mapping. */
const enough = 0.6;

const names: readonly GuessedField[] = [
  'personalId',
  'fullName',
  'dateOfBirth',
  'sex',
  'ethnicity',
  'nationality',
  'dateOfDeath',
];

export interface PersonSource extends MappedSource {
  readonly left: readonly { readonly column: SampledColumn; readonly guess: Guess | null }[];
}

/** What a table says of persons; null if it has no column of personal numbers. */
export function personSource(table: SampledTable): PersonSource | null {
  const all = table.columns.map((column) => ({ column, guess: guesses(column)[0] ?? null }));
  const best = (field: Guess['field']) =>
    all
      .flatMap(({ guess }) => (guess?.field === field && guess.confidence >= enough ? guess : []))
      .sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const key = best('personalId');
  if (!key) return null;
  const fields = names.flatMap((field): readonly MappedField[] => {
    const guess = best(field);
    const column = table.columns.find(({ name }) => name === guess?.column);
    return guess && column ? [{ field, column, reading: readGuess(guess), guess }] : [];
  });
  const [cmnd, recordedAt] = [best('cmnd'), recordedAtOf(table)];
  const used = new Set([...fields.map(({ column }) => column.name), cmnd?.column, recordedAt?.column]);
  const ref = table.key.length === 1 ? (table.key[0] ?? key.column) : key.column;
  return {
    entity: 'Person',
    table,
    key: [key.column],
    linkedBy: 'PID',
    cmnd,
    ref,
    recordedAt,
    fields,
    left: all.filter(({ column }) => !used.has(column.name) && column.name !== ref),
  };
}
