import type { EntityMapping } from '../../src/connect/contract.ts';
import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { MarriageStatus, PartyRole, RegistrationKind } from '../../src/generated/model.ts';
import { endNotedApart } from './divorces.ts';
import { date, identified, partyFrom, record, registration } from './registration.ts';

const kind = { from: ['loaiDangKy'], transform: enumeration<RegistrationKind>({ 1: 'FIRST', 2: 'AGAIN' }) } as const;

/** Of parents the published scope has name and number: the date of birth is not read, the paper stands in for a number. */
const parent = (role: PartyRole, prefix: 'me' | 'cha') =>
  partyFrom(role, {
    name: `${prefix}HoTen`,
    document: `${prefix}SoGiayToTuyThan`,
    personalId: `${prefix}SoDDCN`,
  });

/** `ofChild`: what the record says of the child, as it is read for the person. */
export const birthRegistration = (ofChild: EntityMapping<'BirthRegistration'>): TableEntity<'BirthRegistration'> => ({
  findsByKey: true,
  sources: [
    {
      ...record,
      name: 'births',
      table: 'khai_sinh',
      fields: {
        ...registration,
        kind,
        child: partyFrom('CHILD', { name: 'nksHoTen', dateOfBirth: 'nksNgaySinh', personalId: 'soDinhDanh' }),
        mother: parent('MOTHER', 'me'),
        father: parent('FATHER', 'cha'),
        ...ofChild,
      },
    },
  ],
});

/** `ofDeceased`: what the record says of the deceased, as it is read for the person. */
export const deathRegistration = (
  ofDeceased: EntityMapping<'DeathRegistration'>,
): TableEntity<'DeathRegistration'> => ({
  findsByKey: true,
  sources: [
    {
      ...record,
      name: 'deaths',
      table: 'khai_tu',
      fields: {
        ...registration,
        kind,
        deceased: partyFrom('DECEASED', {
          name: 'nktHoTen',
          dateOfBirth: 'nktNgaySinh',
          document: 'nktSoGiayToTuyThan',
          personalId: 'soDinhDanh',
        }),
        ...ofDeceased,
        revokedOn: { from: ['huyTuyenBoChetNgayGhiChu'], transform: date },
      },
    },
  ],
});

export const marriageRegistration: TableEntity<'MarriageRegistration'> = {
  findsByKey: true,
  sources: [
    {
      ...record,
      name: 'marriages',
      table: 'ket_hon',
      fields: {
        ...registration,
        kind,
        husband: identified('HUSBAND', 'chong'),
        wife: identified('WIFE', 'vo'),
        establishedOn: { from: ['ngayXacLapQuanHeHonNhan'], transform: date },
        status: {
          from: ['tinhTrangKetHon'],
          transform: enumeration<MarriageStatus>({
            'Đã ly hôn': 'DIVORCED',
            'Đã hủy việc kết hôn': 'ANNULLED',
            'Đã được công nhận': 'RECOGNISED',
            'Không có thông tin': null,
          }),
        },
        endNotedOn: { from: ['huyKetHonNgayGhiChu'], transform: date },
        endBasis: { from: ['huyKetHonCanCu'], transform: text },
      },
    },
    endNotedApart,
  ],
};

/** The marriages of a person who is the husband, or the wife. */
export const marriagesAs = (spouse: 'chong' | 'vo'): TableSource<'Person'> => ({
  ...record,
  name: 'marriages',
  table: 'ket_hon',
  key: [`${spouse}SoDDCN`],
  cmnd: `${spouse}SoGiayToTuyThan`,
  linkedBy: 'PID',
  fields: { marriages: { from: ['id'], transform: link('MarriageRegistration', text) } },
});
