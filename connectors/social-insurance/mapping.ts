import type { ItemSource } from '../../src/connect/kinds/item-records.ts';
import type { RestMapping } from '../../src/connect/kinds/rest.ts';
import { declareEntities } from '../../src/connect/mapping.ts';
import { administrativeLists, administrativeUnits } from '../../src/connect/tables/administrative-units.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { placeByCodes } from '../../src/connect/transforms/place-by-codes.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Sex, SocialInsuranceStatus } from '../../src/generated/model.ts';

/** What the elements of a participant are, whichever number it was asked for by. */
const participants = {
  findsByKey: true,
  recordedAt: null,
  // What the register does not have it leaves out (districts, since they are gone); the others are always there.
  optional: ['soDinhDanh', 'soSoCu', 'maHuyenKs', 'maXaKs', 'maHo', 'diaChi'],
  wrapped: { field: 'KetQua', format: 'XML' },
} as const;

/** Codes of the service behind the front, with HTTP 200 and an envelope that says nothing is wrong. */
const verdictAt = (path: string) =>
  ({
    path,
    fine: ['0'],
    codes: { '201': 'NOT_FOUND', '401': 'BAD_CONFIG', '403': 'FORBIDDEN', '503': 'OVERLOADED' },
    aboutTheKeys: ['302'],
  }) as const;

const ofPerson: ItemSource<'Person'> = {
  name: 'participants',
  key: ['soDinhDanh'],
  ref: 'maSoBhxh', // of somebody with two numbers there are two
  subject: true,
  linkedBy: 'PID',
  fields: {
    personalId: { from: ['soDinhDanh'], transform: personalId },
    fullName: { from: ['hoTen'], transform: personName },
    dateOfBirth: { from: ['ngaySinh', 'loaiNgaySinh'], transform: partialDate('yyyyMMdd+precision') },
    // 3 is “other”: the schema has no such value, so it is unreadable and not left out.
    sex: { from: ['gioiTinh'], transform: enumeration<Sex>({ 1: 'MALE', 2: 'FEMALE' }) },
    socialInsurance: { from: ['maSoBhxh'], transform: link('SocialInsurance', text) },
  },
};

const ofInsurance: ItemSource<'SocialInsurance'> = {
  name: 'participants',
  key: ['maSoBhxh'],
  subject: true,
  linkedBy: 'KEY',
  fields: {
    number: { from: ['maSoBhxh'], transform: text },
    formerBookNumber: { from: ['soSoCu'], transform: text },
    status: {
      from: ['trangThai'],
      transform: enumeration<SocialInsuranceStatus>({
        0: 'NOT_PARTICIPATING',
        1: 'PARTICIPATING',
        2: 'PRESERVED',
        3: 'PENSIONER',
        4: 'PAID_OFF',
      }),
    },
    householdCode: { from: ['maHo'], transform: text },
    address: { from: ['diaChi'], transform: address(['text'], administrativeLists) },
    placeOfBirthRegistration: {
      from: ['maTinhKs', 'maHuyenKs', 'maXaKs'],
      transform: placeByCodes(administrativeUnits),
    },
  },
};

export const mapping: RestMapping = {
  batchLimit: 20,
  tokens: { path: '/token' },
  search: {},
  ping: {
    path: '/ngsp/TrangThai',
    purpose: { official: 'LIENTHONG', unit: 'LIENTHONG', procedure: 'GIAM-SAT', dossier: null },
  },
  entities: {
    Person: {
      ...participants,
      path: '/ngsp/BaoHiemXaHoi/TraCuuTheoSoDinhDanh',
      keys: 'DanhSachSoDinhDanh',
      items: 'TST_GetTtBhxhBySoDinhDanhResponse.return.nguoiThamGia',
      verdict: verdictAt('TST_GetTtBhxhBySoDinhDanhResponse.return.errorCode'),
      sources: [ofPerson],
    },
    SocialInsurance: {
      ...participants,
      path: '/ngsp/BaoHiemXaHoi/TraCuuTheoMaSoBhxh',
      keys: 'DanhSachMaSoBhxh',
      items: 'TST_GetTtBhxhByMaSoBhxhResponse.return.nguoiThamGia',
      verdict: verdictAt('TST_GetTtBhxhByMaSoBhxhResponse.return.errorCode'),
      sources: [ofInsurance],
    },
  },
};

export const entities = declareEntities(mapping.entities);
