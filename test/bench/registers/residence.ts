import residenceService from '../../../connectors/residence/connector.ts';
import { relationToHead } from '../../../connectors/residence/relation-to-head.ts';
import type { ConnectorModule, Declaration } from '../../../src/connect/contract.ts';
import { sqlConnector } from '../../../src/connect/kinds/sql.ts';
import { declareEntities, type TableMapping, type TableSource } from '../../../src/connect/mapping.ts';
import { administrativeLists } from '../../../src/connect/tables/administrative-units.ts';
import { ethnicity54 } from '../../../src/connect/tables/ethnicity-54.ts';
import { nationality } from '../../../src/connect/tables/nationality.ts';
import { address } from '../../../src/connect/transforms/address.ts';
import { code } from '../../../src/connect/transforms/code.ts';
import { enumeration } from '../../../src/connect/transforms/enumeration.ts';
import { joinedKey } from '../../../src/connect/transforms/joined-key.ts';
import { link } from '../../../src/connect/transforms/link.ts';
import { partialDate } from '../../../src/connect/transforms/partial-date.ts';
import { personNameParts } from '../../../src/connect/transforms/person-name.ts';
import { personalId } from '../../../src/connect/transforms/personal-id.ts';
import { text } from '../../../src/connect/transforms/text.ts';
import type { LifeStatus, Sex } from '../../../src/generated/model.ts';

const date = partialDate('yyyy-mm-dd|yyyy');
const person = link('Person', personalId);
const updated = { column: 'ngay_cap_nhat' };
const household = ['so_ho_so_cu_tru'] as const;
const member = ['so_ho_so_cu_tru', 'so_dinh_danh'] as const;

const addressIn = (columns: readonly string[]) => ({
  from: columns,
  transform: address(['text', 'detail', 'province', 'ward', 'scheme'], administrativeLists),
});
const addressColumns = addressIn(['dia_chi', 'chi_tiet', 'ma_tinh', 'ma_xa', 'danh_muc']);

const population = { table: 'nguoi', ref: 'so_dinh_danh', recordedAt: updated, linkedBy: 'PID' } as const;
const stay = { ref: 'id', recordedAt: updated, linkedBy: 'PID', key: ['so_dinh_danh'], subject: true } as const;

const childrenBy = (column: 'me_so_dinh_danh' | 'cha_so_dinh_danh'): TableSource<'Person'> => ({
  ...population,
  name: 'population',
  key: [column],
  subject: false,
  fields: { children: { from: ['so_dinh_danh'], transform: person } },
});

const mapping: TableMapping = {
  Person: {
    findsByKey: true,
    sources: [
      {
        ...population,
        name: 'population',
        key: ['so_dinh_danh'],
        subject: true,
        fields: {
          personalId: { from: ['so_dinh_danh'], transform: personalId },
          fullName: { from: ['ho', 'chu_dem', 'ten'], transform: personNameParts },
          dateOfBirth: { from: ['ngay_sinh'], transform: date },
          placeOfBirth: addressIn([
            'noi_sinh',
            'noi_sinh_chi_tiet',
            'noi_sinh_ma_tinh',
            'noi_sinh_ma_xa',
            'noi_sinh_danh_muc',
          ]),
          sex: { from: ['gioi_tinh'], transform: enumeration<Sex>({ Nam: 'MALE', Nữ: 'FEMALE' }) },
          ethnicity: { from: ['dan_toc'], transform: code(ethnicity54) },
          nationality: { from: ['quoc_tich'], transform: code(nationality) },
          mother: { from: ['me_so_dinh_danh'], transform: person },
          father: { from: ['cha_so_dinh_danh'], transform: person },
          lifeStatus: {
            from: ['trang_thai'],
            transform: enumeration<LifeStatus>({ 1: 'ALIVE', 2: 'DECEASED', 3: 'DECLARED_MISSING' }),
          },
          dateOfDeath: { from: ['ngay_chet'], transform: date },
          household: { from: household, transform: link('Household', text) },
        },
      },
      { ...stay, name: 'abodes', table: 'noi_o', fields: { residence: addressColumns } },
      { ...stay, name: 'permanent-stays', table: 'thuong_tru', fields: { permanentResidence: addressColumns } },
      childrenBy('me_so_dinh_danh'),
      childrenBy('cha_so_dinh_danh'),
    ],
  },
  Household: {
    findsByKey: true,
    sources: [
      {
        name: 'households',
        table: 'ho',
        key: household,
        ref: 'so_ho_so_cu_tru',
        recordedAt: updated,
        subject: true,
        linkedBy: 'KEY',
        fields: {
          householdNumber: { from: household, transform: text },
          address: addressColumns,
          head: { from: ['chu_ho_so_dinh_danh'], transform: person },
        },
      },
      {
        name: 'household-members',
        table: 'thanh_vien',
        key: household,
        ref: 'id',
        recordedAt: updated,
        subject: false,
        linkedBy: 'KEY',
        fields: { members: { from: member, transform: link('HouseholdMember', joinedKey) } },
      },
    ],
  },
  HouseholdMember: {
    findsByKey: true,
    sources: [
      {
        name: 'household-members',
        table: 'thanh_vien',
        key: member,
        ref: 'id',
        recordedAt: updated,
        subject: true,
        linkedBy: 'KEY',
        fields: {
          person: { from: ['so_dinh_danh'], transform: person },
          relationToHead: { from: ['quan_he_voi_chu_ho'], transform: code(relationToHead) },
          since: { from: ['tu_ngay'], transform: date },
        },
      },
    ],
  },
};

const declaration: Declaration = { ...residenceService.declaration, entities: declareEntities(mapping) };

/** The residence register read from its database: the bench compares three databases, not a service's answering times. */
export const residenceByTables: ConnectorModule = {
  contract: '1.0',
  urlVariable: 'RESIDENCE_URL',
  declaration,
  create: ({ url }) => sqlConnector(declaration, mapping, url),
};
