import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { FileFormat } from './file-delivery.ts';
import { literal, quote } from './file-tables.ts';

export type Cells = readonly (string | null)[];

/**
 * Writes a table as one file `TABLE.FORMAT` in a directory: whole, for it takes its place by being renamed. Every cell is
 * text; nothing and an empty text stay apart.
 *
 * @returns the path of the file
 */
export async function writeTable(
  directory: string,
  table: string,
  format: FileFormat,
  columns: readonly string[],
  rows: readonly Cells[],
): Promise<string> {
  const path = join(directory, `${table}.${format}`);
  const partial = join(directory, `.${table}.${randomBytes(4).toString('hex')}.${format}`);
  if (format === 'csv') await writeFile(partial, csvOf([columns, ...rows]));
  else if (format === 'json') await writeFile(partial, jsonOf(columns, rows));
  else if (format === 'parquet') await writeParquet(partial, columns, rows);
  else await writeFile(partial, await workbookOf([columns, ...rows]));
  await rename(partial, path);
  return path;
}

/** As spreadsheets and databases write it: an empty field is none, `""` an empty text. */
export function csvOf(rows: readonly Cells[], delimiter = ',', lineEnd = '\n'): string {
  const quoted = (cell: string | null) =>
    cell === null ? '' : cell === '' || /["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}${lineEnd}`).join('');
}

const jsonOf = (columns: readonly string[], rows: readonly Cells[]) =>
  `[\n${rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))).join(',\n')}\n]\n`;

/** One for all: opening one takes longer than writing a table. */
let parquetWriter: DuckDBInstance | null = null;

/** From CSV, by DuckDB itself. */
async function writeParquet(path: string, columns: readonly string[], rows: readonly Cells[]): Promise<void> {
  const csv = `${path}.csv`;
  await writeFile(csv, csvOf([columns, ...rows]));
  parquetWriter ??= await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await parquetWriter.connect();
  try {
    const cells = columns.map((_, at) => `'f${at}': 'VARCHAR'`).join(', ');
    const named = columns.map((name, at) => `f${at} as ${quote(name)}`).join(', ');
    await connection.run(
      `copy (select ${named} from read_csv(${literal(csv)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
        nullstr = '', allow_quoted_nulls = false, columns = {${cells}})) to ${literal(path)} (format parquet)`,
    );
  } finally {
    connection.closeSync();
    await rm(csv);
  }
}

/** A workbook of one sheet. Cells are text and stay so when somebody edits them: codes keep their zeros. */
export async function workbookOf(rows: readonly Cells[]): Promise<Buffer> {
  const { utils, write } = await import('@e965/xlsx');
  const text = (cell: string | null) => (cell === null ? null : { t: 's', v: cell, z: '@' });
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(text)));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
