import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { nationality } from '../../src/connect/tables/nationality.ts';
import { code } from '../../src/connect/transforms/code.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { CourtDecisionKind, DivorceKind, MarriageStatus } from '../../src/generated/model.ts';
import { judgment } from './judgment.ts';
import { date, identified, record, registration } from './registration.ts';

const notes = { ...record, name: 'divorce-notes', table: 'ghi_chu_ly_hon' } as const;

export const divorceRegistration: TableEntity<'DivorceRegistration'> = {
  findsByKey: true,
  sources: [
    {
      ...notes,
      fields: {
        ...registration,
        kind: {
          from: ['loaiViec'],
          transform: enumeration<DivorceKind>({ LY_HON: 'DIVORCE', HUY_KET_HON: 'ANNULMENT' }),
        },
        husband: identified('HUSBAND', 'chong'),
        wife: identified('WIFE', 'vo'),
        decisionKind: {
          from: ['loaiBanAn'],
          transform: enumeration<CourtDecisionKind>({ BAN_AN: 'JUDGMENT', QUYET_DINH: 'DECISION' }),
        },
        decisionNumber: { from: ['soBanAn'], transform: text },
        decidedOn: { from: ['ngayBanAn'], transform: date },
        effectiveOn: { from: ['ngayHieuLuc'], transform: date },
        court: { from: ['toaAn'], transform: text },
        foreignCountry: { from: ['qgNuocNgoaiDaDangKy'], transform: code(nationality) },
        marriage: { from: ['idKetHon'], transform: link('MarriageRegistration', text) },
        marriageNumber: { from: ['soDangKyKetHon'], transform: text },
        marriageDate: { from: ['ngayDangKyKetHon'], transform: date },
        marriageRegistrar: { from: ['noiDangKyKetHon'], transform: text },
      },
    },
  ],
};

/** What notes that name a marriage say of its end. They do not say that its registration is there. */
export const endNotedApart: TableSource<'MarriageRegistration'> = {
  ...notes,
  key: ['idKetHon'],
  subject: false,
  fields: {
    status: {
      from: ['loaiViec'],
      transform: enumeration<MarriageStatus>({ LY_HON: 'DIVORCED', HUY_KET_HON: 'ANNULLED' }),
    },
    endNotedOn: { from: ['ngayDangKy'], transform: date },
    endBasis: { from: ['loaiBanAn', 'soBanAn'], transform: judgment },
  },
};

/** The notes of a person who was the husband, or the wife. */
export const divorcesAs = (party: 'chong' | 'vo'): TableSource<'Person'> => ({
  ...notes,
  key: [`${party}SoDDCN`],
  cmnd: `${party}SoGiayToTuyThan`,
  linkedBy: 'PID',
  fields: { divorces: { from: ['id'], transform: link('DivorceRegistration', text) } },
});
