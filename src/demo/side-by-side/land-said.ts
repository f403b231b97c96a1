import type { RawRows } from './raw-rows.ts';
import type { Add } from './said.ts';
import * as read from './written.ts';

/** The land register: certificates that name the person, first or second. */
export function landSaid(rows: RawRows, add: Add): void {
  for (const holder of ['chu1', 'chu2'] as const) {
    for (const { row, tie } of rows.land[holder]) {
      const number = row[`${holder}_so_dinh_danh`];
      const [name, born] = [row[`${holder}_ho_ten`], row[`${holder}_nam_sinh`]];
      add('land', `giay_chung_nhan/${row.id}`, tie, {
        personalId: [number, read.number(number)],
        fullName: [name, read.name(name)],
        dateOfBirth: [born, read.slashed(born)],
        landCertificates: [row.id, read.key(row.id)],
      });
    }
  }
}
