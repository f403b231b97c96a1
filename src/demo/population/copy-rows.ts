import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | object | null;
export type Row = Readonly<Record<string, Cell>>;

const longestChunk = 1 << 20;

/** Sends rows to a table by COPY, all with the columns of the first. An object is written as JSON. */
export async function copyRows(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows as readonly Row[];
  if (first === undefined) return;
  const columns = Object.keys(first);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`copy "${table}" (${names}) from stdin`));
  const done = finished(stream);
  // Awaited at the end; until then a failure must not count as unhandled.
  done.catch(() => {});
  let chunk = '';
  for (const row of rows as readonly Row[]) {
    chunk += `${columns.map((column) => cellText(row[column] ?? null)).join('\t')}\n`;
    if (chunk.length < longestChunk) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}

/** One cell in the text format of COPY. */
function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
