import type pg from 'pg';
import { type Body, listField, Refusal, textField } from './protocol.ts';

export type Endpoint = (pool: pg.Pool, body: Body, batchLimit: number) => Promise<object>;

/** The service's paths, see PROTOCOL.md. */
export const endpoints = {
  '/ngsp/TrangThai': async () => ({ TrangThai: 'HOAT_DONG' }),
  '/ngsp/CSDLDanCu/TraCuuDanhSach': (pool, body, batchLimit) =>
    list(pool, persons, listField(body, 'DanhSachSoDinhDanh', batchLimit)),
  '/ngsp/CSDLDanCu/TraCuuSo': (pool, body, batchLimit) =>
    list(pool, numbers, listField(body, 'DanhSachSo', batchLimit)),
  '/ngsp/CSDLDanCu/XacThucThongTin': verify,
  '/ngsp/CSDLCuTru/TraCuuHoGiaDinh': (pool, body, batchLimit) =>
    list(pool, households, listField(body, 'DanhSachSoHoSoCuTru', batchLimit)),
} satisfies Record<string, Endpoint>;
export type Path = keyof typeof endpoints;

const fullName = (row: string): string => `nullif(concat_ws(' ', ${row}.ho, ${row}.chu_dem, ${row}.ten), '')`;

const updated = (row: string): string =>
  `to_char(${row}.ngay_cap_nhat at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const stays = (kind: string, more = ''): string => `(
  select coalesce(jsonb_agg(s.dia_chi || jsonb_build_object(
      'TuNgay', s.tu_ngay, 'DenNgay', s.den_ngay, 'LyDoXoa', s.ly_do_xoa${more}) order by s.tu_ngay nulls first, s.id), '[]')
  from cu_tru s where s.so_dinh_danh = c.so_dinh_danh and s.loai = '${kind}')`;

/** A list of what another table holds about the person. */
const listOf = (table: string, order: string, row: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object(${row}) order by ${order}), '[]')
  from ${table} t where t.so_dinh_danh = c.so_dinh_danh)`;

const relative = (prefix: string): string => `case
  when c.${prefix}_so_dinh_danh is null and c.${prefix}_ho_ten is null then null
  else jsonb_build_object('SoDinhDanh', c.${prefix}_so_dinh_danh, 'HoVaTen', c.${prefix}_ho_ten) end`;

const persons = `
  select jsonb_build_object(
    'SoDinhDanh', c.so_dinh_danh, 'SoCMND', c.so_cmnd,
    'HoVaTen', jsonb_build_object('Ho', c.ho, 'ChuDem', c.chu_dem, 'Ten', c.ten), 'HoTenKhac', c.ho_ten_khac,
    'NgaySinh', c.ngay_sinh, 'GioiTinh', c.gioi_tinh, 'NoiSinh', c.noi_sinh, 'QueQuan', c.que_quan,
    'DanToc', c.dan_toc, 'QuocTich', c.quoc_tich, 'TrangThai', c.trang_thai, 'NgayChet', c.ngay_chet,
    'Cha', ${relative('cha')}, 'Me', ${relative('me')},
    'Con', (
      select coalesce(jsonb_agg(jsonb_build_object('SoDinhDanh', k.so_dinh_danh, 'HoVaTen', ${fullName('k')})
                                order by k.ngay_sinh, k.so_dinh_danh), '[]')
      from cong_dan k where k.me_so_dinh_danh = c.so_dinh_danh or k.cha_so_dinh_danh = c.so_dinh_danh),
    'TinhTrangHonNhan', c.tinh_trang_hon_nhan, 'VoChong', ${relative('vo_chong')},
    'ThuongTru', ${stays('THUONG_TRU')}, 'TamTru', ${stays('TAM_TRU', ", 'ThoiHan', s.thoi_han")},
    'NoiOHienTai', (
      select s.dia_chi || jsonb_build_object('TuNgay', s.tu_ngay, 'DenNgay', s.den_ngay)
      from cu_tru s where s.so_dinh_danh = c.so_dinh_danh and s.loai = 'NOI_O_HIEN_TAI' and s.den_ngay is null limit 1),
    'TamVang', ${listOf('tam_vang', 't.tu_ngay, t.id', "'NoiDen', t.noi_den, 'TuNgay', t.tu_ngay, 'DenNgay', t.den_ngay, 'LyDo', t.ly_do")},
    'GiayTo', ${listOf('giay_to', 't.ngay_cap nulls first, t.id', "'Loai', t.loai, 'So', t.so, 'NgayCap', t.ngay_cap, 'NoiCap', t.noi_cap, 'CoGiaTriDen', t.co_gia_tri_den, 'TinhTrang', t.tinh_trang")},
    'SoDinhDanhCu', ${listOf('so_dinh_danh_cu', 't.ngay_huy', "'SoDinhDanh', t.so_cu, 'NgayHuy', t.ngay_huy, 'LyDo', t.ly_do")},
    'SoHoSoCuTru', c.so_ho_so_cu_tru,
    'LichSuHo', ${listOf('thanh_vien_ho', 't.tu_ngay nulls first, t.quan_he_voi_chu_ho, t.id', "'SoHoSoCuTru', t.so_ho_so_cu_tru, 'QuanHeVoiChuHo', t.quan_he_voi_chu_ho, 'TuNgay', t.tu_ngay, 'DenNgay', t.den_ngay")},
    'NgayCapNhat', ${updated('c')}) as answer
  from cong_dan c where c.so_dinh_danh = any($1)`;

const numbers = `
  select jsonb_build_object('So', n.so, 'Loai', n.loai, 'SoDinhDanh', n.so_dinh_danh) as answer from (
    select distinct so, 'CMND9' as loai, so_dinh_danh from giay_to where loai = 'CMND9' and so = any($1)
    union all
    select so_cu, 'SO_DINH_DANH_CU', so_dinh_danh from so_dinh_danh_cu where so_cu = any($1)) n`;

const households = `
  select jsonb_build_object(
    'SoHoSoCuTru', h.so_ho_so_cu_tru, 'DiaChi', h.dia_chi, 'HinhThucChoO', h.hinh_thuc_cho_o,
    'TachTu', h.tach_tu,
    'ChuHo', jsonb_build_object('SoDinhDanh', h.chu_ho_so_dinh_danh),
    'ThanhVien', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'SoDinhDanh', m.so_dinh_danh, 'HoVaTen', m.ho_ten, 'QuanHeVoiChuHo', m.quan_he_voi_chu_ho,
        'TuNgay', m.tu_ngay, 'DenNgay', m.den_ngay) order by m.quan_he_voi_chu_ho, m.id), '[]')
      from thanh_vien_ho m where m.so_ho_so_cu_tru = h.so_ho_so_cu_tru),
    'NgayCapNhat', ${updated('h')}) as answer
  from ho_gia_dinh h where h.so_ho_so_cu_tru = any($1)`;

async function list(pool: pg.Pool, text: string, keys: readonly string[]): Promise<object> {
  // PostgreSQL refuses U+0000 in text, so that no record can have such a key.
  const askable = keys.filter((key) => !key.includes('\0'));
  const { rows } = await pool.query<{ answer: object }>(text, [askable]);
  return { DanhSach: rows.map(({ answer }) => answer) };
}

async function verify(pool: pg.Pool, body: Body): Promise<object> {
  const personalId = textField(body, 'SoDinhDanh', 12);
  const name = textField(body, 'HoVaTen', 100);
  const born = textField(body, 'NgayThangNamSinh', 10);
  if (!/^\d{4}(-\d\d-\d\d)?$/.test(born) || personalId.includes('\0')) throw new Refusal(302);
  const { rows } = await pool.query<{ name: string | null; born: string | null }>(
    `select ${fullName('c')} as name, c.ngay_sinh as born from cong_dan c where c.so_dinh_danh = $1`,
    [personalId],
  );
  const [person] = rows;
  const fold = (text: string | null | undefined) => text?.normalize('NFC').toLowerCase();
  const agrees = fold(person?.name) === fold(name) && (person?.born === born || person?.born?.slice(0, 4) === born);
  if (!agrees) throw new Refusal(201);
  return { SoDinhDanh: personalId, KetQua: true };
}
