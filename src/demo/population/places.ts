import type { AdministrativeUnit, UnitList } from '../../connect/administrative-units/administrative-units.ts';
import { builtInUnits } from '../../connect/tables/administrative-units.ts';
import { type CivilDate, date, isBefore } from './civil-date.ts';

/** A commune-level unit as one list of units has it. */
export interface Unit {
  readonly code: string;
  readonly provinceCode: string;
  /** Null in the list that has no districts. */
  readonly districtCode: string | null;
  readonly list: 'QD124-2004' | 'QD19-2025';
  /** `Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh` */
  readonly text: string;
}

/** One place on the ground under both lists; where its old commune was split, it lies in one of the new ones. */
export interface Place {
  readonly before: Unit;
  readonly since: Unit;
  /** Within today's Ho Chi Minh City, whose civil registry the demo has. */
  readonly local: boolean;
}

export interface Address {
  readonly place: Place;
  readonly detail: string;
}

export const newUnitsFrom: CivilDate = date(2025, 7, 1);

export const unitAt = (place: Place, at: CivilDate): Unit => (isBefore(at, newUnitsFrom) ? place.before : place.since);

const { units, successors } = builtInUnits;
const unitOf = (list: UnitList, code: string): AdministrativeUnit => {
  const found = units.find((unit) => unit.list === list && unit.code === code);
  if (found === undefined) throw new Error(`No unit ${code} in ${list}.`);
  return found;
};

/** A unit and those it lies in, finest first. */
function upwards(list: UnitList, code: string): readonly AdministrativeUnit[] {
  const unit = unitOf(list, code);
  return unit.parent === null ? [unit] : [unit, ...upwards(list, unit.parent)];
}

function asWritten(list: UnitList, name: Unit['list'], code: string): Unit {
  const all = upwards(list, code);
  const province = all.at(-1)?.code ?? '';
  const district = all.find((unit) => unit.code.length === 3)?.code ?? null;
  return {
    code,
    provinceCode: province,
    districtCode: district,
    list: name,
    text: all.map((unit) => unit.name).join(', '),
  };
}

/** One for each old commune that the hub comes with; a split one lies in one of its candidates. */
const places: readonly Place[] = [...new Set(successors.map(({ code }) => code))].map((code, at) => {
  const candidates = successors.filter((each) => each.code === code);
  const since = asWritten('admin-unit-2025', 'QD19-2025', candidates[at % candidates.length]?.successor ?? '');
  return { before: asWritten('admin-unit-2004', 'QD124-2004', code), since, local: since.provinceCode === '79' };
});

export const localPlaces: readonly Place[] = places.filter(({ local }) => local);
export const otherPlaces: readonly Place[] = places.filter(({ local }) => !local);

export const streets: readonly string[] =
  'Lê Lợi,Nguyễn Huệ,Hai Bà Trưng,Trần Hưng Đạo,Lý Thường Kiệt,Điện Biên Phủ,Cách Mạng Tháng Tám,Nguyễn Trãi,Lê Văn Sỹ,Phan Đình Phùng,Nguyễn Thị Minh Khai,Võ Văn Tần,Pasteur,Hoàng Văn Thụ,Quang Trung,Nguyễn Văn Cừ'.split(
    ',',
  );

/** Health facilities of the demo: code and name. None exists. */
export const facilities: readonly { readonly code: string; readonly name: string }[] = [
  { code: '79901', name: 'Bệnh viện Đa khoa mô phỏng Bến Thành' },
  { code: '79902', name: 'Bệnh viện Đa khoa mô phỏng Gia Định' },
  { code: '79903', name: 'Bệnh viện Phụ sản mô phỏng Sài Gòn' },
  { code: '79904', name: 'Bệnh viện Đa khoa mô phỏng Thủ Đức' },
  { code: '79905', name: 'Trung tâm Y tế mô phỏng Củ Chi' },
  { code: '79906', name: 'Trung tâm Y tế mô phỏng Vũng Tàu' },
];
