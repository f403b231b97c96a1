import type { Text } from '../../generated/model.ts';
import type { UnitFile } from './unit-file.ts';
import type { StoredUnits } from './unit-store.ts';

/**
 * What an import has done, line by line: how many units of each tier, how many old ones were split, what was left out,
 * and successors that the newest list does not have.
 */
export function summaryOf({ lists, mapping, leftOut }: UnitFile, known: StoredUnits): readonly Text[] {
  const lines: Text[] = lists.map(({ list, asOf, units }) => {
    const count = (digits: number) => units.filter(({ code }) => code.length === digits).length;
    const tiers = [
      { count: count(2), vi: 'tỉnh, thành phố', en: 'provinces' },
      { count: count(3), vi: 'quận, huyện', en: 'districts' },
      { count: count(5), vi: 'đơn vị cấp xã', en: 'communes' },
    ].filter(({ count }) => count > 0);
    const said = (lang: keyof Text) => tiers.map((tier) => `${tier.count} ${tier[lang]}`).join(', ');
    return { vi: `${list} (${asOf}): ${said('vi')}`, en: said('en') };
  });
  if (mapping) {
    const fanOut = new Map<string, number>();
    for (const { code } of mapping.successors) fanOut.set(code, (fanOut.get(code) ?? 0) + 1);
    const split = [...fanOut.values()].filter((count) => count > 1).length;
    lines.push({
      vi: `Chuyển đổi: ${fanOut.size} đơn vị cũ, ${split} bị chia`,
      en: `Mapping: ${fanOut.size} old units, ${split} of them split`,
    });
    if (mapping.hidesSplits) {
      lines.push({
        vi: 'Nguồn này có thể giấu các đơn vị bị chia: kết quả chỉ được coi là suy đoán, và không thay bảng chuyển đổi đầy đủ',
        en: 'This source may hide splits: what it maps counts as a guess, and does not replace a full mapping',
      });
    }
  }
  for (const { count, why } of leftOut) {
    lines.push({ vi: `Bỏ qua ${count} ${why.vi}`, en: `Left out ${count} ${why.en}` });
  }
  const inForce = new Set(
    known.units.filter((unit) => unit.list === 'admin-unit-2025' && unit.inForce).map(({ code }) => code),
  );
  const dangling = [...new Set(known.successors.map(({ successor }) => successor))].filter(
    (code) => inForce.size > 0 && !inForce.has(code),
  );
  if (dangling.length > 0) {
    const codes = dangling.join(', ');
    lines.push({
      vi: `Đơn vị mới trong bảng chuyển đổi nhưng không có trong danh mục mới nhất, coi là suy đoán: ${codes}`,
      en: `New units of the mapping that are not in the newest list, taken as a guess: ${codes}`,
    });
  }
  lines.push({
    vi: 'Đã nạp. Khởi động lại hệ thống để dùng.',
    en: 'Imported. Restart the hub to use it.',
  });
  return lines;
}
