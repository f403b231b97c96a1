import type { UnitFile } from './unit-file.ts';
import { UnitFileBuilder } from './unit-file-builder.ts';

const since = 'admin-unit-2025';

/** Whether a JSON value looks like the list of provinces with their wards of `vietnamese-provinces-database`. */
export function isCurrentList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => isObject(each) && Array.isArray(each.Wards));
}

/**
 * Reads the list of today: provinces, each with its communes. The file does not say as of which day it stands.
 *
 * @throws UnitFileError
 */
export function readCurrentList(provinces: readonly Readonly<Record<string, unknown>>[], asOf: string): UnitFile {
  const build = new UnitFileBuilder();
  const seen = new Set<string>();
  const once = (at: string, code: string) => {
    if (seen.has(code)) build.refuse(at, `mã ${code} có hai lần`, `code ${code} occurs twice`);
    seen.add(code);
  };
  provinces.forEach(({ Code, FullName, Wards }, p) => {
    const province = build.code(`[${p}]`, Code, 'province');
    if (!province) return;
    once(`[${p}]`, province);
    build.unit(`[${p}]`, since, province, FullName, null);
    for (const [w, ward] of (Wards as readonly unknown[]).entries()) {
      const at = `[${p}].Wards[${w}]`;
      if (!isObject(ward)) {
        build.refuse(at, 'không phải là một đơn vị', 'is no unit');
        continue;
      }
      const code = build.code(at, ward.Code, 'commune');
      if (!code) continue;
      once(at, code);
      build.unit(at, since, code, ward.FullName, province);
      if (build.code(at, ward.ProvinceCode, 'province') !== province) {
        build.refuse(at, `ProvinceCode không phải là ${province}`, `ProvinceCode is not ${province}`);
      }
    }
  });
  build.requireSound();
  return { lists: [build.edition(since, asOf)], mapping: null, leftOut: [] };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
