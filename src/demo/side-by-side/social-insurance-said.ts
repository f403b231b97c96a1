import type { RawRows } from './raw-rows.ts';
import { type Add, columns } from './said.ts';
import * as read from './written.ts';

/** The social-insurance register: its participants, by their elements. */
export function socialInsuranceSaid(rows: RawRows, add: Add): void {
  for (const { row, tie } of rows.participants) {
    const born = { ngaySinh: row.ngay_sinh ?? null, loaiNgaySinh: row.loai_ngay_sinh ?? null };
    add('social-insurance', `participants/${row.ma_so_bhxh}`, tie, {
      personalId: [row.so_dinh_danh, read.number(row.so_dinh_danh)],
      fullName: [row.ho_ten, read.name(row.ho_ten)],
      dateOfBirth: [columns(born, Object.keys(born)), read.compactTo(row.ngay_sinh, row.loai_ngay_sinh)],
      sex: [row.gioi_tinh, read.sexDigit(row.gioi_tinh)],
      socialInsurance: [row.ma_so_bhxh, read.key(row.ma_so_bhxh)],
    });
  }
}
