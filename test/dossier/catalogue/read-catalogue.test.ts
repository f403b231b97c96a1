import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/connect/kinds/file-sample-files.ts';
import { readCatalogue } from '../../../src/dossier/catalogue/read-catalogue.ts';
import { type Column, columns } from '../../../src/dossier/catalogue/table-columns.ts';
import { tableOf } from '../../../src/dossier/catalogue/table-rows.ts';
import { component, marriage } from './marriage.ts';

const simple = {
  ...marriage,
  code: '2.000635',
  representation: 'NONE' as const,
  remark: null,
  components: [component('AN')],
};
const rows = tableOf([marriage, simple]);
const whole = csvOf(rows);
/** Lines of the table of `marriage` come first; the header is line 1. */
const lineOf = (kind: string, nth = 0) =>
  rows.flatMap((row, at) => (row[columns.indexOf('kind')] === kind ? [at] : []))[nth] as number;
/** The table with one cell changed. */
const changed = (at: number, column: Column, cell: string | null) =>
  csvOf(rows.map((row, i) => (i === at ? columns.map((each, c) => (each === column ? cell : (row[c] ?? null))) : row)));
const codes = (text: string) => readCatalogue(text).procedures.map(({ code }) => code);

describe('a table without faults is read', () => {
  test.each([
    ['as it is written', whole],
    ['with the mark of UTF-8', `\ufeff${whole}`],
    ['with lines ended as Windows does', csvOf(rows, ',', '\r\n')],
    ['without a last end of line', whole.trimEnd()],
    ['with empty lines', whole.replaceAll('\n', '\n\n')],
    ['with names in composed and decomposed letters', whole.normalize('NFD')],
    ['with its columns in another order', csvOf(rows.map((row) => [...row].reverse()))],
    ['with its lines in another order of kinds', csvOf([...rows.slice(0, 1), ...[...rows.slice(1)].sort(byKind)])],
  ])('%s', (_, text) => {
    expect(readCatalogue(text)).toEqual({ procedures: [marriage, simple], refused: [], lines: [] });
  });

  test('with columns that nothing stands in left out', () => {
    const used = columns.filter((_, c) => rows.slice(1).some((row) => row[c] !== null && row[0] === simple.code));
    const ofSimple = rows.filter((row) => row[0] === simple.code || row === rows[0]);
    const text = csvOf(ofSimple.map((row) => used.map((column) => row[columns.indexOf(column)] ?? null)));
    expect(used.length).toBeLessThan(columns.length);
    expect(readCatalogue(text)).toEqual({ procedures: [simple], refused: [], lines: [] });
  });
});

describe('a bad line is named with its column and what to do, and nothing of its procedure is taken', () => {
  const cases: readonly (readonly [string, line: number, Column, string | null, string])[] = [
    ['procedure', lineOf('procedure'), 'level', 'DISTRICT', 'write one of: COMMUNE, PROVINCE.'],
    ['procedure', lineOf('procedure'), 'level', null, 'this cell must not be empty; write it.'],
    ['procedure', lineOf('procedure'), 'name_en', null, 'this cell must not be empty; write it.'],
    ['procedure', lineOf('procedure'), 'working_days', 'năm', 'must be a number, such as 5 or 0.5.'],
    ['procedure', lineOf('procedure'), 'working_days', '0', 'the time limit is a number of working days'],
    ['procedure', lineOf('procedure'), 'pauses_for', 'CITIZEN|COURT', 'write one of: CITIZEN, REGISTRAR.'],
    ['procedure', lineOf('procedure'), 'proposed_bases', 'có', 'write yes or no.'],
    ['procedure', lineOf('procedure'), 'representation', 'NOBODY', 'write one of: NONE.'],
    ['procedure', lineOf('procedure'), 'remark_vi', null, 'this cell must not be empty; write it.'],
    ['procedure', lineOf('procedure'), 'basis', 'ND07', 'a line of the kind procedure does not use this column'],
    ['role', lineOf('role'), 'id', null, 'this cell must not be empty; write it.'],
    ['role', lineOf('role', 2), 'id', 'wife', '“wife” is there already in this procedure'],
    ['role', lineOf('role'), 'required', 'maybe', 'write yes or no.'],
    ['detail', lineOf('detail'), 'type', 'DATE', 'write one of: DAY, TEXT.'],
    ['representation', lineOf('representation'), 'relation', 'UNCLE', 'write one of: PARENT, CHILD, SPOUSE'],
    ['representation', lineOf('representation'), 'of', 'uncle', 'the procedure has no role “uncle”'],
    ['representation', lineOf('representation'), 'age_below', 'adult', 'must be a number'],
    ['basis', lineOf('basis'), 'status', 'LAW', 'write one of: IN_FORCE, PILOT, PROPOSED.'],
    ['basis', lineOf('basis'), 'from', '31/12/2025', 'must be a day of the calendar like 2026-01-31, or empty.'],
    ['basis', lineOf('basis'), 'to', '2024-12-31', 'the last day is before the first; correct one of them.'],
    ['basis', lineOf('basis'), 'document', null, 'this cell must not be empty; write it.'],
    ['component', lineOf('component'), 'basis', 'ND7', 'the procedure has no legal basis “ND7”'],
    ['component', lineOf('component'), 'only_with', 'uncle', 'the procedure has no role “uncle”'],
    ['need', lineOf('need'), 'id', 'CCCD', 'the procedure has no component “CCCD”'],
    ['need', lineOf('need'), 'set', 'first', 'must be a number'],
    ['need', lineOf('need'), 'field', 'personalID', 'Person has no field “personalID”'],
    ['need', lineOf('need', 1), 'expects', 'older than 20', 'write is:VALUE|VALUE, links:role, items:NONE'],
    ['need', lineOf('need', 1), 'expects', 'age:-', 'write is:VALUE|VALUE'],
    ['need', lineOf('need', 1), 'expects', 'items:FEW', 'write is:VALUE|VALUE'],
    ['need', lineOf('need'), 'tolerates', 'partial, stale', 'write the words partial, uncovered, stale'],
    ['need', lineOf('need'), 'tolerates', 'lower:GOOD', 'write the words partial, uncovered, stale'],
    ['need', lineOf('need'), 'shortfall', 'IGNORE', 'write one of: PAPER, WAIVER, RECORD_ONLY.'],
    ['need', lineOf('need'), 'shortfall', null, 'this cell must not be empty; write it.'],
  ];
  test.each(cases)('%s line %i, %s: %j', (_, at, column, cell, sentence) => {
    const { procedures, refused, lines } = readCatalogue(changed(at, column, cell));
    expect(procedures).toEqual([simple]);
    expect(refused).toEqual([marriage.code]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ line: at + 1, column, procedure: marriage.code });
    expect(lines[0]?.what.en).toContain(sentence);
    expect(lines[0]?.what.vi.normalize('NFD')).toMatch(/[\p{M}đ]/u);
  });

  test('WAIVER without a basis is told of the basis, where it is to be written', () => {
    const { lines } = readCatalogue(changed(lineOf('need'), 'shortfall', 'WAIVER'));
    expect(lines).toMatchObject([{ line: lineOf('need') + 1, column: 'basis' }]);
  });

  test('a number of cells other than that of the columns', () => {
    const text = whole.replace(`\n${marriage.code},role,husband`, `\n${marriage.code},role,extra,husband`);
    const { refused, lines } = readCatalogue(text);
    expect(refused).toEqual([marriage.code]);
    expect(lines).toMatchObject([{ line: lineOf('role') + 1, column: null, procedure: marriage.code }]);
    expect(lines[0]?.what.en).toContain(
      `${columns.length + 1} cells, where the first line names ${columns.length} columns`,
    );
  });

  test('a kind that there is none of', () => {
    const { refused, lines } = readCatalogue(changed(lineOf('role', 2), 'kind', 'person'));
    expect(refused).toEqual([marriage.code]);
    expect(lines[0]).toMatchObject({ line: lineOf('role', 2) + 1, column: 'kind' });
    expect(lines[0]?.what.en).toContain('write one of: procedure, role, detail');
  });

  test('every fault of a file is told, in the order of its lines', () => {
    const text = csvOf(
      rows.map((row, at) =>
        columns.map((column, c) => {
          if (at === lineOf('role') && column === 'name_vi') return null;
          if (at === lineOf('need', 3) && column === 'of') return 'uncle';
          if (at === lineOf('procedure', 1) && column === 'working_days') return '-1';
          return row[c] ?? null;
        }),
      ),
    );
    const { procedures, refused, lines } = readCatalogue(text);
    expect(procedures).toEqual([]);
    expect([...refused].sort()).toEqual([marriage.code, simple.code]);
    expect(lines.map(({ line, column }) => [line, column])).toEqual([
      [lineOf('role') + 1, 'name_vi'],
      [lineOf('need', 3) + 1, 'of'],
      [lineOf('procedure', 1) + 1, 'working_days'],
    ]);
  });
});

describe('a procedure is never taken without a line that may be its own', () => {
  test('a line without a code is also missing in the procedure before it', () => {
    const { refused, lines } = readCatalogue(changed(lineOf('need', 2), 'procedure', null));
    expect(refused).toEqual([marriage.code]);
    expect(lines).toMatchObject([{ line: lineOf('need', 2) + 1, column: 'procedure', procedure: marriage.code }]);
  });

  test('a line with a slip in its code, too', () => {
    const { procedures, refused, lines } = readCatalogue(changed(lineOf('need', 2), 'procedure', '1.000849'));
    expect(procedures).toEqual([simple]);
    expect([...refused].sort()).toEqual(['1.000849', marriage.code]);
    expect(lines[0]?.what.en).toContain('no line of the kind procedure for this code');
  });

  test('a line before all others, without a code, is in nobody’s way', () => {
    const { procedures, lines } = readCatalogue(
      csvOf([columns, columns.map((_, c) => (c === 1 ? 'role' : null)), ...rows.slice(1)]),
    );
    expect(procedures).toHaveLength(2);
    expect(lines).toMatchObject([{ line: 2, column: 'procedure', procedure: null }]);
  });

  test('a second head is refused', () => {
    const twice = csvOf([...rows, rows[lineOf('procedure')] ?? []]);
    const { refused, lines } = readCatalogue(twice);
    expect(refused).toEqual([marriage.code]);
    expect(lines).toMatchObject([{ line: rows.length + 1, column: 'kind' }]);
    expect(lines[0]?.what.en).toContain('there is a line of the kind procedure for it already');
  });

  test('a line of representation where nobody may represent is refused', () => {
    const { lines } = readCatalogue(changed(lineOf('procedure'), 'representation', 'NONE'));
    expect(lines).toMatchObject([{ line: lineOf('representation') + 1, column: 'kind' }]);
  });
});

describe('a file that is no table of this kind is refused whole', () => {
  test.each([
    ['an open quote', `${whole}1.000894,role,"wit`, 'the file is not CSV: a quote is opened and not closed'],
    ['semicolons', whole.replaceAll(',', ';'), 'columns must be divided by commas, not semicolons'],
    ['no header', csvOf(rows.slice(1)), 'the first line must name the columns, each once; missing: kind'],
    ['a column with another name', whole.replace('shortfall', 'if_short'), 'unknown or repeated: if_short'],
    ['a column twice', whole.replace('tolerates', 'expects'), 'unknown or repeated: expects'],
    ['nothing at all', '', 'missing: procedure, kind'],
  ])('%s', (_, text, sentence) => {
    const { procedures, lines } = readCatalogue(text);
    expect(procedures).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.what.en).toContain(sentence);
  });

  test('and it is said on which line the CSV breaks', () => {
    expect(readCatalogue(`${whole}1.000894,role,"wit`).lines[0]?.line).toBe(rows.length + 1);
  });
});

test('what stands in cells is trimmed', () => {
  expect(codes(whole.replaceAll(',wife,', ',  wife ,'))).toEqual([marriage.code, simple.code]);
});

function byKind(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  return String(a[1]) < String(b[1]) ? -1 : String(a[1]) > String(b[1]) ? 1 : 0;
}
