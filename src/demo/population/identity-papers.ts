import { addDays, ageAt, type CivilDate, date, isBefore, iso } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import type { Person } from './person.ts';
import { localPlaces, type Place, streets, unitAt } from './places.ts';

const cell = (value: string | null): string | null => value;
const ministry = 'Bộ Công an';
const police = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
/** No CMND is a valid paper after. */
const cmndUntil = date(2024, 12, 31);

export type PaperRow = ReturnType<typeof paperRows>[number];

/** The papers a person has had, in the residence database. */
export function paperRows(making: Making, person: Person) {
  const { random, asOf } = making;
  const row = (loai: string, so: string, on: CivilDate, by: string, to: CivilDate | null, state: string) => ({
    id: making.row('giay_to'),
    so_dinh_danh: person.personalId,
    loai,
    so,
    ngay_cap: cell(iso(on)),
    noi_cap: cell(by),
    co_gia_tri_den: cell(to && iso(to)),
    tinh_trang: state,
  });
  const papers: ReturnType<typeof row>[] = [];
  const at15 = addDays(person.born, 15 * 365 + random.integer(10, 400));
  if (person.formerCmnd !== null) {
    papers.push(row('CMND9', person.formerCmnd, at15, 'Công an tỉnh khác', cmndUntil, 'DA_THAY_THE'));
  }
  if (person.cmnd !== null) {
    const on = addDays(at15, person.formerCmnd === null ? 0 : 3000);
    papers.push(row('CMND9', person.cmnd, on, 'Công an Thành phố Hồ Chí Minh', cmndUntil, 'HET_HIEU_LUC'));
  }
  const card = addDays(date(2021, 3, 1), random.integer(0, 1900));
  if (ageAt(person.born, card) >= 14 && isBefore(card, person.death?.on ?? asOf)) {
    const renewed = [25, 40, 60].find((age) => age > ageAt(person.born, card) + 2);
    const to = renewed === undefined ? null : { ...person.born, year: person.born.year + renewed };
    const kind = isBefore(card, date(2024, 7, 1)) ? 'CCCD' : 'CAN_CUOC';
    papers.push(row(kind, person.personalId, card, kind === 'CCCD' ? police : ministry, to, 'CON_HIEU_LUC'));
  }
  return papers;
}

export type OldNumberRow = NonNullable<ReturnType<typeof oldNumberRow>>;

export function oldNumberRow({ formerId, personalId }: Person) {
  if (formerId === null) return null;
  return {
    so_cu: formerId.personalId,
    so_dinh_danh: personalId,
    ngay_huy: iso(formerId.until),
    ly_do: 'Xác định lại giới tính ghi trong số định danh cá nhân',
  };
}

export type AbsenceRow = ReturnType<typeof absenceRows>[number];

/** Declared absences; a few still last. */
export function absenceRows(making: Making, person: Person) {
  const { random, asOf } = making;
  const age = ageAt(person.born, asOf);
  if (person.death !== null || age < 17 || age > 50 || !random.chance(0.05)) return [];
  const from = addDays(date(2022, 1, 1), random.integer(0, 1650));
  const to = addDays(from, random.integer(60, 500));
  const place: Place = random.pick(localPlaces);
  const unit = unitAt(place, from);
  const detail = `${random.integer(1, 480)} ${random.pick(streets)}`;
  return [
    {
      id: making.row('tam_vang'),
      so_dinh_danh: person.personalId,
      noi_den: random.chance(0.7)
        ? {
            DiaChi: `${detail}, ${unit.text}`,
            ChiTiet: detail,
            MaTinh: unit.provinceCode,
            MaXa: unit.code,
            DanhMucDVHC: unit.list,
          }
        : null,
      tu_ngay: iso(from),
      den_ngay: isBefore(to, asOf) ? iso(to) : null,
      ly_do: cell(random.pick(['Đi học', 'Đi làm ăn xa', 'Thực hiện nghĩa vụ quân sự'])),
    },
  ];
}
