import { declareEntities, type TableMapping, type TableSource } from '../../src/connect/mapping.ts';
import { administrativeLists } from '../../src/connect/tables/administrative-units.ts';
import { address } from '../../src/connect/transforms/address.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { party } from '../../src/connect/transforms/party.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { LandHolderKind, PartyRole } from '../../src/generated/model.ts';
import { purpose } from './purpose.ts';

const certificates = {
  name: 'land-certificates',
  table: 'giay_chung_nhan',
  ref: 'id',
  recordedAt: { column: 'cap_nhat_luc' },
  subject: true,
} as const;

/** Certificates give the year of birth; some the whole date. */
const born = partialDate('dd/MM/yyyy|MM/yyyy|yyyy');

const holder = (role: PartyRole, which: 'chu1' | 'chu2') =>
  ({
    from: [`${which}_ho_ten`, `${which}_nam_sinh`, `${which}_so_giay_to`, `${which}_so_dinh_danh`],
    transform: party({
      role,
      parts: ['name', 'dateOfBirth', 'document', 'personalId'],
      name: personName,
      dateOfBirth: born,
    }),
  }) as const;

/** The certificates of a person who is named first, or second. Who bears no personal number is found by the old CMND. */
const certificatesOf = (name: string, which: 'chu1' | 'chu2'): TableSource<'Person'> => ({
  ...certificates,
  name,
  key: [`${which}_so_dinh_danh`],
  cmnd: `${which}_so_giay_to`,
  search: {},
  linkedBy: 'PID',
  fields: {
    personalId: { from: [`${which}_so_dinh_danh`], transform: personalId },
    fullName: { from: [`${which}_ho_ten`], transform: personName },
    dateOfBirth: { from: [`${which}_nam_sinh`], transform: born },
    landCertificates: { from: ['id'], transform: link('LandCertificate', text) },
  },
});

/** Not mapped: `chu1_danh_xung` and `chu2_danh_xung` (ông, bà, hộ ông, hộ bà), which `loai_chu` says better. */
export const mapping: TableMapping = {
  Person: {
    // Most holders are known here by CMND alone: a number that is not found says nothing.
    findsByKey: false,
    sources: [certificatesOf('land-certificates', 'chu1'), certificatesOf('land-certificates-of-co-holders', 'chu2')],
  },
  LandCertificate: {
    findsByKey: true,
    sources: [
      {
        ...certificates,
        key: ['id'],
        linkedBy: 'KEY',
        fields: {
          serial: { from: ['so_phat_hanh'], transform: text },
          entryNumber: { from: ['so_vao_so'], transform: text },
          holderKind: {
            from: ['loai_chu'],
            transform: enumeration<LandHolderKind>({ CN: 'PERSON', VC: 'COUPLE', HGD: 'HOUSEHOLD' }),
          },
          holder: holder('LAND_HOLDER', 'chu1'),
          coHolder: holder('LAND_CO_HOLDER', 'chu2'),
          parcel: { from: ['so_thua'], transform: text },
          mapSheet: { from: ['so_to'], transform: text },
          area: { from: ['dien_tich'], transform: text },
          purpose: { from: ['muc_dich'], transform: code(purpose) },
          term: { from: ['thoi_han'], transform: text },
          address: {
            from: ['dia_chi', 'ma_tinh', 'ma_xa', 'danh_muc_dvhc'],
            transform: address(['text', 'province', 'ward', 'scheme'], administrativeLists),
          },
          issuedBy: { from: ['co_quan_cap'], transform: text },
          issuedOn: { from: ['ngay_cap'], transform: partialDate('yyyy-mm-dd|yyyy') },
          notes: { from: ['ghi_chu'], transform: text },
        },
      },
    ],
  },
};

export const entities = declareEntities(mapping);
