import { csvRecords } from './csv.ts';
import { type UnitFile, UnitFileError } from './unit-file.ts';
import { UnitFileBuilder } from './unit-file-builder.ts';

const needed = [
  'provinceCode',
  'districtCode',
  'wardCode',
  'isDividedWard',
  'province',
  'district',
  'ward',
  'newProvince',
  'newWard',
  'newProvinceCode',
  'newWardCode',
] as const;
type Column = (typeof needed)[number];

const old = 'admin-unit-2004';
const since = 'admin-unit-2025';

/** Whether the text begins like the table of old and new wards of `vietnamadminunits`. */
export function isOldToNew(text: string): boolean {
  const header = new Set(text.slice(0, text.search(/\r?\n|$/)).split(','));
  return needed.every((column) => header.has(column));
}

/**
 * Reads a row for each old commune and each new one on its ground (CSV, `isDividedWard` marks those that were split).
 * Five island districts had no communes: there the district itself is the old unit.
 *
 * @throws UnitFileError
 */
export function readOldToNew(text: string): UnitFile {
  const build = new UnitFileBuilder();
  const [header, ...rows] = records(text);
  const columns = header?.cells ?? [];
  const divided = new Map<string, { readonly at: string; readonly split: boolean }>();
  for (const { line, cells } of rows) {
    const at = String(line);
    if (cells.length !== columns.length) {
      build.refuse(
        at,
        `có ${cells.length} cột, cần ${columns.length}`,
        `has ${cells.length} columns, not ${columns.length}`,
      );
      continue;
    }
    const of = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const province = build.code(at, of('provinceCode'), 'province');
    const district = build.code(at, of('districtCode'), 'district');
    const ward = of('wardCode') === '' ? null : build.code(at, of('wardCode'), 'commune');
    const newProvince = build.code(at, of('newProvinceCode'), 'province');
    const newWard = build.code(at, of('newWardCode'), 'commune');
    if (!province || !district || !newProvince || !newWard || (of('wardCode') !== '' && !ward)) continue;
    build.unit(at, old, province, of('province'), null);
    build.unit(at, old, district, of('district'), province);
    if (ward) build.unit(at, old, ward, of('ward'), district);
    build.unit(at, since, newProvince, of('newProvince'), null);
    build.unit(at, since, newWard, of('newWard'), newProvince);
    const code = ward ?? district;
    build.successor(at, code, newWard);
    const split = of('isDividedWard').toLowerCase() === 'true';
    const before = divided.get(code);
    if (before && before.split !== split)
      build.refuse(at, 'isDividedWard khác dòng trước', 'isDividedWard differs from the lines before');
    divided.set(code, { at, split });
  }
  const { successors } = build;
  const counts = new Map<string, number>();
  for (const { code } of successors) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, { at, split }] of divided) {
    const count = counts.get(code) ?? 0;
    if (split === count > 1) continue;
    build.refuse(
      at,
      `đơn vị cũ ${code} có ${count} đơn vị mới, nhưng isDividedWard là ${split ? 'True' : 'False'}`,
      `the old unit ${code} has ${count} new ones, but isDividedWard is ${split ? 'True' : 'False'}`,
    );
  }
  build.requireSound();
  return {
    lists: [build.edition(old, '2025-06-30'), build.edition(since, '2025-07-01')],
    mapping: { hidesSplits: false, successors },
    leftOut: [],
  };
}

function records(text: string) {
  try {
    return csvRecords(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnitFileError({ vi: `Không đọc được tệp CSV: ${why}`, en: `The file cannot be read as CSV: ${why}` });
  }
}
