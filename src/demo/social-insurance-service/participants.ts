import type pg from 'pg';
import { writeXml } from '../../connect/kinds/xml.ts';

/** By what participants are looked up: the column, and the name of the answer. */
export const lookups = {
  '/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh': {
    asked: 'DanhSachSoDinhDanh',
    column: 'so_dinh_danh',
    root: 'TST_GetTtBhxhBySoDinhDanhResponse',
  },
  '/ngsp/BaoHiemXaHoi/TraCuuTheoMaSoBhxh': {
    asked: 'DanhSachMaSoBhxh',
    column: 'ma_so_bhxh',
    root: 'TST_GetTtBhxhByMaSoBhxhResponse',
  },
} as const;
export type Lookup = (typeof lookups)[keyof typeof lookups];

type Row = Readonly<Record<string, string | null>>;

/** Elements of a participant, in their order, and the columns behind them. */
const elements = {
  soDinhDanh: 'so_dinh_danh',
  maSoBhxh: 'ma_so_bhxh',
  soSoCu: 'so_so_cu',
  hoTen: 'ho_ten',
  ngaySinh: 'ngay_sinh',
  loaiNgaySinh: 'loai_ngay_sinh',
  gioiTinh: 'gioi_tinh',
  maTinhKs: 'ma_tinh_ks',
  maHuyenKs: 'ma_huyen_ks',
  maXaKs: 'ma_xa_ks',
  maHo: 'ma_ho',
  diaChi: 'dia_chi',
  trangThai: 'trang_thai',
} as const;

/** The document about the participants of these numbers. */
export async function participants(
  pool: pg.Pool,
  { column, root }: Lookup,
  numbers: readonly string[],
): Promise<string> {
  if (!numbers.every((number) => /^[0-9A-Za-z]*$/.test(number))) return document(root, '302', []);
  const { rows } = await pool.query<Row>(`select * from nguoi_tham_gia where ${column} = any($1) order by id`, [
    numbers,
  ]);
  const found = rows.map((row) =>
    Object.fromEntries(Object.entries(elements).map(([name, of]) => [name, row[of] ?? undefined])),
  );
  return document(root, '0', found);
}

const document = (root: string, errorCode: string, nguoiThamGia: readonly object[]): string =>
  writeXml(root, { return: { errorCode, nguoiThamGia } });
