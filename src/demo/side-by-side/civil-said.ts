import { type Owners, type RawRows, type RecordField, type Row, recordTables, type Tied } from './raw-rows.ts';
import { type Add, columns, personBy } from './said.ts';
import * as read from './written.ts';

const birthPlace = ['nksNoiSinh', 'nksNoiSinhDVHC', 'nksNoiSinhDanhMucDVHC'] as const;
/** What a birth says of the child, by the columns that say it. */
const ofChild = {
  fullName: ['nksHoTen'],
  dateOfBirth: ['nksNgaySinh'],
  dateOfBirthInWords: ['nksNgaySinhBangChu'],
  placeOfBirth: birthPlace,
  sex: ['nksGioiTinh'],
  ethnicity: ['nksDanToc'],
  nationality: ['nksQuocTich'],
} as const;
function childSaid(row: Row, field: keyof typeof ofChild) {
  const names = ofChild[field];
  const raw = names.length === 1 ? row[names[0]] : columns(row, names);
  const meaning = {
    fullName: () => read.name(row.nksHoTen),
    dateOfBirth: () => read.dotted(row.nksNgaySinh),
    dateOfBirthInWords: () => read.written(row.nksNgaySinhBangChu),
    placeOfBirth: () => read.place(row.nksNoiSinh, row.nksNoiSinhDVHC, row.nksNoiSinhDanhMucDVHC),
    sex: () => read.sexDigit(row.nksGioiTinh),
    ethnicity: () => read.ethnicity(row.nksDanToc),
    nationality: () => read.nationality(row.nksQuocTich),
  }[field]();
  return [raw, meaning] as const;
}

/** The civil registry: births, deaths, marriages and corrections. */
export function civilSaid(rows: RawRows, owners: Owners, add: Add): void {
  const ordered = <T extends Tied>(tied: readonly T[]) => [
    ...tied.filter(({ tie }) => tie === 'PID'),
    ...tied.filter(({ tie }) => tie !== 'PID'),
  ];
  const standing = new Map(rows.births.map(({ row }) => [row.id, row]));
  for (const correction of [...rows.corrections].sort(byEffect)) {
    const { id, idDangKyGoc, loaiDangKyGoc, tenTruong, giaTriMoi } = correction;
    if (loaiDangKyGoc !== 'khai_sinh' || !tenTruong) continue;
    const now: Row = { ...standing.get(idDangKyGoc), [tenTruong]: giaTriMoi ?? null };
    standing.set(idDangKyGoc ?? null, now);
    for (const field of Object.keys(ofChild) as (keyof typeof ofChild)[]) {
      if (!(ofChild[field] as readonly string[]).includes(tenTruong)) continue;
      add('civil-registry', `cai_chinh/${id}`, 'PID', { [field]: childSaid(now, field) }, `khai_sinh/${idDangKyGoc}`);
    }
  }
  for (const { row, tie } of ordered(rows.births)) {
    add('civil-registry', `khai_sinh/${row.id}`, tie, {
      personalId: [row.soDinhDanh, read.number(row.soDinhDanh)],
      ...Object.fromEntries(
        (Object.keys(ofChild) as (keyof typeof ofChild)[]).map((field) => [field, childSaid(row, field)]),
      ),
      mother: [columns(row, ['meSoDDCN', 'meSoGiayToTuyThan']), personBy(owners, row.meSoDDCN, row.meSoGiayToTuyThan)],
      father: [
        columns(row, ['chaSoDDCN', 'chaSoGiayToTuyThan']),
        personBy(owners, row.chaSoDDCN, row.chaSoGiayToTuyThan),
      ],
      birthRegistrations: [row.id, read.key(row.id)],
    });
  }
  for (const { row, tie } of ordered(rows.deaths)) {
    const undone = Boolean(row.huyTuyenBoChetNgayGhiChu);
    add('civil-registry', `khai_tu/${row.id}`, tie, {
      personalId: [row.soDinhDanh, read.number(row.soDinhDanh)],
      fullName: [row.nktHoTen, read.name(row.nktHoTen)],
      dateOfBirth: [row.nktNgaySinh, read.dotted(row.nktNgaySinh)],
      sex: [row.nktGioiTinh, read.sexDigit(row.nktGioiTinh)],
      ethnicity: [row.nktDanToc, read.ethnicity(row.nktDanToc)],
      nationality: [row.nktQuocTich, read.nationality(row.nktQuocTich)],
      lifeStatus: [columns(row, ['soDangKy', 'huyTuyenBoChetNgayGhiChu']), undone ? null : read.dead],
      deathRegistrations: [row.id, read.key(row.id)],
    });
  }
  for (const { row, tie } of [...ordered(rows.birthsAsMother), ...ordered(rows.birthsAsFather)]) {
    const child = personBy(owners, row.soDinhDanh, null);
    add('civil-registry', `khai_sinh/${row.id}`, tie, { children: [row.soDinhDanh, child] });
  }
  for (const { row, tie } of [...ordered(rows.marriagesAsHusband), ...ordered(rows.marriagesAsWife)]) {
    add('civil-registry', `ket_hon/${row.id}`, tie, { marriages: [row.id, read.key(row.id)] });
  }
  for (const [field, tied] of Object.entries(rows.records)) {
    const { table } = recordTables[field as RecordField];
    for (const { row, tie } of ordered(tied)) {
      add('civil-registry', `${table}/${row.id}`, tie, { [field]: [row.id, read.key(row.id)] });
    }
  }
  for (const row of rows.corrections) {
    const tie = row.soDinhDanh === rows.personalId ? 'PID' : 'SUPERSEDED_PID';
    add('civil-registry', `cai_chinh/${row.id}`, tie, { civilStatusChanges: [row.id, read.key(row.id)] });
  }
}

const byEffect = (left: Row, right: Row): number => {
  const on = ({ ngayHieuLuc }: Row) => read.dotted(ngayHieuLuc)?.same ?? '';
  return on(left) < on(right) ? -1 : on(left) > on(right) ? 1 : Number(left.id) - Number(right.id);
};
