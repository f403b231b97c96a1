import { basename } from 'node:path';
import type { ClaimRow, ConfirmedRow } from '../../quality/assess/claims-table.ts';
import { readDate } from '../../quality/assess/read-date.ts';
import { nameOf } from './name-of.ts';
import { readTable, wrongLine } from './read-table.ts';

/** Reads `entity,field,register,value[,recorded_at]`. An empty value is a register that has the record without the field. */
export async function readClaims(path: string): Promise<readonly ClaimRow[]> {
  const rows = await readTable(path, ['entity', 'field', 'register', 'value'], ['recorded_at']);
  if (rows.length === 0) {
    throw wrongLine(basename(path), 1, {
      vi: 'tệp chỉ có dòng tiêu đề; mỗi dòng sau phải là một giá trị của một nguồn.',
      en: 'there is a header and nothing else; each further line is what one register says.',
    });
  }
  return rows.map(({ line, cells }) => {
    needed(path, line, cells, ['entity', 'field', 'register']);
    return {
      line,
      entity: nameOf(cells.entity),
      field: nameOf(cells.field),
      register: nameOf(cells.register),
      value: cells.value,
      recordedAt: recordedAt(path, line, cells.recorded_at.trim()),
    };
  });
}

/** Reads `entity,field,value`: what officials read in the originals. */
export async function readConfirmed(path: string): Promise<readonly ConfirmedRow[]> {
  const rows = await readTable(path, ['entity', 'field', 'value']);
  return rows.map(({ line, cells }) => {
    needed(path, line, cells, ['entity', 'field', 'value']);
    return { line, entity: nameOf(cells.entity), field: nameOf(cells.field), value: cells.value };
  });
}

function needed(path: string, line: number, cells: Readonly<Record<string, string>>, columns: readonly string[]): void {
  const empty = columns.find((column) => cells[column]?.trim() === '');
  if (empty === undefined) return;
  throw wrongLine(basename(path), line, {
    vi: `cột ${empty} để trống; mỗi dòng phải có đủ ${columns.join(', ')}.`,
    en: `column ${empty} is empty; every line needs ${columns.join(', ')}.`,
  });
}

function recordedAt(path: string, line: number, text: string): string | null {
  if (text === '') return null;
  if (Number.isFinite(Date.parse(text))) return new Date(text).toISOString();
  const day = readDate(text);
  if (day !== null) return new Date(day).toISOString();
  throw wrongLine(basename(path), line, {
    vi: 'cột recorded_at không phải là thời điểm; hãy ghi dạng 2026-11-22 hoặc 2026-11-22T08:30:00Z.',
    en: 'column recorded_at is not a time; write it as 2026-11-22 or 2026-11-22T08:30:00Z.',
  });
}
