import { builtInUnits } from '../../connect/tables/administrative-units.ts';
import { addDays, date, dayNumber, fromDayNumber, iso } from '../population/civil-date.ts';
import { today } from '../population/today.ts';
import type { AddressColumn, Row } from './raw-rows.ts';
import { wardsToday } from './written.ts';

/** The registry keeps what was registered in this province of today, and has the books digitised from this day on. */
const [province, digitisedSince] = ['79', '1976-01-01'];

/**
 * On how many of the days since the 18th birthday the registry would have the marriage of somebody with these stays: on
 * all, on some, or surely on none. One is married where one is registered.
 *
 * @param born first day that can be the birthday, `1960-05-12`
 * @param died last day that can be that of death; null for the living
 */
export function marriagesCovered(stays: readonly Row[], born: string, died: string | null): 'ALL' | 'SOME' | 'NONE' {
  const last = died !== null && died < iso(today) ? died : iso(today);
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const first = iso(fromDayNumber(dayNumber(date(year + 18, month, day))));
  const registered = stays.filter(({ loai }) => loai === 'THUONG_TRU' || loai === 'TAM_TRU');
  const turns = registered.flatMap(({ tu_ngay, den_ngay }) => [
    tu_ngay ?? first,
    den_ngay ? dayAfter(den_ngay) : first,
  ]);
  // Between these days nothing changes.
  const days = [first, digitisedSince, ...turns].filter((on) => first <= on && on <= last);
  const kept = days.map((on) => isKept(on, registered));
  if (kept.every((each) => each === true)) return 'ALL';
  return kept.length > 0 && kept.every((each) => each === false) ? 'NONE' : 'SOME';
}

/** Null where it is not known. */
function isKept(on: string, stays: readonly Row[]): boolean | null {
  const there = stays.filter(({ tu_ngay, den_ngay }) => (tu_ngay ?? '') <= on && on <= (den_ngay ?? '9999'));
  if (on < digitisedSince || there.some((stay) => provincesOf(stay).some((each) => each !== province))) return false;
  return there.some(({ loai }) => loai === 'THUONG_TRU') && there.every((stay) => provincesOf(stay).length > 0)
    ? true
    : null;
}

/** Provinces of today in which a stay can lie. */
function provincesOf({ dia_chi }: Row): readonly (string | null)[] {
  const { MaXa, DanhMucDVHC } = JSON.parse(dia_chi ?? '{}') as Partial<AddressColumn>;
  return wardsToday(MaXa, DanhMucDVHC).map((ward) => parents.get(ward) ?? null);
}
const parents = new Map(
  builtInUnits.units.filter(({ list }) => list === 'admin-unit-2025').map(({ code, parent }) => [code, parent]),
);

function dayAfter(day: string): string {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
  return iso(addDays(date(year, month, of), 1));
}
