import DataLoader from 'dataloader';
import knexModule from 'knex';
import { groupPeople } from '../by-hand/rows.ts';
import { POOL } from '../variants/announce.ts';

/** One knex for each register, with a pool as large as the floor's. */
export function openRegisters(databases) {
  return Object.fromEntries(
    Object.entries(databases).map(([register, connection]) => [
      register,
      knexModule({ client: 'pg', connection, pool: { min: 0, max: POOL } }),
    ]),
  );
}

const birth = {
  name: 'nksHoTen',
  born: 'nksNgaySinh',
  born_words: 'nksNgaySinhBangChu',
  sex: 'nksGioiTinh',
  ethnicity: 'nksDanToc',
  nationality: 'nksQuocTich',
  place: 'nksNoiSinh',
  place_ward: 'nksNoiSinhDVHC',
  place_list: 'nksNoiSinhDanhMucDVHC',
  mother: 'meSoDDCN',
  father: 'chaSoDDCN',
  number: 'soDangKy',
  registered: 'ngayDangKy',
  unit: 'maDonVi',
  registrar: 'noiDangKy',
};
const death = {
  name: 'nktHoTen',
  born: 'nktNgaySinh',
  sex: 'nktGioiTinh',
  ethnicity: 'nktDanToc',
  nationality: 'nktQuocTich',
  revoked: 'huyTuyenBoChetNgayGhiChu',
};
const correction = {
  register: 'loaiDangKyGoc',
  record: 'idDangKyGoc',
  column: 'tenTruong',
  value: 'giaTriMoi',
  effective: 'ngayHieuLuc',
};
const citizen = {
  family: 'n.ho',
  middle: 'n.chu_dem',
  given: 'n.ten',
  born: 'n.ngay_sinh',
  sex: 'n.gioi_tinh',
  ethnicity: 'n.dan_toc',
  nationality: 'n.quoc_tich',
  status: 'n.trang_thai',
  place: 'n.noi_sinh',
  place_detail: 'n.noi_sinh_chi_tiet',
  place_province: 'n.noi_sinh_ma_tinh',
  place_ward: 'n.noi_sinh_ma_xa',
  place_list: 'n.noi_sinh_danh_muc',
  mother: 'n.me_so_dinh_danh',
  father: 'n.cha_so_dinh_danh',
  household: 'n.so_ho_so_cu_tru',
};
const stay = (as) => ({
  [`${as}_id`]: `${as}.id`,
  [as]: `${as}.dia_chi`,
  [`${as}_detail`]: `${as}.chi_tiet`,
  [`${as}_province`]: `${as}.ma_tinh`,
  [`${as}_ward`]: `${as}.ma_xa`,
  [`${as}_list`]: `${as}.danh_muc`,
});
const card = {
  name: 'full_name',
  born: 'dob',
  precision: 'dob_precision',
  sex: 'sex',
  card: 'card_no',
  from: 'valid_from',
  to: 'valid_to',
};
const notice = { name: 'full_name', born: 'dob', precision: 'dob_precision', sex: 'sex' };
const marriage = {
  id: 'id',
  husband: 'chongSoDDCN',
  husband_name: 'chongHoTen',
  wife: 'voSoDDCN',
  wife_name: 'voHoTen',
  marriage_number: 'soDangKy',
  registered: 'ngayDangKy',
};

/** The loaders of one request: one for each thing that resolvers ask for by key, batched and cached. */
export function loadersOf({ 'civil-registry': civil, residence, health }) {
  const rows = async (knex, kind, table, pid, columns, pids, updated) =>
    (
      await knex(table)
        .select({ id: 'id', pid, ...columns }, ...(updated ? [knex.raw('??::text as updated', [updated])] : []))
        .whereIn(pid, pids)
    ).map((row) => ({ kind, ...row }));
  const citizens = async (pids) =>
    (
      await residence('nguoi as n')
        .select({ id: 'n.so_dinh_danh', pid: 'n.so_dinh_danh', ...citizen, ...stay('abode'), ...stay('stay') })
        .select(residence.raw('n.ngay_cap_nhat::text as updated'))
        .leftJoin('noi_o as abode', 'abode.so_dinh_danh', 'n.so_dinh_danh')
        .leftJoin('thuong_tru as stay', 'stay.so_dinh_danh', 'n.so_dinh_danh')
        .whereIn('n.so_dinh_danh', pids)
    ).map((row) => ({ kind: 'citizen', ...row }));

  /** Rows of a table by the key that `keys` find in a row, in the order of their numbers. */
  const grouped = (ask, keysOf) =>
    new DataLoader(async (keys) => {
      const found = new Map(keys.map((key) => [key, []]));
      for (const row of await ask(keys)) for (const key of keysOf(row)) found.get(key)?.push(row);
      return keys.map((key) => found.get(key));
    });

  return {
    person: new DataLoader(async (pids) => {
      const people = groupPeople(
        pids,
        await Promise.all([
          rows(civil, 'birth', 'khai_sinh', 'soDinhDanh', birth, pids),
          rows(civil, 'death', 'khai_tu', 'soDinhDanh', death, pids, 'ngayCapNhat'),
          rows(civil, 'correction', 'cai_chinh', 'soDinhDanh', correction, pids),
          citizens(pids),
          rows(health, 'card', 'insurance_card', 'pid', card, pids),
          rows(health, 'notice', 'death_notice', 'pid', notice, pids, 'updated_at'),
          rows(health, 'birth-notice', 'birth_notice', 'child_pid', { mother: 'mother_pid' }, pids),
        ]),
      );
      return pids.map((pid) => people.get(pid));
    }),
    marriages: grouped(
      (pids) =>
        civil('ket_hon').select(marriage).whereIn('chongSoDDCN', pids).orWhereIn('voSoDDCN', pids).orderBy('id'),
      ({ husband, wife }) => [husband, wife],
    ),
    childBirths: grouped(
      (pids) =>
        civil('khai_sinh')
          .select({ child: 'soDinhDanh', mother: 'meSoDDCN', father: 'chaSoDDCN' })
          .whereIn('meSoDDCN', pids)
          .orWhereIn('chaSoDDCN', pids)
          .orderBy('id'),
      ({ mother, father }) => [mother, father],
    ),
    childCitizens: grouped(
      (pids) =>
        residence('nguoi')
          .select({ child: 'so_dinh_danh', mother: 'me_so_dinh_danh', father: 'cha_so_dinh_danh' })
          .whereIn('me_so_dinh_danh', pids)
          .orWhereIn('cha_so_dinh_danh', pids)
          .orderBy('so_dinh_danh'),
      ({ mother, father }) => [mother, father],
    ),
    household: grouped(
      (numbers) =>
        residence('ho')
          .select({ number: 'so_ho_so_cu_tru', address: 'dia_chi', ward: 'ma_xa' })
          .whereIn('so_ho_so_cu_tru', numbers),
      ({ number }) => [number],
    ),
    members: grouped(
      (numbers) =>
        residence('thanh_vien')
          .select({
            household: 'so_ho_so_cu_tru',
            pid: 'so_dinh_danh',
            relation: 'quan_he_voi_chu_ho',
            since: 'tu_ngay',
          })
          .whereIn('so_ho_so_cu_tru', numbers)
          .orderBy('id'),
      ({ household }) => [household],
    ),
  };
}
