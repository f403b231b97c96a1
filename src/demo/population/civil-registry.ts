import { addDays, type CivilDate, date, dotted, isBefore, morningOf } from './civil-date.ts';
import { dateInWords } from './date-in-words.ts';
import { fullName, type Sex } from './names.ts';
import { type Marriage, numberOf, type Person } from './person.ts';
import { facilities, type Place, unitAt } from './places.ts';
import type { Random } from './random.ts';

/** What the row makers of one population share. */
export interface Making {
  readonly random: Random;
  readonly asOf: CivilDate;
  /** Next row number of a table. */
  row(table: string): number;
}

/** Births before are in paper books only. */
export const digitisedFrom = date(1976, 1, 1);
/** Since then registrations are entered as they are made. */
export const electronicFrom = date(2016, 1, 1);
const birthNoticesFrom = date(2018, 1, 1);

const sexCode = (sex: Sex): string => (sex === 'M' ? '1' : '2');
const cell = (value: string | null): string | null => value;

/** The block that every act of the registry begins with. */
export function registration(making: Making, place: Place, on: CivilDate) {
  const { random } = making;
  const unit = unitAt(place, on);
  const electronic = !isBefore(on, electronicFrom);
  return {
    soDangKy: `${random.integer(1, 900)}/${on.year}`,
    quyenSo: cell(electronic ? null : `0${random.integer(1, 4)}/${on.year}`),
    ngayDangKy: dotted(on),
    noiDangKy: `Ủy ban nhân dân ${unit.text}`,
    maDonVi: unit.code,
    danhMucDVHC: unit.list,
    nguoiKy: cell(
      `${random.pick(['Nguyễn Văn', 'Trần Thị', 'Lê Minh'])} ${random.pick(['An', 'Bình', 'Cường', 'Dung'])}`,
    ),
    chucVuNguoiKy: cell(random.pick(['Chủ tịch', 'Phó Chủ tịch'])),
    ghiChu: cell(null),
    ngayCapNhat: morningOf(electronic ? on : addDays(date(2019, 3, 1), random.integer(0, 2000))),
  };
}

export const inputMethod = (making: Making, on: CivilDate): string => {
  if (!isBefore(on, electronicFrom)) return 'DIEN_TU';
  return making.random.chance(0.7) ? 'SO_HOA_HAI_LAN' : 'SO_HOA_MOT_LAN';
};

export const home = (person: Person | null, at: CivilDate): string | null => {
  const address = person?.household?.address;
  return address === undefined ? null : `${address.detail}, ${unitAt(address.place, at).text}`;
};

export type BirthRow = NonNullable<ReturnType<typeof birthRow>>;

/** The birth registration, if the city's digitised registry has one. */
export function birthRow(making: Making, person: Person) {
  const { random, asOf } = making;
  const { born, birthplace, mother, father } = person;
  const on = addDays(born, random.integer(3, 55));
  if (!birthplace.local || isBefore(born, digitisedFrom) || !isBefore(on, asOf)) return null;
  const unit = unitAt(birthplace, born);
  const notified = !isBefore(born, birthNoticesFrom) && random.chance(0.95);
  return {
    id: making.row('khai_sinh'),
    ...registration(making, birthplace, on),
    trangSo: cell(isBefore(on, electronicFrom) ? String(random.integer(1, 200)) : null),
    loaiDangKy: '1',
    hinhThucNhap: inputMethod(making, on),
    nksHoTen: cell(fullName(person.name)),
    nksGioiTinh: cell(sexCode(person.sex)),
    nksNgaySinh: cell(dotted(born)),
    nksNgaySinhBangChu: cell(dateInWords(born)),
    nksNoiSinh: cell(unit.text),
    nksNoiSinhDVHC: cell(unit.code),
    nksNoiSinhDanhMucDVHC: cell(unit.list),
    nksQueQuan: cell((father ?? mother ?? person).birthplace.before.text),
    nksDanToc: cell(person.ethnicity),
    nksQuocTich: cell('VN'),
    soDinhDanh: cell(person.personalId),
    ...parent('me', mother, on),
    ...parent('cha', father, on),
    nksLoaiKhaiSinh: mother === null ? (father === null ? '4' : '2') : father === null ? '3' : '1',
    maGCS: cell(
      notified
        ? `${String(random.integer(1, 99999)).padStart(5, '0')}/${person.personalId.slice(6)}/${born.year}`
        : null,
    ),
  };
}

function parent<P extends 'me' | 'cha'>(prefix: P, person: Person | null, on: CivilDate) {
  const columns = {
    HoTen: person && fullName(person.name),
    NgaySinh: person && dotted(person.born),
    DanToc: person?.ethnicity,
    QuocTich: person && 'VN',
    NoiCuTru: home(person, on),
    SoDDCN: person?.personalId,
    SoGiayToTuyThan: person?.cmnd,
  };
  return prefixed(prefix, columns);
}

export function prefixed<P extends string, T extends object>(prefix: P, columns: T) {
  const entries = Object.entries(columns).map(([column, value]) => [`${prefix}${column}`, value]);
  return Object.fromEntries(entries) as { [C in keyof T & string as `${P}${C}`]: string | null };
}

const undeclared = 'Đã hủy tuyên bố chết';

export type DeathRow = NonNullable<ReturnType<typeof deathRow>>;

/** The death registration, if the death is registered by then. */
export function deathRow(making: Making, person: Person) {
  const { random } = making;
  const { declaredDead } = person;
  const death = person.death ?? (declaredDead && { ...declaredDead, facility: null });
  if (death === null || person.household === null || !isBefore(death.registered, making.asOf)) return null;
  const facility = facilities.find(({ code }) => code === death.facility);
  const basis = facility ? '1' : random.pick(['6', '7']);
  const undone = declaredDead?.undone ?? null;
  const decision = (on: CivilDate) => `Quyết định số ${(on.day * 31 + on.month) % 400}/${on.year}/QĐDS-ST`;
  return {
    id: making.row('khai_tu'),
    ...registration(making, person.household.address.place, death.registered),
    loaiDangKy: '1',
    hinhThucNhap: inputMethod(making, death.registered),
    nktHoTen: cell(fullName(person.name)),
    nktGioiTinh: cell(sexCode(person.sex)),
    nktNgaySinh: cell(dotted(person.born)),
    nktDanToc: cell(person.ethnicity),
    nktQuocTich: cell('VN'),
    soDinhDanh: cell(person.personalId),
    nktSoGiayToTuyThan: cell(person.cmnd),
    nktLoaiCuTru: cell('1'),
    nktNoiCuTru: home(person, death.on),
    nktGioPhutChet: cell(
      facility ? `${String(random.integer(0, 23)).padStart(2, '0')}:${random.integer(10, 59)}` : null,
    ),
    nktNgayChet: cell(dotted(death.on)),
    nktNoiChet: cell(facility?.name ?? home(person, death.on)),
    nktNguyenNhanChet: cell(
      facility ? random.pick(['Suy hô hấp', 'Nhồi máu cơ tim', 'Tai biến mạch máu não', 'Ung thư gan']) : null,
    ),
    gbtLoai: undone ? '3' : basis,
    gbtSo: cell(facility ? `${random.integer(1, 900)}/${death.on.year}` : null),
    gbtNgay: cell(facility ? dotted(death.on) : null),
    gbtCoQuanCap: cell(facility?.name ?? null),
    nktTinhTrangTuyenBoViecChet: cell(undone && (isBefore(undone, making.asOf) ? undeclared : 'Đã tuyên bố chết')),
    tuyenBoChetNgayGhiChu: cell(undone && dotted(death.registered)),
    tuyenBoChetCanCu: cell(undone && decision(death.on)),
    huyTuyenBoChetNgayGhiChu: cell(undone && dotted(addDays(undone, 10))),
    huyTuyenBoChetCanCu: cell(undone && decision(undone)),
  };
}

export type MarriageRow = NonNullable<ReturnType<typeof marriageRow>>;

/** The marriage registration; a divorce is a margin note on it. */
export function marriageRow(making: Making, { husband, wife, on, place, divorced, annulled }: Marriage) {
  if (isBefore(on, digitisedFrom)) return null;
  const spouse = <P extends 'chong' | 'vo'>(prefix: P, person: Person) =>
    prefixed(prefix, {
      HoTen: fullName(person.name),
      NgaySinh: dotted(person.born),
      DanToc: person.abroad && person.abroad.nationality !== 'VN' ? null : person.ethnicity,
      QuocTich: person.abroad?.nationality ?? 'VN',
      NoiCuTru: home(person, on),
      SoDDCN: numberOf(person),
      SoGiayToTuyThan: person.cmnd ?? person.abroad?.passport ?? null,
      SoLanKH: String(1 + person.marriages.findIndex((each) => each.husband === husband && each.wife === wife)),
    });
  const judgment = divorced && `Quyết định số ${making.random.integer(1, 900)}/${divorced.year}/QĐST-HNGĐ`;
  return {
    id: making.row('ket_hon'),
    ...registration(making, place, on),
    loaiDangKy: '1',
    hinhThucNhap: inputMethod(making, on),
    ...spouse('chong', husband),
    ...spouse('vo', wife),
    ngayXacLapQuanHeHonNhan: cell(dotted(on)),
    tinhTrangKetHon: cell(divorced && (annulled ? 'Đã hủy việc kết hôn' : 'Đã ly hôn')),
    huyKetHonNgayGhiChu: cell(divorced && dotted(addDays(divorced, 14))),
    huyKetHonCanCu: cell(judgment),
    congNhanKetHonNgayGhiChu: cell(null),
    congNhanKetHonCanCu: cell(null),
    ghiChu: cell(
      divorced &&
        `${annulled ? 'Đã hủy việc kết hôn' : 'Đã ly hôn'} theo ${judgment} có hiệu lực từ ngày ${dotted(divorced)}`,
    ),
  };
}

export type CorrectionRow = ReturnType<typeof correctionRow>;

/** A correction of one column of a birth registration; the registration itself must already hold `before`. */
export function correctionRow(
  making: Making,
  person: Person,
  birth: BirthRow,
  change: { column: keyof BirthRow & string; before: string; after: string; on: CivilDate },
) {
  return {
    id: making.row('cai_chinh'),
    ...registration(making, person.birthplace, change.on),
    loaiViec: 'CAI_CHINH',
    loaiDangKyGoc: 'khai_sinh',
    idDangKyGoc: birth.id,
    soDangKyGoc: cell(birth.soDangKy),
    quyenSoGoc: birth.quyenSo,
    noiDangKyGoc: birth.noiDangKy,
    soDinhDanh: cell(person.personalId),
    tenTruong: change.column,
    giaTriCu: cell(change.before),
    giaTriMoi: cell(change.after),
    ngayHieuLuc: dotted(change.on),
    canCu: `Quyết định số ${making.random.integer(1, 400)}/QĐ-UBND ngày ${dotted(change.on)}`,
    ngayCapNhat: morningOf(change.on),
  };
}
