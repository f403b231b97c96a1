import type { TableEntity, TableSource } from '../../src/connect/mapping.ts';
import { enumeration } from '../../src/connect/transforms/enumeration.ts';
import { link } from '../../src/connect/transforms/link.ts';
import { text } from '../../src/connect/transforms/text.ts';
import type { RecognitionKind } from '../../src/generated/model.ts';
import { identified, partyFrom, record, registration } from './registration.ts';

const recognitions = { ...record, name: 'parent-child-recognitions', table: 'nhan_cha_me_con' } as const;

export const parentChildRecognition: TableEntity<'ParentChildRecognition'> = {
  findsByKey: true,
  sources: [
    {
      ...recognitions,
      fields: {
        ...registration,
        decisionNumber: { from: ['quyetDinhSo'], transform: text },
        kind: {
          from: ['loaiXacNhan'],
          transform: enumeration<RecognitionKind>({
            CHA_NHAN_CON: 'FATHER_RECOGNISES_CHILD',
            ME_NHAN_CON: 'MOTHER_RECOGNISES_CHILD',
            CON_NHAN_CHA: 'CHILD_RECOGNISES_FATHER',
            CON_NHAN_ME: 'CHILD_RECOGNISES_MOTHER',
          }),
        },
        recogniser: identified('RECOGNISER', 'cm'),
        recognised: identified('RECOGNISED', 'nc'),
        requester: partyFrom('REQUESTER', { name: 'nycHoTen' }),
        requesterRelation: { from: ['nycQuanHe'], transform: text },
      },
    },
  ],
};

/** The recognitions of a person who recognises (`cm`), or is recognised (`nc`). */
export const recognitionsAs = (party: 'cm' | 'nc'): TableSource<'Person'> => ({
  ...recognitions,
  key: [`${party}SoDDCN`],
  cmnd: `${party}SoGiayToTuyThan`,
  linkedBy: 'PID',
  fields: { parentChildRecognitions: { from: ['id'], transform: link('ParentChildRecognition', text) } },
});
