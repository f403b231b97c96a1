// Runs beside the hub, for a workbook is read in one go: the first sheet of one becomes CSV in which an empty field is
// none and `""` an empty text. Plain JavaScript, so that it starts without a compiler.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { read, SSF } from '@e965/xlsx';

parentPort.on('message', ({ number, from, to }) => {
  try {
    parentPort.postMessage({ number, width: sheetAsCsv(from, to) });
  } catch {
    parentPort.postMessage({ number, width: null }); // what the library says may quote the file
  }
});

/** How many columns there are. */
function sheetAsCsv(from, to) {
  const bytes = readFileSync(from);
  // The library reads almost anything as a sheet, plain text too.
  if (bytes.readUInt32BE(0) !== 0x504b0304) throw new Error('not a workbook');
  const book = read(bytes, { dense: true, cellNF: true, cellText: true, cellHTML: false, cellFormula: false });
  const rows = book.Sheets[book.SheetNames[0]]?.['!data'] ?? [];
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const out = openSync(to, 'wx', 0o600);
  let text = '';
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    text += '"x"';
    for (let column = 0; column < width; column += 1) text += `,${quoted(textOf(row[column], is1904))}`;
    text += '\n';
    if (text.length < 1 << 20) continue;
    writeSync(out, text);
    text = '';
  }
  writeSync(out, text);
  closeSync(out);
  return width;
}

function quoted(cell) {
  return cell === null ? '' : `"${cell.replaceAll('"', '""')}"`;
}

/** A text as it is; a date as ISO 8601; a number as its own digits, or with the leading zeros that its format gives it. */
function textOf(cell, is1904) {
  if (cell === undefined || cell === null) return null;
  switch (cell.t) {
    case 's':
      return cell.v;
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? '#ERROR';
    case 'n':
      if (cell.z && SSF.is_date(cell.z)) return dateOf(cell.v, is1904);
      return /^0+$/.test(cell.z ?? '') ? cell.w : plain(cell.v);
    default:
      return null;
  }
}

/** Without an exponent, as far as the number has digits. */
function plain(number) {
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}

/** From the day's number, never through `Date`: a civil date has no time zone. */
function dateOf(number, is1904) {
  const date = SSF.parse_date_code(number, { date1904: is1904 });
  if (!date) return String(number);
  const two = (part) => String(part).padStart(2, '0');
  const day = `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`;
  const time = `${two(date.H)}:${two(date.M)}:${two(date.S)}`;
  return Number.isInteger(number) ? day : number < 1 ? time : `${day}T${time}`;
}
