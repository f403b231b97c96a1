import { utils, write } from '@e965/xlsx';
import type { ReadinessDocument } from '../dossier/readiness/readiness-document.ts';
import { shareText } from '../dossier/readiness/share.ts';

type Cell = string | number | null;

/**
 * The document as a workbook of three sheets: what it is, the figures, and the causes. Counts are numbers; codes, days and
 * the digest are text and stay so when somebody edits them.
 */
export function readinessWorkbook(document: ReadinessDocument): Buffer {
  const book = utils.book_new();
  const add = (name: string, rows: readonly (readonly Cell[])[]) =>
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map(cellOf))), name);
  add('Thông tin', aboutRows(document));
  add('Số liệu', figureRows(document));
  add('Nguyên nhân', causeRows(document));
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

const cellOf = (cell: Cell) =>
  cell === null ? null : typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell, z: '@' };

function aboutRows({ title, madeOn, digest, recompute, figures }: ReadinessDocument): Cell[][] {
  const { from, to, n, least, procedure, department } = figures;
  return [
    [title.vi, title.en],
    ['Ngày lập · Made on', madeOn],
    ['Từ ngày · From', from],
    ['Đến ngày · To', to],
    ['Chỉ thủ tục · Procedure alone', procedure],
    ['Chỉ cơ quan · Department alone', department],
    ['Số hồ sơ (n) · Dossiers (n)', n],
    ['Nêu tỷ lệ khi có ít nhất (hồ sơ) · Shares named from (dossiers)', least],
    ['SHA-256 của số liệu · of the figures', digest],
    ['Cách tính lại · How to recompute', recompute.vi],
    [null, recompute.en],
  ];
}

const place = ['Mã thủ tục · Procedure', 'Tên thủ tục · Name', 'Cơ quan · Department', 'Thành phần · Component'];
const named = [...place, 'Tên thành phần · Name', 'Từ ngày · From', 'Đến ngày · To'];

type Counted = ReadinessDocument['figures']['counted'][number];

const nameCells = (each: Counted): Cell[] => [
  ...[each.procedure, each.procedureName?.vi ?? null, each.department?.vi ?? null, each.component],
  ...[each.componentName?.vi ?? null, each.from, each.to],
];

function figureRows({ figures }: ReadinessDocument): Cell[][] {
  const head = [
    ...named,
    'Phiên bản · Versions',
    'Số hồ sơ (n) · Dossiers (n)',
    'Có yêu cầu · Required',
    'Thay được · Replaced',
    'Tỷ lệ thay được · Share replaced',
    'Thay được nếu ghi nhận căn cứ · With a recorded basis',
    'Cần giấy tờ · Paper needed',
    'Chờ tra cứu lại · Waiting',
    'Không yêu cầu · Not required',
  ];
  const rows = figures.counted.map((each) => [
    ...[...nameCells(each), each.versions.join(', '), each.dossiers, each.required],
    ...[each.outcomes.REPLACED, shareText(each.replaced).vi, each.outcomes.REPLACEABLE_WITH_WAIVER],
    ...[each.outcomes.PAPER_NEEDED, each.outcomes.WAIT, each.outcomes.NOT_REQUIRED],
  ]);
  return [head, ...rows];
}

function causeRows({ figures }: ReadinessDocument): Cell[][] {
  const head = [
    ...named,
    'Mã nguyên nhân · Cause',
    'Nguyên nhân · In words',
    'Là nguyên nhân đầu (hồ sơ) · First cause in',
    'Có nguyên nhân này (hồ sơ) · Among causes in',
  ];
  const rows = figures.counted.flatMap((each) =>
    each.causes.map(({ code, text, first, among }) => [...nameCells(each), code, text.vi, first, among]),
  );
  return [head, ...rows];
}
