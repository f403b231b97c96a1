import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { type PartyPart, party } from '../../src/connect/transforms/party.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { PartyRole } from '../../src/generated/model.ts';
import { registrar } from './registrar.ts';

export const date = partialDate('dd.MM.yyyy|MM.yyyy|yyyy');

/** A registration is found by the register's own number of its row. */
export const record = {
  key: ['id'],
  ref: 'id',
  recordedAt: { column: 'ngayCapNhat' },
  subject: true,
  linkedBy: 'KEY',
} as const;

/** What every registration has. Corrections are registrations of their own, and replace nothing here. */
export const registration = {
  registrationNumber: { from: ['soDangKy'], transform: text },
  book: { from: ['quyenSo'], transform: text },
  registrationDate: { from: ['ngayDangKy'], transform: date },
  registrar: { from: ['maDonVi', 'danhMucDVHC', 'noiDangKy'], transform: registrar },
  notes: { from: ['ghiChu'], transform: text },
} as const;

export const partyFrom = (role: PartyRole, columns: Partial<Readonly<Record<PartyPart, string>>>) => ({
  from: Object.values(columns),
  transform: party({ role, parts: Object.keys(columns) as PartyPart[], name: personName, dateOfBirth: date }),
});

/** A party with all that the registry identifies people by. */
export const identified = (role: PartyRole, prefix: string) =>
  partyFrom(role, {
    name: `${prefix}HoTen`,
    dateOfBirth: `${prefix}NgaySinh`,
    document: `${prefix}SoGiayToTuyThan`,
    personalId: `${prefix}SoDDCN`,
  });
