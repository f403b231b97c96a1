import type { Transform } from '../../src/connect/contract.ts';
import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { ChangedRegistration, ChangeKind } from '../../src/generated/model.ts';
import { entry, entryText } from './entry.ts';
import { date, record, registration } from './registration.ts';

const changes = { ...record, name: 'civil-status-changes', table: 'cai_chinh' } as const;

/** The number of the row that was changed, if it is one of this table. */
const rowOf = (table: string): Transform<string> => ({
  name: `number of a row of ${table}`,
  examples: [[table, '12']],
  read: ([changed, number]) => (changed === table ? text.read([number ?? null]) : { state: 'EMPTY' }),
});
const changed = ['loaiDangKyGoc', 'idDangKyGoc'];

export const civilStatusChange: TableEntity<'CivilStatusChange'> = {
  findsByKey: true,
  sources: [
    {
      ...changes,
      fields: {
        ...registration,
        kind: {
          from: ['loaiViec'],
          transform: enumeration<ChangeKind>({
            THAY_DOI: 'CHANGE',
            CAI_CHINH: 'CORRECTION',
            BO_SUNG: 'SUPPLEMENT',
            XAC_DINH_LAI_DAN_TOC: 'ETHNICITY_REDETERMINED',
            XAC_DINH_LAI_GIOI_TINH: 'SEX_REDETERMINED',
          }),
        },
        entry: { from: ['tenTruong'], transform: code(entry) },
        oldValue: { from: ['tenTruong', 'giaTriCu'], transform: entryText },
        newValue: { from: ['tenTruong', 'giaTriMoi'], transform: entryText },
        effectiveOn: { from: ['ngayHieuLuc'], transform: date },
        basis: { from: ['canCu'], transform: text },
        ofKind: {
          from: ['loaiDangKyGoc'],
          transform: enumeration<ChangedRegistration>({ khai_sinh: 'BIRTH', khai_tu: 'DEATH', ket_hon: 'MARRIAGE' }),
        },
        birth: { from: changed, transform: link('BirthRegistration', rowOf('khai_sinh')) },
        death: { from: changed, transform: link('DeathRegistration', rowOf('khai_tu')) },
        marriage: { from: changed, transform: link('MarriageRegistration', rowOf('ket_hon')) },
        ofNumber: { from: ['soDangKyGoc'], transform: text },
        ofBook: { from: ['quyenSoGoc'], transform: text },
        ofRegistrar: { from: ['noiDangKyGoc'], transform: text },
      },
    },
  ],
};

/** The changes of registrations that are about a person. */
export const changesOf: TableSource<'Person'> = {
  ...changes,
  key: ['soDinhDanh'],
  linkedBy: 'PID',
  fields: { civilStatusChanges: { from: ['id'], transform: link('CivilStatusChange', text) } },
};
