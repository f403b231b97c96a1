import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { csvRecords } from '../../store/administrative-units/csv.ts';
import { CommandError } from '../command.ts';

/** A row of a table by its columns, with the line it starts on. */
export interface TableRow<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

/**
 * Reads a CSV file (UTF-8, with a header, in any order of columns, others left out) whole.
 *
 * @param optional columns that may be missing; their cells are then empty
 * @throws CommandError naming the file and the line
 */
export async function readTable<C extends string>(
  path: string,
  required: readonly C[],
  optional: readonly C[] = [],
): Promise<readonly TableRow<C>[]> {
  const file = basename(path);
  const [header, ...records] = recordsOf(file, (await readText(path)).replace(/^\uFEFF/u, ''));
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = required.filter((column) => !columns.includes(column));
  const twice = [...required, ...optional].find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (twice !== undefined) {
    throw wrongLine(file, 1, {
      vi: `cột ${twice} đứng hai lần; hãy bỏ hoặc đổi tên một cột.`,
      en: `column ${twice} stands twice; remove or rename one.`,
    });
  }
  if (missing.length > 0 && /^[^,]*[;\t]/u.test(columns.join(','))) {
    throw wrongLine(file, 1, {
      vi: 'các ô không được ngăn bằng dấu phẩy; hãy lưu lại tệp ở dạng CSV ngăn bằng dấu phẩy.',
      en: 'the cells are not parted by commas; save the file anew as comma-separated values.',
    });
  }
  if (missing.length > 0) {
    throw wrongLine(file, 1, {
      vi: `thiếu cột ${missing.join(', ')}; dòng đầu phải ghi tên các cột ${required.join(',')}.`,
      en: `column ${missing.join(', ')} is missing; the first line must name the columns ${required.join(',')}.`,
    });
  }
  const places = [...required, ...optional].map((column) => [column, columns.indexOf(column)] as const);
  return records
    .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '')
    .map(({ line, cells }) => {
      if (cells.length !== columns.length) {
        throw wrongLine(file, line, {
          vi: `có ${cells.length} ô, trong khi dòng đầu có ${columns.length} cột. Ô có dấu phẩy phải đặt trong dấu ngoặc kép.`,
          en: `${cells.length} cells, where the first line names ${columns.length} columns. A cell with a comma must be quoted.`,
        });
      }
      const row = {} as Record<C, string>;
      for (const [column, at] of places) row[column] = cells[at] ?? '';
      return { line, cells: row };
    });
}

/** @throws CommandError if the file cannot be read, or is not UTF-8 */
export async function readText(path: string): Promise<string> {
  const file = basename(path);
  const bytes = await readFile(path).catch((cause) => {
    throw new CommandError(
      { vi: `Không đọc được tệp ${file} (${cause.code}).`, en: `The file ${file} cannot be read (${cause.code}).` },
      { cause },
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const messages = {
      vi: `Tệp ${file} không phải là văn bản UTF-8. Hãy lưu lại tệp theo bảng mã UTF-8.`,
      en: `The file ${file} is not UTF-8 text. Save it anew as UTF-8.`,
    };
    throw new CommandError(messages, { cause });
  }
}

/** What is wrong with a line of a file, in both languages. */
export function wrongLine(
  file: string,
  line: number,
  what: { readonly vi: string; readonly en: string },
): CommandError {
  return new CommandError({ vi: `${file}, dòng ${line}: ${what.vi}`, en: `${file}, line ${line}: ${what.en}` });
}

function recordsOf(file: string, text: string): ReturnType<typeof csvRecords> {
  try {
    return csvRecords(text);
  } catch (cause) {
    const line = Number(/Line (\d+)/.exec((cause as Error).message)?.[1] ?? 1);
    throw wrongLine(file, line, {
      vi: 'không đúng dạng CSV: dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô.',
      en: 'not CSV: a quote is opened and not closed, or stands inside a cell.',
    });
  }
}
