import { addDays, type CivilDate, date, isBefore, iso, morningOf } from './civil-date.ts';
import type { Making } from './civil-registry.ts';
import { childhoodHome, memberSince } from './households.ts';
import { fullName } from './names.ts';
import { fatherOf, type Household, maritalStatusOf, numberOf, type Person, relationToHead } from './person.ts';
import { type Address, type Unit, unitAt } from './places.ts';

const cell = (value: string | null): string | null => value;

export const inUnit = (unit: Unit, detail: string | null) => ({
  DiaChi: detail === null ? unit.text : `${detail}, ${unit.text}`,
  ChiTiet: detail,
  MaTinh: cell(unit.provinceCode),
  MaXa: cell(unit.code),
  DanhMucDVHC: unit.list,
});

const at = ({ place, detail }: Address, on: CivilDate) => inUnit(unitAt(place, on), detail);

/** The residence database hears of a death when it is registered, some days later. */
const knownDeath = ({ asOf }: Making, { death }: Person): CivilDate | null =>
  death !== null && isBefore(addDays(death.registered, 10), asOf) ? death.on : null;

const lastUpdate = (making: Making): string => morningOf(addDays(date(2022, 1, 1), making.random.integer(0, 1700)));

/** Marital status as the residence database codes it. */
export const maritalCodes = { NEVER_MARRIED: '1', MARRIED: '2', DIVORCED: '3', WIDOWED: '4' } as const;

export type CitizenRow = ReturnType<typeof citizenRow>;

export function citizenRow(making: Making, person: Person) {
  const { mother } = person;
  const father = fatherOf(person);
  const died = knownDeath(making, person);
  const status = maritalStatusOf(person, making.asOf);
  const marriage = person.marriages.at(-1);
  const spouse =
    status === 'MARRIED' && marriage ? (marriage.husband === person ? marriage.wife : marriage.husband) : null;
  return {
    so_dinh_danh: person.personalId,
    so_cmnd: person.cmnd,
    ho: cell(person.name.family),
    chu_dem: cell(person.name.middle || null),
    ten: cell(person.name.given),
    ho_ten_khac: cell(null),
    ngay_sinh: cell(iso(person.born)),
    gioi_tinh: cell(person.sex === 'M' ? 'Nam' : 'Nữ'),
    noi_sinh: inUnit(unitAt(person.birthplace, person.born), null),
    que_quan: cell((person.father ?? mother ?? person).birthplace.before.text),
    dan_toc: cell(person.ethnicity),
    quoc_tich: cell('VN'),
    trang_thai: died ? '2' : '1',
    ngay_chet: cell(died && iso(died)),
    me_so_dinh_danh: cell(mother?.personalId ?? null),
    me_ho_ten: cell(mother && fullName(mother.name)),
    cha_so_dinh_danh: cell(father?.personalId ?? null),
    cha_ho_ten: cell(father && fullName(father.name)),
    tinh_trang_hon_nhan: cell(maritalCodes[status]),
    vo_chong_so_dinh_danh: cell(numberOf(spouse)),
    vo_chong_ho_ten: cell(spouse && fullName(spouse.name)),
    so_ho_so_cu_tru: cell(person.household?.number ?? null),
    ngay_cap_nhat: died ? morningOf(died) : lastUpdate(making),
  };
}

export type StayRow = ReturnType<typeof stayRows>[number];

/** Permanent and temporary stays, and the abode; all end with a death that is known. */
export function stayRows(making: Making, person: Person) {
  const died = knownDeath(making, person);
  const row = (
    loai: string,
    dia_chi: ReturnType<typeof at>,
    from: CivilDate,
    to: CivilDate | null,
    why: string | null,
    until: CivilDate | null,
  ) => ({
    id: making.row('cu_tru'),
    so_dinh_danh: person.personalId,
    loai,
    dia_chi,
    tu_ngay: cell(iso(from)),
    den_ngay: cell(to && iso(to)),
    thoi_han: cell(until && iso(until)),
    ly_do_xoa: cell(why),
  });
  const dead = died && 'Chết';
  const rows = person.stays.map(({ kind, address, from, to, until }) => {
    const why = to === null ? dead : kind === 'THUONG_TRU' ? 'Đăng ký thường trú nơi khác' : 'Hết hạn';
    return row(kind, at(address, to ?? died ?? making.asOf), from, to ?? died, why, until);
  });
  const abode = person.stays.findLast(({ to }) => to === null);
  if (abode !== undefined) {
    rows.push(row('NOI_O_HIEN_TAI', at(abode.address, died ?? making.asOf), abode.from, died, dead, null));
  }
  return rows;
}

export type HouseholdRow = ReturnType<typeof householdRow>;

export function householdRow(making: Making, household: Household) {
  return {
    so_ho_so_cu_tru: household.number,
    dia_chi: at(household.address, making.asOf),
    chu_ho_so_dinh_danh: cell(household.head.personalId),
    hinh_thuc_cho_o: making.random.weighted([
      ['SO_HUU', 7],
      ['THUE', 2],
      ['O_NHO', 1],
    ]),
    tach_tu: cell(household.splitFrom?.number ?? null),
    ngay_cap_nhat: lastUpdate(making),
  };
}

export type MemberRow = ReturnType<typeof memberRow>;

export function memberRow(making: Making, household: Household, person: Person) {
  const died = knownDeath(making, person);
  return {
    id: making.row('thanh_vien_ho'),
    so_ho_so_cu_tru: household.number,
    so_dinh_danh: person.personalId,
    ho_ten: fullName(person.name),
    quan_he_voi_chu_ho: relationToHead(person, household.head),
    tu_ngay: cell(iso(memberSince(person, household))),
    den_ngay: cell(died && iso(died)),
  };
}

/** Membership of the household of the parents, which ended when the person's own was founded. */
export function formerMemberRow(making: Making, person: Person): MemberRow | null {
  const former = childhoodHome(person);
  if (former === null || person.household === null) return null;
  const from = isBefore(person.born, former.since) ? former.since : person.born;
  const to = memberSince(person, person.household);
  if (!isBefore(from, to)) return null;
  return {
    id: making.row('thanh_vien_ho'),
    so_ho_so_cu_tru: former.number,
    so_dinh_danh: person.personalId,
    ho_ten: fullName(person.name),
    quan_he_voi_chu_ho: relationToHead(person, former.head),
    tu_ngay: cell(iso(from)),
    den_ngay: cell(iso(to)),
  };
}
