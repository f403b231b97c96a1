import { addDays, ageAt, type CivilDate, date, dotted, isBefore } from './civil-date.ts';
import { home, inputMethod, type Making, type MarriageRow, prefixed, registration } from './civil-registry.ts';
import { fullName } from './names.ts';
import { fatherOf, type Marriage, maritalStatusOf, numberOf, type Person } from './person.ts';
import { localPlaces, unitAt } from './places.ts';

const cell = (value: string | null): string | null => value;
const number = (making: Making, on: CivilDate, kind: string): string =>
  `${making.random.integer(1, 400)}/${on.year}/${kind}`;
/** Where the person lives, or the centre of the city for who has no home in it. */
const placeOf = (person: Person) => person.household?.address.place ?? (localPlaces[0] as (typeof localPlaces)[number]);

function act(making: Making, table: string, at: Person, on: CivilDate) {
  return {
    id: making.row(table),
    ...registration(making, placeOf(at), on),
    hinhThucNhap: inputMethod(making, on),
  };
}

const party = <P extends string>(prefix: P, person: Person | null, on: CivilDate) =>
  prefixed(prefix, {
    HoTen: person && fullName(person.name),
    GioiTinh: person && (person.sex === 'M' ? '1' : '2'),
    NgaySinh: person && dotted(person.born),
    DanToc: person?.ethnicity,
    QuocTich: person && (person.abroad?.nationality ?? 'VN'),
    NoiCuTru: home(person, on),
    SoDDCN: numberOf(person),
    SoGiayToTuyThan: person?.cmnd ?? person?.abroad?.passport ?? null,
  });

export type DivorceNoteRow = NonNullable<ReturnType<typeof divorceNoteRow>>;

/** The court's notice of a divorce or an annulment, as the registry entered it. */
export function divorceNoteRow(making: Making, marriage: Marriage, row: MarriageRow | null) {
  const { husband, wife, divorced, annulled } = marriage;
  if (divorced === null || isBefore(divorced, date(2000, 1, 1))) return null;
  const noted = addDays(divorced, 14);
  if (!isBefore(noted, making.asOf)) return null;
  const spouse = <P extends 'chong' | 'vo'>(prefix: P, person: Person) =>
    prefixed(prefix, {
      HoTen: fullName(person.name),
      NgaySinh: dotted(person.born),
      SoDDCN: numberOf(person),
      SoGiayToTuyThan: person.cmnd ?? person.abroad?.passport ?? null,
    });
  return {
    ...act(making, 'ghi_chu_ly_hon', husband.abroad ? wife : husband, noted),
    loaiViec: annulled ? 'HUY_KET_HON' : 'LY_HON',
    ...spouse('chong', husband),
    ...spouse('vo', wife),
    loaiBanAn: 'QUYET_DINH',
    soBanAn: row?.huyKetHonCanCu?.replace('Quyết định số ', '') ?? number(making, divorced, 'QĐST-HNGĐ'),
    ngayBanAn: dotted(addDays(divorced, -7)),
    ngayHieuLuc: dotted(divorced),
    toaAn: 'Tòa án nhân dân Thành phố Hồ Chí Minh',
    qgNuocNgoaiDaDangKy: cell(null),
    idKetHon: row?.id ?? null,
    soDangKyKetHon: cell(row?.soDangKy ?? null),
    ngayDangKyKetHon: cell(dotted(marriage.on)),
    noiDangKyKetHon: cell(row?.noiDangKy ?? null),
  };
}

export type ConfirmationRow = ReturnType<typeof confirmationRows>[number];

/** Confirmations of marital status that a person asked for; each covers what was lived at one address. */
export function confirmationRows(making: Making, person: Person) {
  const { random, asOf } = making;
  const stay = random.pick(person.stays);
  if (ageAt(person.born, asOf) < 20 || !random.chance(0.06)) return [];
  const from = laterOf(stay.from, addDays(person.born, 18 * 366));
  const last = stay.to ?? person.death?.on ?? asOf;
  const on = addDays(from, random.integer(30, 3000));
  if (!isBefore(on, last) || isBefore(on, date(1998, 1, 1))) return [];
  return [
    {
      ...act(making, 'xac_nhan_hon_nhan', person, on),
      ...party('nxn', person, on),
      nxnThoiGianCuTruTai: cell(unitAt(stay.address.place, on).text),
      nxnThoiGianCuTruTu: cell(dotted(from)),
      nxnThoiGianCuTruDen: cell(dotted(on)),
      nxnTinhTrangHonNhan: maritalWords(person, on),
      nxnLoaiMucDichSuDung: random.pick(['1', '1', '1', '2', '5', '5']),
    },
  ];
}

function maritalWords(person: Person, on: CivilDate): string {
  switch (maritalStatusOf(person, on)) {
    case 'NEVER_MARRIED':
      return 'Chưa đăng ký kết hôn với ai';
    case 'DIVORCED':
      return 'Đã đăng ký kết hôn, đã ly hôn; hiện tại chưa đăng ký kết hôn với ai';
    case 'WIDOWED':
      return 'Đã đăng ký kết hôn, vợ hoặc chồng đã chết; hiện tại chưa đăng ký kết hôn với ai';
    case 'MARRIED':
      return 'Hiện tại đang có vợ hoặc chồng';
  }
}

const laterOf = (left: CivilDate, right: CivilDate): CivilDate => (isBefore(left, right) ? right : left);

export type RecognitionRow = NonNullable<ReturnType<typeof recognitionRow>>;

/** A father recognises a child. */
export function recognitionRow(making: Making, child: Person) {
  if (child.recognised === null) return null;
  const { father, on } = child.recognised;
  return {
    ...act(making, 'nhan_cha_me_con', father, on),
    quyetDinhSo: number(making, on, 'TLCMC'),
    loaiXacNhan: 'CHA_NHAN_CON',
    ...party('cm', father, on),
    cmQueQuan: cell(father.birthplace.before.text),
    ...party('nc', child, on),
    ncQueQuan: cell(child.birthplace.before.text),
    nycHoTen: cell(fullName(father.name)),
    nycQuanHe: cell('Cha'),
  };
}

export type AdoptionRow = NonNullable<ReturnType<typeof adoptionRow>>;

/** Some children are adopted by an uncle or aunt and who they are married to; some adoptions end. */
export function adoptionRow(making: Making, child: Person) {
  const { random, asOf } = making;
  const { mother } = child;
  if (mother === null || child.born.year < 1990 || !random.chance(0.006)) return null;
  const kin = mother.mother?.children.find((each) => each !== mother && each.marriages.length > 0);
  const couple = kin?.marriages.at(-1);
  const on = addDays(child.born, random.integer(100, 3600));
  if (couple === undefined || !isBefore(on, asOf) || isBefore(on, couple.on)) return null;
  const { husband, wife } = couple;
  const father = fatherOf(child);
  const ended = random.chance(0.1) ? addDays(on, random.integer(400, 3000)) : null;
  const over = ended !== null && isBefore(ended, asOf) ? ended : null;
  return {
    ...act(making, 'nuoi_con_nuoi', husband.abroad ? wife : husband, on),
    quyetDinhSo: number(making, on, 'QĐ-UBND'),
    loaiNuoiConNuoi: 'TRONG_NUOC',
    ...party('cn', child, on),
    ...party('chaNuoi', husband, on),
    ...party('meNuoi', wife, on),
    chaDeHoTen: cell(father && fullName(father.name)),
    chaDeSoDDCN: numberOf(father),
    meDeHoTen: cell(fullName(mother.name)),
    meDeSoDDCN: numberOf(mother),
    benGiao: cell(fullName(mother.name)),
    chamDutQuyetDinhSo: cell(over && number(making, over, 'QĐST-VDS')),
    chamDutNgayHieuLuc: cell(over && dotted(over)),
  };
}

export type GuardianshipRow = NonNullable<ReturnType<typeof guardianshipRow>>;

/** Children who lost a parent get a guardian among kin; some of the very old get one of their children. */
export function guardianshipRow(making: Making, ward: Person) {
  const { random, asOf } = making;
  const { mother } = ward;
  if (mother === null && ward.children.length === 0) return null;
  const lost = [mother, fatherOf(ward)].flatMap((parent) => parent?.death?.on ?? []).reduce(laterOf, ward.born);
  const child = isBefore(ward.born, lost) && ageAt(ward.born, lost) < 18;
  const old = ward.death === null && ageAt(ward.born, asOf) >= 78 && ward.children.length > 0;
  if (!(child && random.chance(0.5)) && !(old && random.chance(0.02))) return null;
  const kin = [...(child ? (mother?.mother?.children ?? []) : ward.children), mother?.mother ?? null];
  const guardian = kin.find((each) => each !== null && each !== mother && each.death === null && each.born.year < 1995);
  if (guardian === undefined || guardian === null) return null;
  const on = child ? addDays(lost, random.integer(20, 200)) : addDays(asOf, -random.integer(100, 1500));
  if (!isBefore(on, asOf)) return null;
  const grown = addDays(ward.born, 18 * 365 + 5);
  const over = child && isBefore(grown, asOf);
  return {
    ...act(making, 'giam_ho', guardian, on),
    loaiGiamHo: child ? 'DUONG_NHIEN' : 'CU',
    ...party('dgh', ward, on),
    ...party('gh', guardian, on),
    lyDo: child ? 'Cha, mẹ đã chết' : 'Có khó khăn trong nhận thức, làm chủ hành vi',
    phamVi: cell(child ? null : 'Quản lý tài sản và chăm sóc'),
    giamSatHoTen: cell(null),
    tuNgay: dotted(on),
    denNgay: cell(over ? dotted(grown) : null),
    lyDoChamDut: cell(over ? 'Người được giám hộ đã thành niên' : null),
  };
}
