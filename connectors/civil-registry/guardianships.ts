import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { GuardianshipKind } from '../../src/generated/model.ts';
import { date, identified, partyFrom, record, registration } from './registration.ts';

const guardianships = { ...record, name: 'guardianships', table: 'giam_ho' } as const;

export const guardianshipRegistration: TableEntity<'GuardianshipRegistration'> = {
  findsByKey: true,
  sources: [
    {
      ...guardianships,
      fields: {
        ...registration,
        kind: {
          from: ['loaiGiamHo'],
          transform: enumeration<GuardianshipKind>({
            DUONG_NHIEN: 'STATUTORY',
            CU: 'APPOINTED',
            THEO_BAN_AN: 'BY_JUDGMENT',
          }),
        },
        ward: identified('WARD', 'dgh'),
        guardian: identified('GUARDIAN', 'gh'),
        reason: { from: ['lyDo'], transform: text },
        scope: { from: ['phamVi'], transform: text },
        supervisor: partyFrom('SUPERVISOR', { name: 'giamSatHoTen' }),
        since: { from: ['tuNgay'], transform: date },
        until: { from: ['denNgay'], transform: date },
        endReason: { from: ['lyDoChamDut'], transform: text },
      },
    },
  ],
};

/** The guardianships of a person who is the ward (`dgh`), or the guardian (`gh`). */
export const guardianshipsAs = (party: 'dgh' | 'gh'): TableSource<'Person'> => ({
  ...guardianships,
  key: [`${party}SoDDCN`],
  cmnd: `${party}SoGiayToTuyThan`,
  linkedBy: 'PID',
  fields: { guardianships: { from: ['id'], transform: link('GuardianshipRegistration', text) } },
});
