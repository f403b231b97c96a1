import type { Text } from '../../generated/model.ts';
import { type CsvRecord, csvRecords } from '../../store/administrative-units/csv.ts';
import type { Procedure } from './procedure.ts';
import { type KnownLine, procedureIn } from './procedure-in-lines.ts';
import { type Column, columns, columnsOf, type LineKind, lineKinds } from './table-columns.ts';
import { validate } from './validate.ts';

/** A line that is refused. */
export interface RefusedLine {
  /** Of the file, from 1. */
  readonly line: number;
  /** Null where it is the whole line. */
  readonly column: string | null;
  /** Procedure that is not imported because of it; null where that cannot be told. */
  readonly procedure: string | null;
  /** What is wrong and what to do. */
  readonly what: Text;
}

/** What a table holds. */
export interface CatalogueRead {
  /** Procedures without any fault. */
  readonly procedures: readonly Procedure[];
  /** Codes of those that are not imported, with the lines that are the cause below. */
  readonly refused: readonly string[];
  readonly lines: readonly RefusedLine[];
}

/**
 * Reads a catalogue from CSV: UTF-8 with or without its mark, lines ended in either way, one line for each thing. Of a
 * procedure with a bad line nothing is taken; of the others everything.
 */
export function readCatalogue(text: string): CatalogueRead {
  const records = recordsIn(text.replace(/^\uFEFF/u, ''));
  if (!Array.isArray(records)) return whole(records as RefusedLine);
  const [header, ...rest] = records as readonly CsvRecord[];
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const wrongHeader = headerFault(names);
  if (wrongHeader) return whole({ line: 1, column: null, procedure: null, what: wrongHeader });
  return new TableReading(
    names,
    rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  ).result();
}

class TableReading {
  readonly #lines: RefusedLine[] = [];
  /** By procedure, in the order in which they first occur. */
  readonly #known = new Map<string, KnownLine[]>();
  readonly #refused = new Set<string>();

  constructor(names: readonly string[], records: readonly CsvRecord[]) {
    let before: string | null = null;
    for (const record of records) before = this.#take(names, record, before);
  }

  result(): CatalogueRead {
    const procedures: Procedure[] = [];
    for (const [code, lines] of this.#known) {
      const refuse = (line: number, column: string | null, what: Text) => this.#refuse(line, column, code, what);
      const read = procedureIn(code, lines, refuse);
      if (!read) this.#refuseHeadless(code, lines);
      for (const { thing, column, what } of read ? validate(read.procedure) : []) {
        const line = read?.lineOf.get(thing) ?? 0;
        // An empty cell was told of already.
        if (!this.#lines.some((each) => each.line === line && each.column === column)) refuse(line, column, what);
      }
      if (read) procedures.push(read.procedure);
    }
    const lines = [...this.#lines].sort((a, b) => a.line - b.line);
    return {
      procedures: procedures.filter(({ code }) => !this.#refused.has(code)),
      refused: [...this.#refused],
      lines,
    };
  }

  /** @returns the procedure to which the line belongs, or where that cannot be told, the one before */
  #take(names: readonly string[], { line, cells }: CsvRecord, before: string | null): string | null {
    const said = (cells[names.indexOf('procedure')] ?? '').trim();
    // A line that belongs to nobody may be missing in the procedure before it.
    const code = said === '' ? before : said;
    if (said === '') this.#refuse(line, 'procedure', before, noProcedure);
    if (cells.length !== names.length) {
      this.#refuse(line, null, code, wrongCount(cells.length, names.length));
      return code;
    }
    const filled = new Map(
      names.flatMap((name, at) => {
        const cell = (cells[at] ?? '').normalize('NFC').trim();
        return cell === '' ? [] : [[name, cell] as const];
      }),
    );
    const kind = lineKinds.find((each) => each === filled.get('kind'));
    if (!kind) this.#refuse(line, 'kind', code, wrongKind);
    else this.#refuseIdle(line, kind, code, filled);
    if (code === null || said === '' || !kind) return code;
    const lines = this.#known.get(code);
    const known = { line, kind, cells: filled, before };
    if (lines) lines.push(known);
    else this.#known.set(code, [known]);
    return code;
  }

  /** They may be lines of the procedure before them, under a code with a slip: then that one would lack them. */
  #refuseHeadless(code: string, lines: readonly KnownLine[]): void {
    this.#refuse(lines[0]?.line ?? 0, 'kind', code, noHead);
    for (const { before } of lines) if (before !== null) this.#refused.add(before);
  }

  /** What stands in a column that lines of this kind do not have would be lost. */
  #refuseIdle(line: number, kind: LineKind, code: string | null, filled: ReadonlyMap<string, string>): void {
    const used: readonly Column[] = ['procedure', 'kind', ...columnsOf[kind]];
    for (const name of filled.keys())
      if (!used.some((column) => column === name)) this.#refuse(line, name, code, idleCell(kind));
  }

  #refuse(line: number, column: string | null, procedure: string | null, what: Text): void {
    this.#lines.push({ line, column, procedure, what });
    if (procedure !== null) this.#refused.add(procedure);
  }
}

const whole = (fault: RefusedLine): CatalogueRead => ({ procedures: [], refused: [], lines: [fault] });

function recordsIn(text: string): readonly CsvRecord[] | RefusedLine {
  try {
    return csvRecords(text);
  } catch (cause) {
    const line = Number(/Line (\d+)/.exec((cause as Error).message)?.[1] ?? 1);
    return { line, column: null, procedure: null, what: notCsv };
  }
}

function headerFault(names: readonly string[]): Text | null {
  if (names.length === 1 && names[0]?.includes(';')) return semicolons;
  const missing = ['procedure', 'kind'].filter((name) => !names.includes(name));
  const unknown = names.filter((name, at) => !columns.some((each) => each === name) || names.indexOf(name) !== at);
  if (missing.length === 0 && unknown.length === 0) return null;
  return {
    vi: `dòng đầu phải ghi tên cột, mỗi cột một lần${list('; thiếu', missing)}${list('; không biết hoặc bị lặp', unknown)}. Các cột: ${columns.join(',')}.`,
    en: `the first line must name the columns, each once${list('; missing', missing)}${list('; unknown or repeated', unknown)}. The columns are: ${columns.join(',')}.`,
  };
}

const list = (what: string, names: readonly string[]) => (names.length > 0 ? `${what}: ${names.join(', ')}` : '');

const notCsv: Text = {
  vi: 'từ dòng này tệp không đúng dạng CSV: dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô. Không thủ tục nào được nạp; hãy sửa rồi nạp lại.',
  en: 'from this line on the file is not CSV: a quote is opened and not closed, or stands inside a cell. Nothing was imported; correct it and import again.',
};
const semicolons: Text = {
  vi: 'các cột phải cách nhau bằng dấu phẩy, không phải dấu chấm phẩy; hãy lưu lại tệp dạng CSV (dấu phẩy), mã hóa UTF-8.',
  en: 'columns must be divided by commas, not semicolons; save the file anew as comma-separated UTF-8.',
};
const noProcedure: Text = {
  vi: 'thiếu mã thủ tục nên không biết dòng này thuộc thủ tục nào; hãy ghi vào.',
  en: 'the procedure code is missing, so that nobody can tell whose line it is; write it.',
};
const noHead: Text = {
  vi: 'mã thủ tục này không có dòng procedure; hãy thêm dòng đó, hoặc sửa mã nếu ghi nhầm (vì thế thủ tục ở dòng trước cũng không được nạp).',
  en: 'there is no line of the kind procedure for this code; add one, or correct the code if it is a slip (which is why the procedure of the line before is not imported either).',
};
const wrongKind: Text = {
  vi: `hãy ghi một trong: ${lineKinds.join(', ')}.`,
  en: `write one of: ${lineKinds.join(', ')}.`,
};
const wrongCount = (cells: number, names: number): Text => ({
  vi: `có ${cells} ô, trong khi dòng đầu có ${names} cột; ô có dấu phẩy phải đặt trong dấu ngoặc kép.`,
  en: `${cells} cells, where the first line names ${names} columns; a cell with a comma must be quoted.`,
});
const idleCell = (kind: LineKind): Text => ({
  vi: `dòng loại ${kind} không dùng cột này; hãy để trống, hoặc chuyển nội dung sang đúng cột.`,
  en: `a line of the kind ${kind} does not use this column; leave it empty, or move what it says to the right one.`,
});
