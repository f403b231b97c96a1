import type pg from 'pg';

/** A person as a test puts one into a register; `born` as ISO date or year. The name is written as it stands. */
export interface PersonRow {
  readonly personalId: string | null;
  readonly name: string;
  readonly born: string;
}

let last = 800_000;
const next = () => String(++last);

/** Adds a birth; resolves to its number. */
export async function addCivil(client: pg.Client, { personalId, name, born }: PersonRow): Promise<string> {
  const id = next();
  const date = born.split('-').reverse().join('.');
  await client.query(
    `insert into khai_sinh ("id", "soDangKy", "ngayDangKy", "noiDangKy", "maDonVi", "danhMucDVHC", "loaiDangKy", "hinhThucNhap",
       "nksHoTen", "nksNgaySinh", "soDinhDanh", "nksLoaiKhaiSinh", "ngayCapNhat")
     values ($1, '1', '01.01.2020', 'x', 'x', 'QD124-2004', '1', 'DIEN_TU', $2, $3, $4, '1', now())`,
    [id, name, date, personalId],
  );
  return id;
}

/** Adds an insurance card; resolves to its number. */
export async function addHealth(client: pg.Client, { personalId, name, born }: PersonRow): Promise<string> {
  const id = next();
  await client.query(
    `insert into insurance_card (id, card_no, social_insurance_no, pid, full_name, dob, dob_precision, valid_from, valid_to, facility_code, updated_at)
     values ($1, $2, '1', $3, $4, $5, '0', '20260101', '20261231', '79901', now())`,
    [id, `GD4790000${id}`, personalId, name, born.replaceAll('-', '')],
  );
  return id;
}

/** Adds a person to the population register; the whole name stands as the given name. */
export async function addResidence(client: pg.Client, { personalId, name, born }: PersonRow): Promise<void> {
  await client.query(
    `insert into cong_dan (so_dinh_danh, ten, ngay_sinh, trang_thai, ngay_cap_nhat) values ($1, $2, $3, '1', now())`,
    [personalId, name, born],
  );
}

/** Adds a participant of social insurance, born on a whole date; resolves to the number. */
export async function addSocialInsurance(client: pg.Client, { personalId, name, born }: PersonRow): Promise<string> {
  const id = next();
  const number = `0003${id}`;
  await client.query(
    `insert into nguoi_tham_gia (id, so_dinh_danh, ma_so_bhxh, ho_ten, ngay_sinh, loai_ngay_sinh, gioi_tinh, ma_tinh_ks, trang_thai)
     values ($1, $2, $3, $4, $5, '0', '1', '79', '1')`,
    [id, personalId, number, name, born.replaceAll('-', '')],
  );
  return number;
}
