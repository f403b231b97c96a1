/** A record of a CSV file with the number of its line, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads comma-separated values as RFC 4180 has them; quoted cells may hold commas, quotes and line ends. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let [at, line, start] = [0, 1, 1];
  let cells: string[] = [];
  while (at < text.length) {
    const cell = text.charCodeAt(at) === quote ? quotedCell(text, at) : plainCell(text, at);
    const next = text.charCodeAt(cell.end);
    const length = next === lineFeed || next === comma ? 1 : text.startsWith('\r\n', cell.end) ? 2 : 0;
    if (length === 0 && cell.end < text.length) throw new SyntaxError(`Line ${line} is not CSV.`);
    cells.push(cell.text);
    line += cell.lines;
    at = cell.end + length;
    if (next === comma && at < text.length) continue;
    if (next === comma) cells.push('');
    else if (length > 0) line += 1;
    records.push({ line: start, cells });
    cells = [];
    start = line;
  }
  return records;
}
const [comma, quote, lineFeed, carriageReturn] = [0x2c, 0x22, 0x0a, 0x0d];

interface Cell {
  readonly text: string;
  /** Where what follows it begins. */
  readonly end: number;
  /** Line ends in it. */
  readonly lines: number;
}

function plainCell(text: string, from: number): Cell {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === comma || code === lineFeed || code === carriageReturn || code === quote) break;
  }
  return { text: text.slice(from, end), end, lines: 0 };
}

/** A quote that is never closed ends before itself: nothing may follow there. */
function quotedCell(text: string, from: number): Cell {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
  if (end < 0) return { text: '', end: from, lines: 0 };
  const inner = text.slice(from + 1, end);
  return { text: inner.replaceAll('""', '"'), end: end + 1, lines: inner.split('\n').length - 1 };
}
