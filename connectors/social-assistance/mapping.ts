import { fileColumns } from '../../src/connect/kinds/file-columns.ts';
import { declareEntities, type TableMapping } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../src/connect/transforms/joined-key.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { partialDate } from '../../src/connect/transforms/partial-date.ts';
import { personName } from '../../src/connect/transforms/person-name.ts';
import { personalId } from '../../src/connect/transforms/personal-id.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { Sex } from '../../src/generated/model.ts';
import { category, disabilityLevel, disabilityType, householdClass } from './code-tables.ts';

const date = partialDate('dd/MM/yyyy|MM/yyyy|yyyy');
const isoDate = partialDate('yyyy-mm-dd|yyyy');

/** beneficiaries.csv, a line for each decision. Not mapped: the account into which is paid. */
const beneficiaries = {
  table: 'beneficiaries',
  ref: 'ma_ho_so',
  recordedAt: { column: 'ngay_cap_nhat', date },
  subject: true,
} as const;
/** disability.parquet, a row for each certificate. */
const certificates = {
  table: 'disability',
  ref: 'so_giay',
  recordedAt: { column: 'cap_nhat_luc' },
  subject: true,
} as const;
/** poor-households.xlsx, a row for each member of a household. */
const households = {
  table: 'poor-households',
  ref: fileColumns.row,
  recordedAt: { column: 'Ngày quyết định', date: isoDate },
  subject: true,
} as const;
const listing = ['Số định danh', 'Năm'] as const;

export const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        ...beneficiaries,
        name: 'beneficiaries',
        key: ['so_dinh_danh'],
        cmnd: 'so_cmnd',
        search: {},
        linkedBy: 'PID',
        fields: {
          personalId: { from: ['so_dinh_danh'], transform: personalId },
          fullName: { from: ['ho_ten'], transform: personName },
          dateOfBirth: { from: ['ngay_sinh'], transform: date },
          sex: { from: ['gioi_tinh'], transform: enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE' }) },
          socialAssistance: { from: ['ma_ho_so'], transform: link('SocialAssistance', text) },
        },
      },
      {
        ...certificates,
        name: 'disability-certificates',
        key: ['so_dinh_danh'],
        linkedBy: 'PID',
        fields: { disabilityCertificates: { from: ['so_giay'], transform: link('DisabilityCertificate', text) } },
      },
      {
        ...households,
        name: 'poor-households',
        key: ['Số định danh'],
        linkedBy: 'PID',
        fields: { poorHouseholds: { from: listing, transform: link('PoorHousehold', joinedKey) } },
      },
    ],
  },
  SocialAssistance: {
    findsByKey: true,
    sources: [
      {
        ...beneficiaries,
        name: 'beneficiaries',
        key: ['ma_ho_so'],
        linkedBy: 'KEY',
        fields: {
          decisionNumber: { from: ['so_quyet_dinh'], transform: text },
          category: { from: ['nhom_doi_tuong'], transform: code(category) },
          coefficient: { from: ['he_so'], transform: text },
          monthlyAmount: { from: ['muc_tro_cap'], transform: text },
          since: { from: ['huong_tu'], transform: date },
          until: { from: ['huong_den'], transform: date },
          suspendedReason: { from: ['ly_do_tam_dung'], transform: text },
        },
      },
    ],
  },
  DisabilityCertificate: {
    findsByKey: true,
    sources: [
      {
        ...certificates,
        name: 'disability-certificates',
        key: ['so_giay'],
        linkedBy: 'KEY',
        fields: {
          certificateNumber: { from: ['so_giay'], transform: text },
          disabilityType: { from: ['dang_tat'], transform: code(disabilityType) },
          disabilityLevel: { from: ['muc_do'], transform: code(disabilityLevel) },
          issuedOn: { from: ['ngay_cap'], transform: isoDate },
        },
      },
    ],
  },
  PoorHousehold: {
    findsByKey: true,
    sources: [
      {
        ...households,
        name: 'poor-households',
        key: listing,
        linkedBy: 'KEY',
        fields: {
          householdCode: { from: ['Mã hộ'], transform: text },
          classification: { from: ['Loại hộ'], transform: code(householdClass) },
          year: { from: ['Năm'], transform: isoDate },
        },
      },
    ],
  },
};

export const entities = declareEntities(mapping);
