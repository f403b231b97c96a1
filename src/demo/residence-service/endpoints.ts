import type pg from 'pg';
import { type Body, listField, Refusal, textField } from './protocol.ts';

export type Endpoint = (pool: pg.Pool, body: Body, batchLimit: number) => Promise<object>;

/** The service's paths, see PROTOCOL.md. */
export const endpoints = {
  '/ngsp/TrangThai': async () => ({ TrangThai: 'HOAT_DONG' }),
  '/ngsp/CSDLDanCu/TraCuuDanhSach': (pool, body, batchLimit) =>
    list(pool, persons, listField(body, 'DanhSachSoDinhDanh', batchLimit)),
  '/ngsp/CSDLDanCu/XacThucThongTin': verify,
  '/ngsp/CSDLCuTru/TraCuuHoGiaDinh': (pool, body, batchLimit) =>
    list(pool, households, listField(body, 'DanhSachSoHoSoCuTru', batchLimit)),
} satisfies Record<string, Endpoint>;
export type Path = keyof typeof endpoints;

const fullName = (row: string): string => `nullif(concat_ws(' ', ${row}.ho, ${row}.chu_dem, ${row}.ten), '')`;

const updated = (row: string): string =>
  `to_char(${row}.ngay_cap_nhat at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const stays = (kind: string): string => `(
  select coalesce(jsonb_agg(s.dia_chi || jsonb_build_object('TuNgay', s.tu_ngay, 'DenNgay', s.den_ngay)
                            order by s.tu_ngay nulls first, s.id), '[]')
  from cu_tru s where s.so_dinh_danh = c.so_dinh_danh and s.loai = '${kind}')`;

const parent = (prefix: string): string => `case
  when c.${prefix}_so_dinh_danh is null and c.${prefix}_ho_ten is null then null
  else jsonb_build_object('SoDinhDanh', c.${prefix}_so_dinh_danh, 'HoVaTen', c.${prefix}_ho_ten) end`;

const persons = `
  select jsonb_build_object(
    'SoDinhDanh', c.so_dinh_danh, 'SoCMND', c.so_cmnd,
    'HoVaTen', jsonb_build_object('Ho', c.ho, 'ChuDem', c.chu_dem, 'Ten', c.ten), 'HoTenKhac', c.ho_ten_khac,
    'NgaySinh', c.ngay_sinh, 'GioiTinh', c.gioi_tinh, 'NoiSinh', c.noi_sinh, 'QueQuan', c.que_quan,
    'DanToc', c.dan_toc, 'QuocTich', c.quoc_tich, 'TrangThai', c.trang_thai, 'NgayChet', c.ngay_chet,
    'Cha', ${parent('cha')}, 'Me', ${parent('me')},
    'Con', (
      select coalesce(jsonb_agg(jsonb_build_object('SoDinhDanh', k.so_dinh_danh, 'HoVaTen', ${fullName('k')})
                                order by k.ngay_sinh, k.so_dinh_danh), '[]')
      from cong_dan k where k.me_so_dinh_danh = c.so_dinh_danh or k.cha_so_dinh_danh = c.so_dinh_danh),
    'ThuongTru', ${stays('THUONG_TRU')}, 'TamTru', ${stays('TAM_TRU')},
    'NoiOHienTai', (
      select s.dia_chi || jsonb_build_object('TuNgay', s.tu_ngay, 'DenNgay', s.den_ngay)
      from cu_tru s where s.so_dinh_danh = c.so_dinh_danh and s.loai = 'NOI_O_HIEN_TAI' and s.den_ngay is null limit 1),
    'SoHoSoCuTru', c.so_ho_so_cu_tru, 'NgayCapNhat', ${updated('c')}) as answer
  from cong_dan c where c.so_dinh_danh = any($1)`;

const households = `
  select jsonb_build_object(
    'SoHoSoCuTru', h.so_ho_so_cu_tru, 'DiaChi', h.dia_chi, 'HinhThucChoO', h.hinh_thuc_cho_o,
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
