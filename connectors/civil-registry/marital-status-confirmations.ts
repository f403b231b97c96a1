import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { ConfirmationPurpose } from '../../src/generated/model.ts';
import { date, identified, record, registration } from './registration.ts';

const confirmations = { ...record, name: 'marital-status-confirmations', table: 'xac_nhan_hon_nhan' } as const;

export const maritalStatusConfirmation: TableEntity<'MaritalStatusConfirmation'> = {
  findsByKey: true,
  sources: [
    {
      ...confirmations,
      fields: {
        ...registration,
        subject: identified('SUBJECT', 'nxn'),
        residencePlace: { from: ['nxnThoiGianCuTruTai'], transform: text },
        residenceFrom: { from: ['nxnThoiGianCuTruTu'], transform: date },
        residenceTo: { from: ['nxnThoiGianCuTruDen'], transform: date },
        statusWritten: { from: ['nxnTinhTrangHonNhan'], transform: text },
        purpose: {
          from: ['nxnLoaiMucDichSuDung'],
          transform: enumeration<ConfirmationPurpose>({
            1: 'MARRY_VIETNAMESE_IN_VIETNAM',
            2: 'MARRY_FOREIGNER_IN_VIETNAM',
            3: 'MARRY_VIETNAMESE_ABROAD',
            4: 'MARRY_FOREIGNER_ABROAD',
            5: 'OTHER',
          }),
        },
      },
    },
  ],
};

/** The confirmations issued to a person. */
export const confirmationsOf: TableSource<'Person'> = {
  ...confirmations,
  key: ['nxnSoDDCN'],
  cmnd: 'nxnSoGiayToTuyThan',
  linkedBy: 'PID',
  fields: {
    maritalStatusConfirmations: { from: ['id'], transform: link('MaritalStatusConfirmation', text) },
  },
};
