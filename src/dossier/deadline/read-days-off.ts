import type { Text } from '../../generated/model.ts';
import { csvRecords } from '../../store/administrative-units/csv.ts';
import { isWholeDay } from '../catalogue/whole-day.ts';
import type { DayOff, YearOfDaysOff } from './days-off.ts';
import { isWeekend } from './working-calendar.ts';

/** A line that is wrong, from 1; what is wrong and what to do. */
export interface DaysOffFault {
  readonly line: number;
  readonly what: Text;
}

const columns = 'day,kind,name_vi,name_en';
const kinds = ['OFF', 'WORKED', 'SETTLED'];

/**
 * Reads days off from CSV in UTF-8 with the columns `day,kind,name_vi,name_en`: a day that is OFF, with its names; a Saturday
 * or Sunday that is WORKED; or the first of January as SETTLED, where the government has settled that year. A year that a
 * line names is as the file says, whole. With any fault there are no years.
 */
export function readDaysOff(text: string): {
  readonly years: readonly YearOfDaysOff[];
  readonly faults: readonly DaysOffFault[];
} {
  let records: ReturnType<typeof csvRecords>;
  try {
    records = csvRecords(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { years: [], faults: [{ line: 1, what: notCsv }] };
  }
  const [header, ...rest] = records;
  if (header?.cells.map((cell) => cell.trim().toLowerCase()).join() !== columns)
    return { years: [], faults: [{ line: 1, what: badHeader }] };
  const seen = new Set<string>();
  const faults: DaysOffFault[] = [];
  const years = new Map<number, { isSettled: boolean; off: DayOff[]; worked: string[] }>();
  for (const { line, cells } of rest) {
    const [day = '', kind = '', vi = '', en = ''] = cells.map((cell) => cell.trim());
    const what = faultIn(day, kind, vi, en) ?? (seen.has(`${day} ${kind === 'SETTLED'}`) ? twice : null);
    seen.add(`${day} ${kind === 'SETTLED'}`);
    if (what) {
      faults.push({ line, what });
      continue;
    }
    const year = Number(day.slice(0, 4));
    const of = years.get(year) ?? { isSettled: false, off: [], worked: [] };
    years.set(year, of);
    if (kind === 'OFF') of.off.push({ day, name: { vi, en } });
    else if (kind === 'WORKED') of.worked.push(day);
    else of.isSettled = true;
  }
  if (faults.length > 0) return { years: [], faults };
  return { years: [...years].map(([year, of]) => ({ year, ...of })), faults };
}

function faultIn(day: string, kind: string, vi: string, en: string): Text | null {
  if (!isWholeDay(day)) return badDay;
  if (!kinds.includes(kind)) return badKind;
  if (kind === 'OFF' && (vi === '' || en === '')) return noName;
  if (kind === 'SETTLED' && !day.endsWith('-01-01')) return notFirst;
  return kind === 'WORKED' && !isWeekend(day) ? notWeekend : null;
}

const notCsv: Text = {
  vi: 'Tệp không phải CSV: có dấu ngoặc kép chưa đóng. Hãy lưu lại dạng CSV UTF-8.',
  en: 'The file is no CSV: a quotation mark is not closed. Save it again as CSV in UTF-8.',
};
const badHeader: Text = {
  vi: `Dòng đầu phải là: ${columns}`,
  en: `The first line has to be: ${columns}`,
};
const badDay: Text = {
  vi: '`day` phải là một ngày có thật, viết như 2027-02-05.',
  en: '`day` has to be a day that exists, written as 2027-02-05.',
};
const badKind: Text = {
  vi: `\`kind\` phải là một trong: ${kinds.join(', ')}.`,
  en: `\`kind\` has to be one of ${kinds.join(', ')}.`,
};
const noName: Text = {
  vi: 'Ngày nghỉ phải có tên bằng tiếng Việt và tiếng Anh.',
  en: 'A day off needs its names in Vietnamese and in English.',
};
const notFirst: Text = {
  vi: 'SETTLED phải ghi ở ngày 01-01 của năm đã có quyết định.',
  en: 'SETTLED stands at 01-01 of the year that is settled.',
};
const notWeekend: Text = {
  vi: 'WORKED chỉ dùng cho thứ bảy hoặc chủ nhật làm bù; các ngày khác vốn là ngày làm việc.',
  en: 'WORKED is for a Saturday or Sunday that is worked; other days are worked anyhow.',
};
const twice: Text = {
  vi: 'Ngày này đã có ở dòng trước. Hãy bỏ một dòng.',
  en: 'The day stands in an earlier line. Take one out.',
};
